import { useEffect, useMemo, useState } from 'react';
import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { Finding } from '../../../core/check/finding';
import type { SheetSnapshot } from '../../../core/sheet/snapshot';
import { useStore } from '../../state/store';
import type { KnownMarks, MarkPlan, MarksSession } from '../../state/marks-session';
import { texts } from '../../texts';
import { markTexts as words } from '../../texts/marks';
import { Legend } from './Legend';
import { MOST_COMMENTS, planOf } from './plan';

const useStyles = makeStyles({
  panel: {
    flexBasis: '100%',
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
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
  useEffect(() => void session.look(sheetId), [session, sheetId]);
  const known = sheets.get(sheetId);
  const isMarked = known !== undefined && (known.isColoured || known.comments > 0);
  // thousands of findings take a moment: only for those who want to see it
  const plan = useMemo(
    () => (open || isMarked ? planOf(snapshot, findings) : null),
    [open, isMarked, snapshot, findings],
  );
  if (isMarked && plan) return <Marked session={session} sheetId={sheetId} known={known} plan={plan} busy={busy} />;
  if (findings.length === 0) return null;
  return (
    <>
      <Button size="small" aria-expanded={open} onClick={() => setOpen(!open)}>
        {words.open}
      </Button>
      {plan && (
        <Choice
          plan={plan}
          canComment={canComment}
          busy={busy}
          onColour={() => void session.colour(sheetId, plan)}
          onComment={() => void session.comment(sheetId, plan)}
          onCancel={() => setOpen(false)}
        />
      )}
    </>
  );
}

interface ChoiceProps {
  readonly plan: MarkPlan;
  readonly canComment: boolean;
  readonly busy: boolean;
  readonly onColour: () => void;
  readonly onComment: () => void;
  readonly onCancel: () => void;
}

/** What will be marked, and how. */
function Choice({ plan, canComment, busy, onColour, onComment, onCancel }: ChoiceProps) {
  const styles = useStyles();
  const tooMany = plan.cells > MOST_COMMENTS;
  return (
    <div className={styles.panel}>
      <div className={styles.title}>{words.title}</div>
      <Legend counts={plan.counts} />
      <p className={styles.note}>{words.hint}</p>
      {canComment && tooMany && <p className={styles.note}>{words.tooMany(MOST_COMMENTS)}</p>}
      <div className={styles.buttons}>
        <Button size="small" appearance="primary" disabledFocusable={busy} onClick={onColour}>
          {words.colour}
        </Button>
        {canComment && !tooMany && (
          <Button size="small" disabledFocusable={busy} onClick={onComment}>
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
  readonly session: MarksSession;
  readonly sheetId: string;
  readonly known: KnownMarks;
  readonly plan: MarkPlan;
  readonly busy: boolean;
}

/** What is marked now, and the way back. */
function Marked({ session, sheetId, known, plan, busy }: MarkedProps) {
  const styles = useStyles();
  const isOutdated = known.plan !== null && known.plan.key !== plan.key;
  const update = () => void (known.isColoured ? session.colour(sheetId, plan) : session.comment(sheetId, plan));
  return (
    <>
      <Button size="small" disabledFocusable={busy} onClick={() => void session.remove(sheetId)}>
        {words.remove}
      </Button>
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
            <Button size="small" disabledFocusable={busy} onClick={update}>
              {words.update}
            </Button>
          </>
        )}
      </div>
    </>
  );
}
