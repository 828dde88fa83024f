import { RULES } from '../../../core/rules/index';
import { optionValues, type RuleOption } from '../../../core/rules/options';
import type { CheckSettings } from '../../../core/check/settings';
import { settingsTexts as words } from '../../texts/settings';
import { DraftField } from './DraftField';
import { readNumber, readTotals } from './rule-list';

interface Props {
  /** What is set of the rules' options. */
  readonly set: CheckSettings['options'];
  readonly onChange: (rule: string, key: string, option: RuleOption, value: number | readonly number[]) => void;
}

/** A field for each option that a rule has. */
export function OptionFields({ set, onChange }: Props) {
  return RULES.flatMap(({ id, meta: { options = {} } }) => {
    const values = optionValues(options, set[id]);
    return Object.entries(options).map(([key, option]) => (
      <OptionField
        key={`${id} ${key}`}
        option={option}
        value={values[key] ?? option.default}
        onChange={(value) => onChange(id, key, option, value)}
      />
    ));
  });
}

interface OptionFieldProps {
  readonly option: RuleOption;
  readonly value: number | readonly number[];
  readonly onChange: (value: number | readonly number[]) => void;
}

function OptionField({ option, value, onChange }: OptionFieldProps) {
  const isNumber = option.kind === 'number';
  return (
    <DraftField<number | readonly number[]>
      label={option.label}
      numeric={isNumber}
      value={typeof value === 'number' ? String(value) : value.join('、')}
      read={(text) => (isNumber ? readNumber(text, option.from, option.to) : readTotals(text))}
      invalid={isNumber ? words.invalid(option.from, option.to) : words.invalidTotals}
      onChange={onChange}
    />
  );
}
