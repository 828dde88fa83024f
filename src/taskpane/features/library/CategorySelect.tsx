import { Select } from '@fluentui/react-components';
import { LEVEL2_LABELS, LEVEL2_ORDER } from '../../../core/library/labels';
import { LEVEL1_LABELS, PARENTS, type Level1Key, type Level2Key } from '../../../core/vocabulary/categories';
import type { LibraryQuery } from '../../state/library-session';
import { libraryTexts as words } from '../../texts/library';

/** The 一级指标 with their 二级指标, as the library has them. */
const GROUPS: readonly (readonly [Level1Key, readonly Level2Key[]])[] = (
  ['output', 'benefit', 'satisfaction'] as const
).map((level1) => [level1, LEVEL2_ORDER.filter((level2) => PARENTS[level2][0] === level1)]);

type Category = Pick<LibraryQuery, 'level1' | 'level2'>;

interface Props {
  readonly category: Category;
  readonly onChange: (category: Category) => void;
}

/** Chooses a 一级指标 with all that is under it, or one 二级指标. */
export function CategorySelect({ category: { level1, level2 }, onChange }: Props) {
  return (
    <Select
      size="small"
      aria-label={words.category}
      value={level2 ?? level1 ?? ''}
      onChange={(_event, { value }) => {
        const group = GROUPS.find(([key]) => key === value);
        const level2 = group ? null : (LEVEL2_ORDER.find((key) => key === value) ?? null);
        onChange({ level1: group?.[0] ?? null, level2 });
      }}
    >
      <option value="">{words.allCategories}</option>
      {GROUPS.map(([key, members]) => (
        <optgroup key={key} label={LEVEL1_LABELS[key]}>
          {members.length > 1 && <option value={key}>{words.allOf(LEVEL1_LABELS[key])}</option>}
          {members.map((member) => (
            <option key={member} value={member}>
              {LEVEL2_LABELS[member]}
            </option>
          ))}
        </optgroup>
      ))}
    </Select>
  );
}
