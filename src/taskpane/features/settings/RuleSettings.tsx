import { useState } from 'react';
import { makeStyles, mergeClasses, SearchBox, Select, tokens, typographyStyles } from '@fluentui/react-components';
import type { Rule } from '../../../core/rules/define-rule';
import { RULES } from '../../../core/rules/index';
import { SIZES } from '../../components/sizes';
import { SEVERITIES } from '../../severity';
import type { RuleSetting } from '../../state/settings';
import { texts } from '../../texts';
import { settingsTexts as words } from '../../texts/settings';
import { findRules } from './rule-list';

const useStyles = makeStyles({
  search: { width: '100%', maxWidth: 'none' },
  count: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground3,
    margin: `${tokens.spacingVerticalS} 0`,
  },
  list: { listStyle: 'none', margin: 0, padding: 0 },
  rule: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'start',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  words: { flex: `1 1 ${SIZES.short}`, minWidth: 0 },
  reason: {
    ...typographyStyles.caption1,
    display: 'block',
    marginTop: tokens.spacingVerticalXXS,
    color: tokens.colorNeutralForeground2,
  },
  changed: { fontWeight: tokens.fontWeightSemibold },
});

interface Props {
  readonly values: Readonly<Record<string, RuleSetting>>;
  readonly onChange: (rule: string, value: RuleSetting | null) => void;
}

/** Every rule with what it is for; each can be switched off or given another severity. */
export function RuleSettings({ values, onChange }: Props) {
  const styles = useStyles();
  const [search, setSearch] = useState('');
  const found = findRules(RULES, search);
  const changed = RULES.filter(({ id }) => values[id] !== undefined).length;
  return (
    <>
      <SearchBox
        className={styles.search}
        placeholder={words.search}
        aria-label={words.search}
        value={search}
        onChange={(_event, { value }) => setSearch(value)}
      />
      <p className={styles.count} role="status">
        {found.length > 0 ? words.found(found.length, changed) : words.noRule}
      </p>
      <ul className={styles.list}>
        {found.map((rule) => (
          <li key={rule.id} className={styles.rule}>
            <div className={styles.words}>
              <span className={mergeClasses(values[rule.id] !== undefined && styles.changed)}>{rule.meta.title}</span>
              <span className={styles.reason}>{rule.meta.reason}</span>
            </div>
            <SeveritySelect rule={rule} value={values[rule.id]} onChange={(value) => onChange(rule.id, value)} />
          </li>
        ))}
      </ul>
    </>
  );
}

interface SeveritySelectProps {
  readonly rule: Rule;
  readonly value: RuleSetting | undefined;
  readonly onChange: (value: RuleSetting | null) => void;
}

function SeveritySelect({ rule, value, onChange }: SeveritySelectProps) {
  const own = rule.meta.severity;
  const choices: RuleSetting[] = [...SEVERITIES, 'off'];
  return (
    <Select
      size="small"
      aria-label={words.severityOf(rule.meta.title)}
      value={value ?? own}
      onChange={(_event, data) => {
        const chosen = choices.find((choice) => choice === data.value) ?? own;
        onChange(chosen === own ? null : chosen);
      }}
    >
      {choices.map((choice) => (
        <option key={choice} value={choice}>
          {choice === 'off'
            ? words.off
            : choice === own
              ? words.byDefault(texts.severity[choice])
              : texts.severity[choice]}
        </option>
      ))}
    </Select>
  );
}
