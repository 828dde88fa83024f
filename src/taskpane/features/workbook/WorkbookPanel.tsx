import { useEffect, useState, type ReactNode } from 'react';
import { Button, makeStyles, ProgressBar, tokens, typographyStyles } from '@fluentui/react-components';
import { ProblemView } from '../../components/ProblemView';
import { isOpenSheet, standingOf } from '../../../core/verdict/verdict';
import { totalWords } from '../../../core/verdict/words';
import { useStore } from '../../state/store';
import type { WorkbookSession, WorkbookSheet } from '../../state/workbook-session';
import { texts } from '../../texts';
import { workbookTexts as words } from '../../texts/workbook';
import { SheetLine } from './SheetLine';

/** A check that takes longer than this shows its progress. */
const PROGRESS_AFTER_MS = 300;

const useStyles = makeStyles({
  root: { padding: `${tokens.spacingVerticalM} 0` },
  part: { padding: `0 ${tokens.spacingHorizontalL}` },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  hint: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, margin: `${tokens.spacingVerticalS} 0` },
  // always there, so that nothing below moves when it fills
  progress: {
    ...typographyStyles.caption1,
    minHeight: tokens.spacingVerticalXXL,
    color: tokens.colorNeutralForeground2,
  },
  total: { ...typographyStyles.subtitle2, margin: `${tokens.spacingVerticalS} 0` },
  list: { listStyle: 'none', margin: `${tokens.spacingVerticalM} 0 0`, padding: 0 },
});

interface Props {
  readonly session: WorkbookSession;
  readonly onOpen: (sheet: WorkbookSheet) => void;
  /** What can be done with the sheets that hold a table. */
  readonly renderTools: (sheets: readonly WorkbookSheet[]) => ReactNode;
}

/** All sheets of the workbook and how each of them stands. */
export function WorkbookPanel({ session, onOpen, renderTools }: Props) {
  const styles = useStyles();
  const { running, sheets, checkedAt, problem } = useStore(session);
  const isSlow = useLater(running !== null, PROGRESS_AFTER_MS);
  const tables = sheets?.filter(({ result }) => result !== null && isOpenSheet(standingOf(result))) ?? [];
  return (
    <div className={styles.root}>
      <div className={styles.part}>
        <div className={styles.buttons}>
          <Button appearance="primary" disabledFocusable={running !== null} onClick={() => void session.run()}>
            {sheets ? words.again : words.check}
          </Button>
          {running && <Button onClick={session.cancel}>{texts.cancel}</Button>}
        </div>
        <p className={styles.hint}>{words.hint}</p>
        <div className={styles.progress} role="status">
          {running && isSlow && (
            <>
              {words.reading(running.done, running.total, running.name)}
              <ProgressBar value={running.done} max={running.total || 1} aria-label={words.check} />
            </>
          )}
          {!running && checkedAt && words.at(checkedAt.toLocaleTimeString('zh-CN', { timeStyle: 'short' }))}
        </div>
      </div>
      {problem && <ProblemView problem={problem} />}
      {sheets && !problem && (
        <>
          <div className={styles.part}>
            <h2 className={styles.total}>{totalText(tables)}</h2>
            {tables.length > 0 && <div className={styles.buttons}>{renderTools(tables)}</div>}
          </div>
          <ul className={styles.list} aria-label={words.sheets}>
            {sheets.map((sheet) => (
              <SheetLine key={sheet.sheet.id} sheet={sheet} onOpen={() => onOpen(sheet)} />
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

function totalText(tables: readonly WorkbookSheet[]): string {
  if (tables.length === 0) return words.none;
  return totalWords(tables.flatMap(({ result }) => (result ? [standingOf(result)] : [])));
}

/** True once `on` has been true for a while; false as soon as it is not. */
function useLater(on: boolean, delay: number): boolean {
  const [late, setLate] = useState(false);
  useEffect(() => {
    if (!on) return;
    const timer = setTimeout(() => setLate(true), delay);
    return () => {
      clearTimeout(timer);
      setLate(false);
    };
  }, [on, delay]);
  return late;
}
