import { useState } from 'react';
import {
  Button,
  Field,
  makeStyles,
  Radio,
  RadioGroup,
  Select,
  tokens,
  typographyStyles,
} from '@fluentui/react-components';
import { FORMS, startForm, type FormId, type FormSheet } from '../../../core/forms/forms';
import { SIZES } from '../../components/sizes';
import { libraryTexts as words } from '../../texts/library';
import { budgetYear, formYears } from './form-year';

const useStyles = makeStyles({
  form: { display: 'grid', gap: tokens.spacingVerticalM },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  // a title of several lines goes on below its first word, the next form begins at some distance
  choice: { alignItems: 'flex-start' },
  hint: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground3 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  year: { maxWidth: SIZES.short },
});

interface Props {
  readonly busy: boolean;
  readonly onStart: (form: FormSheet) => void;
  /** Back to where the user came from; missing where there is no such place. */
  readonly onCancel?: () => void;
}

/** Starts one of the standard forms on a new sheet. */
export function NewForm({ busy, onStart, onCancel }: Props) {
  const styles = useStyles();
  const [id, setId] = useState<FormId>(FORMS[0]?.id ?? 'project');
  const [year, setYear] = useState(() => budgetYear(new Date()));
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) onStart(startForm(id, year));
      }}
    >
      <h2 className={styles.title}>{words.newForm}</h2>
      <Field label={words.form}>
        <RadioGroup
          value={id}
          onChange={(_event, { value }) => setId(FORMS.find((form) => form.id === value)?.id ?? id)}
        >
          {FORMS.map((form) => (
            <Radio key={form.id} className={styles.choice} value={form.id} label={form.title} />
          ))}
        </RadioGroup>
      </Field>
      <Field label={words.formYear} className={styles.year}>
        <Select size="small" value={year} onChange={(_event, { value }) => setYear(Number(value))}>
          {formYears(new Date()).map((each) => (
            <option key={each} value={each}>
              {words.year(each)}
            </option>
          ))}
        </Select>
      </Field>
      <p className={styles.hint}>{words.newFormHint}</p>
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" disabledFocusable={busy}>
          {busy ? words.starting : words.start}
        </Button>
        {onCancel && <Button onClick={onCancel}>{words.back}</Button>}
      </div>
    </form>
  );
}
