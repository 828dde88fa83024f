import { useState } from 'react';
import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { buttonRow } from '../../components/button-row';
import { texts } from '../../texts';
import { repairTexts as words } from '../../texts/repair';

const useStyles = makeStyles({
  form: { display: 'grid', gap: tokens.spacingVerticalS },
  buttons: buttonRow,
});

interface Props {
  readonly onIgnore: (reason: string) => void;
  readonly onExclude?: () => void;
  readonly onCancel: () => void;
}

/** Why a finding is set aside. The usual reasons are one press away. */
export function IgnoreForm({ onIgnore, onExclude, onCancel }: Props) {
  const styles = useStyles();
  const [reason, setReason] = useState('');
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        onIgnore(reason.trim());
      }}
    >
      <Field label={words.ignoreTitle} hint={words.ignoreHint}>
        <Input size="small" value={reason} maxLength={100} onChange={(_event, { value }) => setReason(value)} />
      </Field>
      <div className={styles.buttons}>
        {words.ignoreReasons.map((usual) => (
          <Button key={usual} size="small" appearance="outline" onClick={() => setReason(usual)}>
            {usual}
          </Button>
        ))}
        {onExclude && (
          <Button size="small" appearance="outline" onClick={onExclude}>
            {words.notIndicator}
          </Button>
        )}
      </div>
      <div className={styles.buttons}>
        <Button size="small" appearance="primary" type="submit">
          {words.ignoreDone}
        </Button>
        <Button size="small" onClick={onCancel}>
          {texts.cancel}
        </Button>
      </div>
    </form>
  );
}
