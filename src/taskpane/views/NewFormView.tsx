import { NewForm } from '../features/library/NewForm';
import type { Services } from '../services';
import { useStore } from '../state/store';

/** Starting a standard form, where there is no table to look at. */
export default function NewFormView({ services: { library } }: { readonly services: Services }) {
  const { busy } = useStore(library);
  return <NewForm busy={busy} onStart={(form) => void library.start(form)} />;
}
