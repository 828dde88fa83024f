import { useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import type { Finding } from '../../../core/finding/finding';
import type { IndicatorTable } from '../../../core/reading/model';
import { SIZES } from '../../components/sizes';
import { SEVERITIES } from '../../severity';
import { texts } from '../../texts';
import { findingsTexts as words } from '../../texts/findings';
import { useMarkStyles } from './marks';
import { overviewBars, type OverviewBar } from './overview';

const useStyles = makeStyles({
  root: {
    position: 'relative',
    display: 'flex',
    alignItems: 'flex-end',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL} 0`,
  },
  name: { ...typographyStyles.caption1, flexShrink: 0, color: tokens.colorNeutralForeground3 },
  strip: { display: 'flex', alignItems: 'flex-end', gap: tokens.strokeWidthThin, flexGrow: 1, minWidth: 0 },
  bar: {
    display: 'flex',
    alignItems: 'flex-end',
    flex: '1 1 0',
    minWidth: 0,
    maxWidth: tokens.spacingHorizontalL,
    height: SIZES.target,
    padding: `0 0 ${tokens.spacingVerticalXXS}`,
    border: 'none',
    background: 'none',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  // above the strip: nothing moves, and the pointer does not cover it
  told: {
    ...typographyStyles.caption1,
    position: 'absolute',
    bottom: '100%',
    left: tokens.spacingHorizontalL,
    maxWidth: `calc(100% - 2 * ${tokens.spacingHorizontalL})`,
    boxSizing: 'border-box',
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow4,
    pointerEvents: 'none',
  },
});

interface Props {
  readonly table: IndicatorTable;
  readonly findings: readonly Finding[];
  /** Whether the strip has to say which table it is. */
  readonly several: boolean;
  readonly onChoose: (bar: OverviewBar) => void;
}

/** The whole table at a glance, one strip a row. One stop of the Tab key; ← → Home End move along. */
export function Overview({ table, findings, several, onChoose }: Props) {
  const styles = useStyles();
  const marks = useMarkStyles();
  const root = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState(0);
  const [pointed, setPointed] = useState<number | null>(null);
  const bars = useMemo(() => overviewBars(table, findings), [table, findings]);
  const name = several ? words.table(table.id + 1) : words.overviewTable;
  const tabStop = Math.min(at, bars.length - 1);

  const onKeyDown = (event: KeyboardEvent) => {
    const moves: Readonly<Record<string, number>> = {
      ArrowLeft: tabStop - 1,
      ArrowRight: tabStop + 1,
      Home: 0,
      End: bars.length - 1,
    };
    const target = moves[event.key];
    if (target === undefined || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    root.current?.querySelectorAll('button')[Math.max(0, Math.min(target, bars.length - 1))]?.focus();
  };

  return (
    <div className={styles.root}>
      {several && (
        <span className={styles.name} aria-hidden>
          {name}
        </span>
      )}
      <div
        ref={root}
        className={styles.strip}
        role="group"
        aria-label={words.overview(name)}
        aria-description={words.overviewKeys}
        onKeyDown={onKeyDown}
        onMouseLeave={() => setPointed(null)}
      >
        {bars.map((bar, index) => (
          <button
            key={bar.from}
            type="button"
            className={styles.bar}
            aria-label={describe(bar)}
            tabIndex={index === tabStop ? 0 : -1}
            onFocus={() => {
              setAt(index);
              setPointed(index);
            }}
            onBlur={() => setPointed(null)}
            onMouseEnter={() => setPointed(index)}
            onClick={() => onChoose(bar)}
          >
            <span className={mergeClasses(marks.mark, marks[bar.severity ?? 'clean'])} />
          </button>
        ))}
      </div>
      {pointed !== null && (
        <div className={styles.told} aria-hidden>
          {describe(bars[pointed])}
        </div>
      )}
    </div>
  );
}

function describe(bar: OverviewBar | undefined): string {
  if (!bar) return '';
  const rows = bar.from === bar.to ? words.barRow(bar.from + 1) : words.barRows(bar.from + 1, bar.to + 1);
  const counts = SEVERITIES.filter((severity) => bar.counts[severity] > 0).map(
    (severity) => `${texts.severity[severity]} ${bar.counts[severity]}`,
  );
  return words.bar(rows, counts.join(texts.listPause) || words.barClean);
}
