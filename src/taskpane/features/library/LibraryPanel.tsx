import { useDeferredValue, useMemo, useState } from 'react';
import { Button, makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import type { Finding } from '../../../core/finding/finding';
import type { Edit } from '../../../core/edits/edit';
import { searchPhrasings } from '../../../core/library/search';
import { suggestPhrasings } from '../../../core/library/suggest';
import { PURPOSE_TEXTS } from '../../../core/library/suggest-asks';
import { isSelfEvaluation } from '../../../core/evaluation/kind';
import type { FormSheet } from '../../../core/forms/forms';
import { startSelfEvaluation } from '../../../core/forms/self-evaluation';
import { withinProject } from '../../../core/reading/context/projects';
import { Grid } from '../../../core/sheet/grid';
import type { CellPosition, CellRange } from '../../../core/sheet/snapshot';
import { SIZES } from '../../components/sizes';
import type { Outcome } from '../../state/check';
import type { LibrarySession } from '../../state/library-session';
import { useStore } from '../../state/store';
import { libraryTexts as words } from '../../texts/library';
import { openBlanks } from './blanks';
import { Blanks } from './Blanks';
import { NewForm } from './NewForm';
import { noneFound } from './none-found';
import { standardLibrary } from './open';
import { PhrasingList } from './PhrasingList';
import { RowLine } from './RowLine';
import { SearchFields } from './SearchFields';
import { findTarget, type PlannedInsert } from './target';

const useStyles = makeStyles({
  root: { padding: `${tokens.spacingVerticalM} 0` },
  part: { padding: `0 ${tokens.spacingHorizontalL}` },
  note: { ...typographyStyles.caption1, margin: `${tokens.spacingVerticalS} 0`, color: tokens.colorNeutralForeground3 },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    // the button keeps its words on one line, and takes one of its own where there is no room
    '& > p': { flex: `1 1 ${SIZES.narrow}` },
    '& > button': { flexShrink: 0 },
  },
  heading: { ...typographyStyles.body1Strong, marginTop: 0, overflowWrap: 'anywhere' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, marginBottom: tokens.spacingVerticalM },
});

interface Props {
  readonly session: LibrarySession;
  /** The checked sheet that phrasings go into; `null` where there is none. */
  readonly outcome: (Outcome & { readonly kind: 'done' }) | null;
  /** What is selected on that sheet. */
  readonly selection: CellRange | null;
  /** What phrasings are wanted for; `null` for the whole library. */
  readonly finding: Finding | null;
  readonly busy: boolean;
  readonly onCheck: () => void;
  readonly onShowAll: () => void;
  readonly onStartForm: (form: FormSheet) => void;
  readonly onLocate: (cell: CellPosition) => void;
  /** Resolves to whether it worked. */
  readonly onInsert: (edits: readonly Edit[], done: string, goTo: CellPosition) => Promise<boolean>;
}

/** Standard phrasings: found, looked at, and put into the table. */
export function LibraryPanel(props: Props) {
  const { session, outcome, selection, finding, busy, onCheck, onShowAll, onStartForm, onLocate, onInsert } = props;
  const styles = useStyles();
  const library = standardLibrary();
  const { query, byRow, inserted, busy: starting } = useStore(session);
  const [startsForm, setStartsForm] = useState(false);
  const tables = useMemo(() => outcome?.result.tables ?? [], [outcome]);
  const grid = useMemo(() => outcome && new Grid(outcome.snapshot), [outcome]);
  const selected = selection?.top ?? null;
  const wanted = finding?.table ?? query.table;
  const target = useMemo(
    () => findTarget(grid, tables, { table: wanted, selected, byRow }),
    [grid, tables, wanted, selected, byRow],
  );
  const deferred = useDeferredValue(query);
  const table = target?.table;
  const beside = byRow ? target?.row?.level2 : null;
  const ranked = useMemo(() => {
    const { text, level1, level2, theme } = deferred;
    return searchPhrasings(library, {
      query: text,
      ...(level1 && { level1 }),
      ...(level2 && { level2 }),
      ...(theme && { theme }),
      ...(table && { table }),
      ...(beside && { beside }),
    });
  }, [library, deferred, table, beside]);
  const about = finding && tables[finding.table];
  const suggested = useMemo(() => {
    const found = finding && about ? suggestPhrasings(library, finding, about) : [];
    return found.map(({ purpose, ...rest }) => ({ ...rest, purpose: PURPOSE_TEXTS[purpose] }));
  }, [library, finding, about]);
  const waiting = inserted?.sheetId === outcome?.sheet.id && grid && inserted && openBlanks(inserted, tables, grid);

  const insert = async ({ phrasing, plan }: PlannedInsert): Promise<boolean> => {
    const name = target?.table.columns.find(({ role, half }) => role === 'name' && half === null);
    const anchor = { row: plan.row, column: name?.column ?? 0 };
    const worked = await onInsert(plan.edits, words.inserted(phrasing.name), plan.blanks[0] ?? anchor);
    const sheetId = outcome?.sheet.id ?? '';
    const inserted = { sheetId, name: phrasing.name, anchor, blanks: plan.blanks };
    if (worked) session.change({ inserted: plan.blanks.length > 0 ? inserted : null });
    return worked;
  };

  if (startsForm) {
    return (
      <div className={styles.root}>
        <div className={styles.part}>
          <NewForm busy={starting} onStart={onStartForm} onCancel={() => setStartsForm(false)} />
        </div>
      </div>
    );
  }
  const newForm = (
    <Button size="small" onClick={() => setStartsForm(true)}>
      {words.newFormOpen}
    </Button>
  );
  const newEvaluation = target && grid && !isSelfEvaluation(target.table) && (
    <Button
      size="small"
      disabledFocusable={starting}
      onClick={() => {
        const own = withinProject(target.table, grid, selected ?? target.table.body.top);
        if (!starting) onStartForm(startSelfEvaluation(own));
      }}
    >
      {words.newEvaluation}
    </Button>
  );
  const shared = { target, busy, onInsert: insert };
  return (
    <div className={styles.root}>
      <div className={styles.part}>
        {!target && (
          <>
            <p className={styles.note}>{words.noTable}</p>
            <div className={styles.buttons}>
              <Button size="small" onClick={onCheck}>
                {words.check}
              </Button>
              {newForm}
            </div>
          </>
        )}
        {waiting && grid && inserted && (
          <Blanks
            key={`${inserted.name} ${inserted.anchor.row}`}
            name={inserted.name}
            blanks={waiting}
            grid={grid}
            selection={selection}
            onLocate={onLocate}
            onClose={() => session.change({ inserted: null })}
          />
        )}
      </div>
      {finding && suggested.length > 0 ? (
        <>
          <h2 className={mergeClasses(styles.part, styles.heading)}>{words.forFinding(finding.message)}</h2>
          <PhrasingList key={finding.message} items={suggested} {...shared}>
            <div className={styles.part}>
              <Button size="small" onClick={onShowAll}>
                {words.allPhrasings}
              </Button>
            </div>
          </PhrasingList>
        </>
      ) : (
        <>
          <div className={styles.part}>
            {finding && <p className={styles.note}>{words.noSuggestion}</p>}
            <SearchFields
              query={{ ...query, table: table?.id ?? 0 }}
              tables={tables}
              onChange={(changes) => {
                session.search(changes);
                if (changes.table !== undefined) session.change({ byRow: false });
              }}
            />
            {target?.row && (
              <RowLine row={target.row} byRow={byRow} onChange={(follow) => session.change({ byRow: follow })} />
            )}
            <div className={styles.line}>
              <p className={styles.note} role="status">
                {ranked.length > 0 ? words.found(ranked.length) : noneFound(deferred)}
              </p>
              {target && newForm}
              {newEvaluation}
            </div>
          </div>
          <PhrasingList key={JSON.stringify(deferred)} items={ranked} {...shared} />
        </>
      )}
    </div>
  );
}
