import { useState } from 'react';
import { Field, Input, makeStyles, mergeClasses } from '@fluentui/react-components';
import { SIZES } from '../../components/sizes';

const useStyles = makeStyles({
  // a field as wide as the pane asks for more than two digits
  short: { maxWidth: SIZES.short },
  field: { minWidth: 0 },
});

interface Props<Value> {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  /** What the text means; `null` when it means nothing. */
  readonly read: (text: string) => Value | null;
  readonly invalid: string;
  readonly numeric?: boolean;
  readonly onChange: (value: Value) => void;
}

/** A text field that takes effect as soon as what stands in it makes sense, and says so while it does not. */
export function DraftField<Value>({ label, hint, value, read, invalid, numeric, onChange }: Props<Value>) {
  const styles = useStyles();
  const [draft, setDraft] = useState<string | null>(null);
  const isInvalid = draft !== null && read(draft) === null;
  return (
    <Field label={label} hint={hint} validationMessage={isInvalid ? invalid : undefined}>
      <Input
        className={mergeClasses(styles.field, numeric && styles.short)}
        inputMode={numeric ? 'numeric' : 'text'}
        value={draft ?? value}
        onChange={(_event, data) => {
          setDraft(data.value);
          const meant = read(data.value);
          if (meant !== null) onChange(meant);
        }}
        onBlur={() => setDraft(null)}
      />
    </Field>
  );
}
