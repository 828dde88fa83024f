import { createRoot } from 'react-dom/client';
import type { WorkbenchWindow } from '../host/pane-shim';
import { App } from './App';
import './page.css';
import { SAMPLES } from './samples';
import { Workbench } from './workbench';

const place = document.getElementById('root');
if (!place) throw new Error('index.html has lost its #root');

const workbench = new Workbench();
// the pane's page looks for its host here, before it loads office.js
(window as WorkbenchWindow).connectWorkbenchPane = (pane) => workbench.connect(pane);
window.addEventListener('beforeunload', (event) => {
  if (workbench.state.modified) event.preventDefault();
});

createRoot(place).render(<App workbench={workbench} />);

// workbench.html?sample=zhijiang-2026 starts with that sample: for links in instructions
const asked = new URLSearchParams(location.search).get('sample');
if (SAMPLES.some((sample) => sample.id === asked)) void workbench.openSample(asked ?? '');
