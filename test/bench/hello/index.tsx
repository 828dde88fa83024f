import { Button, FluentProvider, makeStyles, tokens, webLightTheme } from '@fluentui/react-components';
import { createRoot } from 'react-dom/client';

const useStyles = makeStyles({ root: { padding: tokens.spacingHorizontalL } });

/** The least that a pane of this kind can be: what the real one is held against. */
function Hello() {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <Button appearance="primary" onClick={(event) => (event.currentTarget.textContent = '你好！')}>
        你好
      </Button>
    </div>
  );
}

const place = document.getElementById('root');
if (!place) throw new Error('index.html has lost its #root');
const root = createRoot(place);
void Office.onReady().then(() =>
  root.render(
    <FluentProvider theme={webLightTheme}>
      <Hello />
    </FluentProvider>,
  ),
);
