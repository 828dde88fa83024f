import { useEffect, useRef } from 'react';
import { makeStyles, SearchBox, Select, tokens } from '@fluentui/react-components';
import { THEMES } from '../../../core/library/themes';
import type { IndicatorTable } from '../../../core/reading/model';
import { mayTakeFocus } from '../../components/lost-focus';
import { SIZES } from '../../components/sizes';
import type { LibraryQuery } from '../../state/library-session';
import { libraryTexts as words } from '../../texts/library';
import { CategorySelect } from './CategorySelect';

const useStyles = makeStyles({
  root: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalS },
  search: { maxWidth: 'none' },
  filters: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    '& > *': { flex: `1 1 ${SIZES.narrow}`, minWidth: 0 },
  },
});

interface Props {
  readonly query: LibraryQuery;
  readonly tables: readonly IndicatorTable[];
  readonly onChange: (changes: Partial<LibraryQuery>) => void;
}

/** The fields above the list. */
export function SearchFields({ query, tables, onChange }: Props) {
  const styles = useStyles();
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    // whoever comes from the ribbon can type at once; whoever is somewhere in the pane, or has left it, stays there
    if (mayTakeFocus()) box.current?.focus({ preventScroll: true });
  }, []);
  return (
    <div className={styles.root}>
      <SearchBox
        ref={box}
        className={styles.search}
        placeholder={words.search}
        aria-label={words.searchLabel}
        value={query.text}
        onChange={(_event, { value }) => onChange({ text: value })}
      />
      <div className={styles.filters}>
        <CategorySelect category={query} onChange={onChange} />
        <Select
          size="small"
          aria-label={words.theme}
          value={query.theme ?? ''}
          onChange={(_event, { value }) => onChange({ theme: THEMES.find((theme) => theme === value) ?? null })}
        >
          <option value="">{words.allThemes}</option>
          {THEMES.map((theme) => (
            <option key={theme}>{theme}</option>
          ))}
        </Select>
        {tables.length > 1 && (
          <Select
            size="small"
            aria-label={words.into}
            value={query.table}
            onChange={(_event, { value }) => onChange({ table: Number(value) })}
          >
            {tables.map(({ id, title }) => (
              <option key={id} value={id}>
                {words.tableName(id + 1, title)}
              </option>
            ))}
          </Select>
        )}
      </div>
    </div>
  );
}
