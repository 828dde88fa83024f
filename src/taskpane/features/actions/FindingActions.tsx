import type { ReactNode } from 'react';
import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { MoreHorizontalRegular } from '@fluentui/react-icons/svg/more-horizontal';
import type { Finding } from '../../../core/finding/finding';
import type { PlannedRepair } from '../../../core/planning/suggestions';
import type { SheetSnapshot } from '../../../core/sheet/snapshot';
import type { IndicatorTable } from '../../../core/reading/model';
import { EditPreview } from '../../components/EditPreview';
import { texts } from '../../texts';
import { findingsTexts } from '../../texts/findings';
import { repairTexts as words } from '../../texts/repair';
import { IgnoreForm } from './IgnoreForm';
import { doneText, planRemedies } from './primary-action';
import { PrimaryButton } from './PrimaryButton';
import { usePanel, usePanelStyles } from './use-panel';

const useStyles = makeStyles({
  repair: { '& + &': { marginTop: tokens.spacingVerticalM } },
  why: { ...typographyStyles.caption1, margin: `0 0 ${tokens.spacingVerticalXS}` },
});

type Panel = 'fix' | 'suggestions' | 'ignore' | 'more';

export interface FindingActionsProps {
  readonly finding: Finding;
  /** Whether it is the one that the user is at: only what can be done with one press is offered for the others. */
  readonly isCurrent: boolean;
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

/** What can be done with one finding. Nothing is written that was not told before. */
export function FindingActions(props: FindingActionsProps) {
  const { finding, isCurrent, snapshot, table, busy, onLocate, onApply, onIgnore, onExclude, children } = props;
  const styles = useStyles();
  const shared = usePanelStyles();
  const { panel, open, toggle, close, onKeyDown } = usePanel<Panel>();
  const { fix } = finding;
  const { suggestions, primary } = planRemedies(finding, snapshot, table, isCurrent);
  const repairs = panel === 'fix' && fix ? [{ ...fix, move: null }] : panel === 'suggestions' ? suggestions : [];
  const main = primary && (
    <PrimaryButton
      finding={finding}
      primary={primary}
      busy={busy}
      tabStop={isCurrent}
      onApply={onApply}
      onShow={() => (isCurrent ? open(fix ? 'fix' : 'suggestions') : onLocate())}
    />
  );
  if (!isCurrent) return main && <div className={shared.buttons}>{main}</div>;

  return (
    <div onKeyDown={onKeyDown}>
      <div className={shared.buttons}>
        {main}
        {fix && !primary && (
          <Button size="small" appearance="primary" aria-expanded={panel === 'fix'} onClick={() => toggle('fix')}>
            {words.fix}
          </Button>
        )}
        {suggestions.length > 0 && (fix || !primary) && (
          <Button size="small" aria-expanded={panel === 'suggestions'} onClick={() => toggle('suggestions')}>
            {words.suggestions(suggestions.length)}
          </Button>
        )}
        <Button size="small" aria-expanded={panel === 'ignore'} onClick={() => toggle('ignore')}>
          {words.ignore}
        </Button>
        <Button
          size="small"
          appearance="subtle"
          icon={<MoreHorizontalRegular />}
          title={words.moreOfFinding}
          aria-label={words.moreOfFinding}
          aria-expanded={panel === 'more'}
          onClick={() => toggle('more')}
        />
      </div>
      {panel === 'more' && (
        <div className={shared.panel}>
          {finding.reason !== '' && (
            <p className={styles.why}>
              {findingsTexts.reason}：{finding.reason}
            </p>
          )}
          <div className={shared.buttons}>
            <Button size="small" onClick={onLocate}>
              {words.locate}
            </Button>
            {primary && (
              <Button size="small" onClick={() => open(fix ? 'fix' : 'suggestions')}>
                {words.show}
              </Button>
            )}
            {children}
          </div>
        </div>
      )}
      {repairs.length > 0 && (
        <div className={shared.panel}>
          {repairs.map((repair, index) => (
            <div key={index} className={styles.repair}>
              <div>{repair.title}</div>
              <EditPreview edits={repair.edits} move={repair.move} />
              <div className={shared.buttons}>
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
                  <Button size="small" onClick={close}>
                    {texts.cancel}
                  </Button>
                )}
              </div>
            </div>
          ))}
        </div>
      )}
      {panel === 'ignore' && (
        <div className={shared.panel}>
          <IgnoreForm onIgnore={onIgnore} onExclude={onExclude} onCancel={close} />
        </div>
      )}
    </div>
  );
}
