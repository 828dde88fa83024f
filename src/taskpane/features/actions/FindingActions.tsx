import { useMemo, useState, type KeyboardEvent, type ReactNode } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Finding } from '../../../core/finding/finding';
import { planSuggestions, type PlannedRepair } from '../../../core/planning/suggestions';
import type { SheetSnapshot } from '../../../core/sheet/snapshot';
import type { IndicatorTable } from '../../../core/reading/model';
import { buttonRow } from '../../components/button-row';
import { EditPreview } from '../../components/EditPreview';
import { changedCells } from '../../describe-edits';
import { texts } from '../../texts';
import { repairTexts as words } from '../../texts/repair';
import { IgnoreForm } from './IgnoreForm';

const useStyles = makeStyles({
  buttons: buttonRow,
  panel: {
    marginTop: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalS,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  repair: { '& + &': { marginTop: tokens.spacingVerticalM } },
});

type Panel = 'fix' | 'suggestions' | 'ignore' | null;

interface Props {
  readonly finding: Finding;
  /** The sheet and the table that it was found on. */
  readonly snapshot: SheetSnapshot;
  readonly table: IndicatorTable | undefined;
  readonly busy: boolean;
  readonly onLocate: () => void;
  readonly onApply: (repair: PlannedRepair, done: string) => void;
  readonly onIgnore: (reason: string) => void;
  /** Says that the finding's row holds no indicator; left out where it has none. */
  readonly onExclude?: () => void;
  /** More that can be done. */
  readonly children?: ReactNode;
}

/** What can be done with one finding. Nothing is written without having been shown first. */
export function FindingActions(props: Props) {
  const { finding, snapshot, table, busy, onLocate, onApply, onIgnore, onExclude, children } = props;
  const styles = useStyles();
  const [panel, setPanel] = useState<Panel>(null);
  const toggle = (asked: Panel) => setPanel(panel === asked ? null : asked);
  const { fix } = finding;
  const suggestions = useMemo(
    () => (table ? planSuggestions(snapshot, table, finding) : []),
    [snapshot, table, finding],
  );
  const repairs = panel === 'fix' && fix ? [{ ...fix, move: null }] : panel === 'suggestions' ? suggestions : [];

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || panel === null) return;
    event.stopPropagation();
    setPanel(null);
  };

  return (
    <div onKeyDown={onKeyDown}>
      <div className={styles.buttons}>
        <Button size="small" onClick={onLocate}>
          {words.locate}
        </Button>
        {fix && (
          <Button size="small" appearance="primary" aria-expanded={panel === 'fix'} onClick={() => toggle('fix')}>
            {words.fix}
          </Button>
        )}
        {suggestions.length > 0 && (
          <Button size="small" aria-expanded={panel === 'suggestions'} onClick={() => toggle('suggestions')}>
            {words.suggestions(suggestions.length)}
          </Button>
        )}
        {children}
        <Button size="small" aria-expanded={panel === 'ignore'} onClick={() => toggle('ignore')}>
          {words.ignore}
        </Button>
      </div>
      {repairs.length > 0 && (
        <div className={styles.panel}>
          {repairs.map((repair, index) => (
            <div key={index} className={styles.repair}>
              <div>{repair.title}</div>
              <EditPreview edits={repair.edits} move={repair.move} />
              <div className={styles.buttons}>
                <Button
                  size="small"
                  appearance="primary"
                  disabledFocusable={busy}
                  aria-label={`${words.apply}：${repair.title}`}
                  onClick={() => onApply(repair, doneText(finding, repair))}
                >
                  {words.apply}
                </Button>
                {repairs.length === 1 && (
                  <Button size="small" onClick={() => setPanel(null)}>
                    {texts.cancel}
                  </Button>
                )}
              </div>
            </div>
          ))}
        </div>
      )}
      {panel === 'ignore' && (
        <div className={styles.panel}>
          <IgnoreForm onIgnore={onIgnore} onExclude={onExclude} onCancel={() => setPanel(null)} />
        </div>
      )}
    </div>
  );
}

function doneText({ indicator }: Finding, { edits, move }: PlannedRepair): string {
  return move ? words.moved(indicator, move.level2After, move.to + 1) : words.done(changedCells(edits));
}
