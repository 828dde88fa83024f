import { useDeferredValue, useMemo, useState } from 'react';
import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { Finding } from '../../../core/check/finding';
import type { Edit } from '../../../core/edits/edit';
import { searchPhrasings } from '../../../core/library/search';
import { suggestPhrasings } from '../../../core/library/suggest';
import { PURPOSE_TEXTS } from '../../../core/library/suggest-asks';
import { Grid } from '../../../core/sheet/grid';
import type { CellPosition } from '../../../core/sheet/snapshot';
import type { Outcome } from '../../state/check';
import { libraryTexts as words } from '../../texts/library';
import { Blanks } from './Blanks';
import { NO_QUERY, SearchFields, type Query } from './SearchFields';
import { standardLibrary } from './open';
import { cellsToFill } from './phrasing-text';
import { PhrasingItem, type PlannedInsert } from './PhrasingItem';

/** So many are shown before more are asked for. */
const PAGE = 25;

const useStyles = makeStyles({
  root: { padding: `${tokens.spacingVerticalM} 0` },
  part: { padding: `0 ${tokens.spacingHorizontalL}` },
  note: { ...typographyStyles.caption1, margin: `${tokens.spacingVerticalS} 0`, color: tokens.colorNeutralForeground3 },
  heading: {
    ...typographyStyles.body1Strong,
    margin: 0,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXS}`,
  },
  list: { listStyle: 'none', margin: 0, padding: 0 },
});

interface Props {
  /** The checked sheet that phrasings go into; `null` where there is none. */
  readonly outcome: (Outcome & { readonly kind: 'done' }) | null;
  /** 0-based row that is selected on that sheet. */
  readonly selectedRow: number | null;
  /** What phrasings are wanted for; `null` for the whole library. */
  readonly finding: Finding | null;
  readonly busy: boolean;
  readonly onCheck: () => void;
  readonly onShowAll: () => void;
  readonly onLocate: (cell: CellPosition) => void;
  /** Resolves to whether it worked. */
  readonly onInsert: (edits: readonly Edit[], done: string, goTo: CellPosition) => Promise<boolean>;
}

/** Standard phrasings: found, looked at, and put into the table. */
export function LibraryPanel(props: Props) {
  const { outcome, selectedRow, finding, busy, onCheck, onShowAll, onLocate, onInsert } = props;
  const styles = useStyles();
  const library = standardLibrary();
  const [query, setQuery] = useState<Query>({ ...NO_QUERY, table: finding?.table ?? 0 });
  const [shown, setShown] = useState(PAGE);
  const [open, setOpen] = useState<string | null>(null);
  const [blanks, setBlanks] = useState<readonly CellPosition[]>([]);
  const tables = outcome?.result.tables ?? [];
  const table = tables[query.table] ?? tables[0] ?? null;
  const grid = useMemo(() => outcome && new Grid(outcome.snapshot), [outcome]);
  const deferred = useDeferredValue(query);
  const ranked = useMemo(() => {
    const { text, level2, theme } = deferred;
    return searchPhrasings(library, {
      query: text,
      ...(level2 && { level2 }),
      ...(theme && { theme }),
      ...(table && { table }),
    });
  }, [library, deferred, table]);
  const about = finding && tables[finding.table];
  const suggested = useMemo(
    () => (finding && about ? suggestPhrasings(library, finding, about) : []),
    [library, finding, about],
  );

  const insert = async ({ phrasing, plan }: PlannedInsert) => {
    const toFill = cellsToFill(plan);
    const [first = { row: plan.row, column: table?.body.left ?? 0 }] = toFill;
    if (!(await onInsert(plan.edits, words.inserted(phrasing.name), first))) return;
    setOpen(null);
    setBlanks(toFill);
  };
  const shared = { table, grid, selectedRow, busy, onInsert: (planned: PlannedInsert) => void insert(planned) };
  const item = (key: string) => ({ open: open === key, onToggle: () => setOpen(open === key ? null : key) });

  return (
    <div className={styles.root}>
      <div className={styles.part}>
        <Blanks cells={blanks} onLocate={onLocate} onDone={() => setBlanks([])} />
        {!table && (
          <div>
            <p className={styles.note}>{words.noTable}</p>
            <Button size="small" onClick={onCheck}>
              {words.check}
            </Button>
          </div>
        )}
        {finding && (
          <>
            <p>{words.forFinding(finding.message)}</p>
            {suggested.length === 0 && <p className={styles.note}>{words.noSuggestion}</p>}
          </>
        )}
      </div>
      {finding && suggested.length > 0 ? (
        <>
          <ul className={styles.list}>
            {suggested.map(({ phrasing, reasons, purpose }) => (
              <PhrasingItem
                key={phrasing.id}
                phrasing={phrasing}
                reasons={reasons}
                purpose={PURPOSE_TEXTS[purpose]}
                {...item(phrasing.id)}
                {...shared}
              />
            ))}
          </ul>
          <div className={styles.part}>
            <p>
              <Button size="small" onClick={onShowAll}>
                {words.allPhrasings}
              </Button>
            </p>
          </div>
        </>
      ) : (
        <>
          <div className={styles.part}>
            <SearchFields
              query={query}
              tables={tables}
              onChange={(changes) => {
                setQuery({ ...query, ...changes });
                setShown(PAGE);
              }}
            />
            <p className={styles.note} role="status">
              {ranked.length > 0 ? words.found(ranked.length) : words.none}
            </p>
          </div>
          <ul className={styles.list}>
            {ranked.slice(0, shown).map(({ phrasing, reasons }) => (
              <PhrasingItem
                key={phrasing.id}
                phrasing={phrasing}
                reasons={reasons}
                {...item(phrasing.id)}
                {...shared}
              />
            ))}
          </ul>
          {ranked.length > shown && (
            <p className={styles.part}>
              <Button size="small" onClick={() => setShown(shown + PAGE)}>
                {words.more(Math.min(PAGE, ranked.length - shown))}
              </Button>
            </p>
          )}
        </>
      )}
    </div>
  );
}
