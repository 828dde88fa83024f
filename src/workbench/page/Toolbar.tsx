import type { ChangeEvent } from 'react';
import { SAMPLES } from './samples';
import { texts } from './texts';
import type { Workbench } from './workbench';

/** Opening, saving, undo, and the sample workbooks. */
export function Toolbar({ workbench }: { readonly workbench: Workbench }) {
  const { model, fileName, modified } = workbench.state;
  const onFile = (event: ChangeEvent<HTMLInputElement>) => {
    const [file] = event.target.files ?? [];
    if (file) void workbench.openFile(file);
    // so that the same file can be chosen again
    event.target.value = '';
  };
  return (
    <header className="toolbar">
      <h1>{texts.title}</h1>
      <label className="button">
        {texts.open}
        <input type="file" accept=".xlsx" onChange={onFile} />
      </label>
      <button type="button" onClick={() => void workbench.save()}>
        {texts.save}
      </button>
      <button type="button" disabled={!model.canUndo} onClick={() => void model.undo()}>
        {texts.undo}
      </button>
      <button type="button" disabled={!model.canRedo} onClick={() => void model.redo()}>
        {texts.redo}
      </button>
      <select aria-label={texts.samples} value="" onChange={(event) => void workbench.openSample(event.target.value)}>
        <option value="" disabled>
          {texts.chooseSample}
        </option>
        {SAMPLES.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </select>
      <span className="file-name">
        {fileName}
        {modified && texts.modified}
      </span>
    </header>
  );
}
