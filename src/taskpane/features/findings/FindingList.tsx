import { useRef, useState, type KeyboardEvent } from 'react';
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { SeverityIcon } from '../../components/SeverityIcon';
import { texts } from '../../texts';
import { FindingItem } from './FindingItem';
import type { FindingGroup, ListedFinding } from './group';
import { keyTarget } from './navigation';

const useStyles = makeStyles({
  heading: {
    ...typographyStyles.body1Strong,
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    margin: 0,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXS}`,
  },
  count: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
  list: { listStyle: 'none', margin: 0, padding: 0 },
});

export interface FindingListProps {
  readonly groups: readonly FindingGroup[];
  /** The keys of all findings in the order shown. */
  readonly keys: readonly string[];
  readonly current: string | null;
  /** Whether a finding has to say which table it is in. */
  readonly showTable: boolean;
  readonly onChoose: (item: ListedFinding) => void;
}

/**
 * Findings under their severities. One stop of the Tab key: ↑ ↓ Home End move the focus, Enter chooses.
 * Knows nothing of the sheet, so that it can be windowed without touching anything else.
 */
export function FindingList({ groups, keys, current, showTable, onChoose }: FindingListProps) {
  const styles = useStyles();
  const root = useRef<HTMLDivElement>(null);
  const [focused, setFocused] = useState<string | null>(null);
  const tabStop = [focused, current].find((key) => key !== null && keys.includes(key)) ?? keys[0];

  const onKeyDown = (event: KeyboardEvent) => {
    const target = keyTarget(keys, tabStop ?? '', event.key);
    if (target === null || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    root.current?.querySelector<HTMLElement>(`[data-finding="${CSS.escape(target)}"]`)?.focus();
  };

  return (
    <div ref={root} role="group" aria-label={texts.finding.list} aria-describedby="finding-keys" onKeyDown={onKeyDown}>
      <p id="finding-keys" hidden>
        {texts.finding.keys}
      </p>
      {groups.map((group) => (
        <section key={group.severity} aria-labelledby={`severity-${group.severity}`}>
          <h2 id={`severity-${group.severity}`} className={styles.heading}>
            <SeverityIcon severity={group.severity} />
            {texts.severity[group.severity]}
            <span className={styles.count}>{texts.count(group.findings.length)}</span>
          </h2>
          <ul className={styles.list}>
            {group.findings.map((item) => (
              <FindingItem
                key={item.key}
                item={item}
                current={item.key === current}
                tabStop={item.key === tabStop}
                showTable={showTable}
                onFocus={setFocused}
                onChoose={onChoose}
              />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
