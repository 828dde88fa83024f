import type { ReactNode } from 'react';
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronUpRegular } from '@fluentui/react-icons/svg/chevron-up';
import type { IndicatorTable } from '../../../core/reading/model';
import { useLineButton } from '../../components/line-button';
import { SIZES } from '../../components/sizes';
import { SeverityMark } from '../../components/SeverityIcon';
import { findingsTexts as words } from '../../texts/findings';
import { foldTitle } from './fold-title';
import type { ListEntry, ListedFinding } from './group';

/** So many rows are named before the rest is only hinted at. */
const ROWS_NAMED = 12;

const useStyles = makeStyles({
  item: { borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}` },
  title: { display: 'flex', justifyContent: 'space-between', gap: tokens.spacingHorizontalS },
  icon: { flexShrink: 0, fontSize: tokens.fontSizeBase400, color: tokens.colorNeutralForeground3 },
  actions: {
    minHeight: SIZES.target,
    padding: `0 ${tokens.spacingHorizontalL} ${tokens.spacingVerticalS}`,
  },
  rows: { ...typographyStyles.caption1, display: 'block', color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly entry: ListEntry & { readonly kind: 'fold' };
  readonly tables: readonly IndicatorTable[];
  readonly tabStop: boolean;
  readonly onFocus: (key: string) => void;
  readonly onFold: (key: string) => void;
  /** What can be done with all of them, once they are unfolded. */
  readonly children: ReactNode;
}

/** Many findings of one rule in one line, with their rows. */
export function FoldItem({ entry: { key, items, open }, tables, tabStop, onFocus, onFold, children }: Props) {
  const styles = useStyles();
  const line = useLineButton();
  const finding = items[0]?.finding;
  const Icon = open ? ChevronUpRegular : ChevronDownRegular;
  return (
    <div className={styles.item}>
      <button
        type="button"
        data-stop={key}
        className={line.button}
        aria-expanded={open}
        tabIndex={tabStop ? 0 : -1}
        onFocus={() => onFocus(key)}
        onClick={() => onFold(key)}
      >
        <span className={styles.title}>
          <span>
            {finding && <SeverityMark severity={finding.severity} />}
            {foldTitle(items, tables)}
          </span>
          <Icon className={styles.icon} aria-hidden />
        </span>
        <span className={styles.rows}>{rowsOf(items)}</span>
      </button>
      {open && <div className={styles.actions}>{children}</div>}
    </div>
  );
}

function rowsOf(items: readonly ListedFinding[]): string {
  const rows = [...new Set(items.flatMap(({ finding }) => (finding.row === null ? [] : finding.row + 1)))];
  if (rows.length === 0) return words.wholeTable;
  const named = rows.slice(0, ROWS_NAMED).join('、');
  return rows.length > ROWS_NAMED ? words.moreRows(named) : words.rows(named);
}
