import { useMemo, useState } from 'react';
import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { Edit } from '../../../core/edits/edit';
import type { Finding } from '../../../core/check/finding';
import { texts } from '../../texts';
import { repairTexts as words } from '../../texts/repair';
import { changedCells, planFixes } from './describe-edits';
import { Preview } from './Preview';

const useStyles = makeStyles({
  root: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL} 0` },
  buttons: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  hint: { ...typographyStyles.caption1, flex: '1 1 120px', color: tokens.colorNeutralForeground3 },
  panel: {
    marginTop: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  lines: { maxHeight: '240px', overflowY: 'auto' },
  note: { ...typographyStyles.caption1, margin: `0 0 ${tokens.spacingVerticalS}` },
});

interface Props {
  readonly findings: readonly Finding[];
  readonly busy: boolean;
  /** Resolves to whether it worked. */
  readonly onApply: (edits: readonly Edit[], done: string) => Promise<boolean>;
}

/** All safe fixes of the sheet at once, after a look at each. */
export function FixAll({ findings, busy, onApply }: Props) {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const plan = useMemo(() => planFixes(findings), [findings]);
  if (plan.count === 0) return null;
  return (
    <div className={styles.root}>
      <div className={styles.buttons}>
        <Button size="small" aria-expanded={open} onClick={() => setOpen(!open)}>
          {words.all(plan.count)}
        </Button>
        <span className={styles.hint}>{words.allHint}</span>
      </div>
      {open && (
        <div className={styles.panel}>
          <div>{words.allTitle(plan.count)}</div>
          <div className={styles.lines} role="region" tabIndex={0} aria-label={words.preview}>
            <Preview edits={plan.edits} />
          </div>
          {plan.deferred > 0 && <p className={styles.note}>{words.deferred(plan.deferred)}</p>}
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
