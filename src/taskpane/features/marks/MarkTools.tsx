import { useEffect, useMemo, useRef, useState } from 'react';
import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { Finding } from '../../../core/finding/finding';
import type { SheetSnapshot } from '../../../core/sheet/snapshot';
import { useStore } from '../../state/store';
import type { KnownMarks, MarkPlan, MarksSession } from '../../state/marks-session';
import { texts } from '../../texts';
import { markTexts as words } from '../../texts/marks';
import { Legend } from './Legend';
import { MOST_COMMENTS, planFromFindings } from './plan';

const useStyles = makeStyles({
  panel: {
    order: 1,
    flexBasis: '100%',
    padding: tokens.spacingHorizontalS,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  title: { ...typographyStyles.body1Strong },
  note: {
    ...typographyStyles.caption1,
    margin: `${tokens.spacingVerticalXS} 0`,
    color: tokens.colorNeutralForeground2,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});

interface Props {
  readonly session: MarksSession;
  readonly sheetId: string;
  readonly snapshot: SheetSnapshot;
  /** Those that are shown in the list. */
  readonly findings: readonly Finding[];
  /** Whether the spreadsheet knows comments. */
  readonly canComment: boolean;
}

/** Marks the cells of the findings in the sheet, and takes the marks away. */
export function MarkTools({ session, sheetId, snapshot, findings, canComment }: Props) {
  const { busy, sheets } = useStore(session);
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    void session.look(sheetId);
  }, [session, sheetId]);
  const known = sheets.get(sheetId);
  const isMarked = known !== undefined && (known.isColoured || known.comments > 0);
  // thousands of findings take a moment: only for those who want to see it
  const isPlanned = open || isMarked;
  const plan = useMemo(
    () => (isPlanned ? planFromFindings(snapshot, findings) : null),
    [isPlanned, snapshot, findings],
  );
  if (!isMarked && findings.length === 0) return null;

  const close = () => {
    setOpen(false);
    // what had the focus goes, unless the user has left it for the sheet
    if (document.hasFocus()) button.current?.focus();
  };
  const mark = (how: 'colour' | 'comment') => plan && void session[how](sheetId, plan).then(close);
  const press = () => (isMarked ? void session.remove(sheetId) : setOpen(!open));
  return (
    <>
      <Button
        ref={button}
        size="small"
        disabledFocusable={busy}
        aria-expanded={isMarked ? undefined : open}
        onClick={press}
      >
        {isMarked ? words.remove : words.open}
      </Button>
      {isMarked && plan && (
        <Marked
          known={known}
          isOutdated={known.plan !== null && known.plan.key !== plan.key}
          busy={busy}
          onUpdate={() => mark(known.isColoured ? 'colour' : 'comment')}
        />
      )}
      {!isMarked && open && plan && (
        <Choice plan={plan} canComment={canComment} busy={busy} onMark={mark} onCancel={close} />
      )}
    </>
  );
}

interface ChoiceProps {
  readonly plan: MarkPlan;
  readonly canComment: boolean;
  readonly busy: boolean;
  readonly onMark: (how: 'colour' | 'comment') => void;
  readonly onCancel: () => void;
}

/** What will be marked, and how. */
function Choice({ plan, canComment, busy, onMark, onCancel }: ChoiceProps) {
  const styles = useStyles();
  const tooMany = plan.cells > MOST_COMMENTS;
  return (
    <div className={styles.panel}>
      <div className={styles.title}>{words.title}</div>
      <Legend counts={plan.counts} />
      <p className={styles.note}>{words.hint}</p>
      {canComment && tooMany && <p className={styles.note}>{words.tooMany(MOST_COMMENTS)}</p>}
      <div className={styles.buttons}>
        <Button size="small" appearance="primary" disabledFocusable={busy} onClick={() => onMark('colour')}>
          {words.colour}
        </Button>
        {canComment && !tooMany && (
          <Button size="small" disabledFocusable={busy} onClick={() => onMark('comment')}>
            {words.comment}
          </Button>
        )}
        <Button size="small" onClick={onCancel}>
          {texts.cancel}
        </Button>
      </div>
    </div>
  );
}

interface MarkedProps {
  readonly known: KnownMarks;
  readonly isOutdated: boolean;
  readonly busy: boolean;
  readonly onUpdate: () => void;
}

/** What is marked now. */
function Marked({ known, isOutdated, busy, onUpdate }: MarkedProps) {
  const styles = useStyles();
  return (
    <div className={styles.panel}>
      {known.isColoured && (
        <>
          <div>{words.coloured}</div>
          <Legend counts={known.plan?.counts ?? null} />
        </>
      )}
      {known.comments > 0 && <div>{words.commented(known.comments)}</div>}
      {isOutdated && (
        <>
          <p className={styles.note}>{words.outdated}</p>
          <Button size="small" disabledFocusable={busy} onClick={onUpdate}>
            {words.update}
          </Button>
        </>
      )}
    </div>
  );
}
