import { useMemo, useState, type ReactNode } from 'react';
import { Button, makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import type { Edit } from '../../../core/edits/edit';
import type { Finding } from '../../../core/finding/finding';
import { buttonRow } from '../../components/button-row';
import { EditPreview } from '../../components/EditPreview';
import { SIZES } from '../../components/sizes';
import { changedCells } from '../../describe-edits';
import { texts } from '../../texts';
import { repairTexts as words } from '../../texts/repair';
import { MORE_TOOLS } from './more-tools';
import { planFixes } from './plan-fixes';

const useStyles = makeStyles({
  root: { padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalL} 0` },
  buttons: { ...buttonRow, columnGap: tokens.spacingHorizontalS, '&[hidden]': { display: 'none' } },
  more: { padding: `${tokens.spacingVerticalXXS} 0 ${tokens.spacingVerticalXS}` },
  panel: {
    marginTop: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalS,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  lines: { maxHeight: SIZES.excerpt, overflowY: 'auto' },
  note: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground3 },
});

interface Props {
  readonly findings: readonly Finding[];
  readonly busy: boolean;
  /** What the pane last did to the sheet, in words; `null` when there is nothing to take back. */
  readonly lastDone: string | null;
  readonly onUndo: () => void;
  /** Whether the tools that are not needed all the time are shown. */
  readonly isMore: boolean;
  /** These tools. */
  readonly children?: ReactNode;
  /** Resolves to whether it worked. */
  readonly onApply: (edits: readonly Edit[], done: string) => Promise<boolean>;
}

/** What can be done with the sheet as a whole: all safe fixes at once after a look at each, the way back, and more. */
export function SheetTools(props: Props) {
  const { findings, busy, lastDone, isMore, onUndo, onApply, children } = props;
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const plan = useMemo(() => planFixes(findings), [findings]);
  return (
    <div className={mergeClasses((plan.count > 0 || lastDone !== null || isMore) && styles.root)}>
      {/* what was begun in there goes on while it is closed */}
      <div
        id={MORE_TOOLS}
        className={mergeClasses(styles.buttons, styles.more)}
        role="group"
        aria-label={words.tools}
        hidden={!isMore}
      >
        {children}
      </div>
      <div className={styles.buttons}>
        {plan.count > 0 && (
          <Button size="small" aria-expanded={open} onClick={() => setOpen(!open)}>
            {words.all(plan.count)}
          </Button>
        )}
        {lastDone !== null && (
          <Button size="small" title={words.undoOf(lastDone)} disabledFocusable={busy} onClick={onUndo}>
            {words.undo}
          </Button>
        )}
      </div>
      {open && plan.count > 0 && (
        <div className={styles.panel}>
          <div>{words.allTitle(plan.count)}</div>
          <div className={styles.note}>{words.allHint}</div>
          <div className={styles.lines} role="region" tabIndex={0} aria-label={words.preview}>
            <EditPreview edits={plan.edits} />
          </div>
          {plan.deferred > 0 && <p className={styles.note}>{words.deferred(plan.deferred)}</p>}
          {plan.heldBack > 0 && <p className={styles.note}>{words.heldBack(plan.heldBack)}</p>}
          <div className={styles.buttons}>
            <Button
              size="small"
              appearance="primary"
              disabledFocusable={busy}
              onClick={() =>
                void onApply(plan.edits, words.done(changedCells(plan.edits))).then((worked) => setOpen(!worked))
              }
            >
              {words.allApply}
            </Button>
            <Button size="small" onClick={() => setOpen(false)}>
              {texts.cancel}
            </Button>
          </div>
        </div>
      )}
    </div>
  );
}
