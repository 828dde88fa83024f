import { useMemo } from 'react';
import { Button, makeStyles } from '@fluentui/react-components';
import type { Edit } from '../../../core/edits/edit';
import type { Finding } from '../../../core/finding/finding';
import type { IndicatorTable } from '../../../core/reading/model';
import type { SheetSnapshot } from '../../../core/sheet/snapshot';
import { EditPreview } from '../../components/EditPreview';
import { SIZES } from '../../components/sizes';
import { texts } from '../../texts';
import { repairTexts as words } from '../../texts/repair';
import { IgnoreForm } from './IgnoreForm';
import { planGroup } from './plan-group';
import { usePanel, usePanelStyles } from './use-panel';

const useStyles = makeStyles({ lines: { maxHeight: SIZES.excerpt, overflowY: 'auto' } });

interface Props {
  readonly findings: readonly Finding[];
  readonly snapshot: SheetSnapshot;
  readonly tables: readonly IndicatorTable[];
  readonly busy: boolean;
  readonly onApply: (edits: readonly Edit[], done: string) => void;
  readonly onIgnore: (reason: string) => void;
}

/** What can be done with all findings of a rule at once; every change is shown before it is made. */
export default function GroupActions({ findings, snapshot, tables, busy, onApply, onIgnore }: Props) {
  const styles = useStyles();
  const shared = usePanelStyles();
  const { panel, toggle, close, onKeyDown } = usePanel<'apply' | 'ignore'>();
  const plan = useMemo(() => planGroup(findings, snapshot, tables), [findings, snapshot, tables]);
  return (
    <div onKeyDown={onKeyDown}>
      <div className={shared.buttons}>
        {plan && (
          <Button size="small" aria-expanded={panel === 'apply'} onClick={() => toggle('apply')}>
            {plan.label}
          </Button>
        )}
        <Button size="small" aria-expanded={panel === 'ignore'} onClick={() => toggle('ignore')}>
          {words.ignoreAll(findings.length)}
        </Button>
      </div>
      {panel === 'apply' && plan && (
        <div className={shared.panel}>
          <div>{plan.title}</div>
          <div className={styles.lines} role="region" tabIndex={0} aria-label={words.preview}>
            <EditPreview edits={plan.edits} />
          </div>
          <div className={shared.buttons}>
            <Button
              size="small"
              appearance="primary"
              disabledFocusable={busy}
              onClick={() => onApply(plan.edits, words.groupDone(plan.count))}
            >
              {words.apply}
            </Button>
            <Button size="small" onClick={close}>
              {texts.cancel}
            </Button>
          </div>
        </div>
      )}
      {panel === 'ignore' && (
        <div className={shared.panel}>
          <IgnoreForm onIgnore={onIgnore} onCancel={close} />
        </div>
      )}
    </div>
  );
}
