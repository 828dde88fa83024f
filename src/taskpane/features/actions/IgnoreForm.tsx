import { useId, useState } from 'react';
import { Button, Input, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { buttonRow } from '../../components/button-row';
import { texts } from '../../texts';
import { repairTexts as words } from '../../texts/repair';

const useStyles = makeStyles({
  form: { display: 'grid', gap: tokens.spacingVerticalS },
  field: { display: 'grid', gap: tokens.spacingVerticalXXS },
  hint: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
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
  const hint = useId();
  const [reason, setReason] = useState('');
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        onIgnore(reason.trim());
      }}
    >
      <label className={styles.field}>
        {words.ignoreTitle}
        <Input
          size="small"
          aria-describedby={hint}
          value={reason}
          maxLength={100}
          onChange={(_event, { value }) => setReason(value)}
        />
      </label>
      <div id={hint} className={styles.hint}>
        {words.ignoreHint}
      </div>
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
