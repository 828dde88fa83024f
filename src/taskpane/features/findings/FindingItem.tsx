import type { ReactNode } from 'react';
import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { formatCell } from '../../../core/sheet/address';
import { useLineButton } from '../../components/line-button';
import { SeverityMark } from '../../components/SeverityIcon';
import { findingsTexts as words } from '../../texts/findings';
import type { ListedFinding } from './group';

/** The bar that marks the current finding: a border, because forced colours take backgrounds away. */
const MARK = tokens.strokeWidthThicker;

const useStyles = makeStyles({
  item: { borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}` },
  nested: { paddingLeft: tokens.spacingHorizontalM },
  current: {
    // not the 'selected' token: in high contrast that one needs every colour on it changed as well
    backgroundColor: tokens.colorNeutralBackground3,
    borderLeft: `${MARK} solid ${tokens.colorCompoundBrandStroke}`,
    '& > *': { paddingLeft: `calc(${tokens.spacingHorizontalL} - ${MARK})` },
    '& > button:hover': { backgroundColor: tokens.colorNeutralBackground3 },
  },
  message: { display: 'block' },
  twoLines: {
    display: '-webkit-box',
    overflow: 'hidden',
    '-webkit-line-clamp': '2',
    '-webkit-box-orient': 'vertical',
  },
  cell: { color: tokens.colorBrandForegroundLink, fontWeight: tokens.fontWeightSemibold },
  table: { color: tokens.colorNeutralForeground3 },
  more: {
    ...typographyStyles.caption1,
    display: 'block',
    marginTop: tokens.spacingVerticalXS,
    color: tokens.colorNeutralForeground2,
  },
  // told in full once it is chosen
  oneLine: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  actions: {
    padding: `0 ${tokens.spacingHorizontalL} ${tokens.spacingVerticalS}`,
    '&:empty': { display: 'none' },
  },
});

interface Props {
  readonly item: ListedFinding;
  readonly nested: boolean;
  readonly current: boolean;
  /** Whether its button says what to do. */
  readonly hasPrimary: boolean;
  readonly tabStop: boolean;
  readonly showTable: boolean;
  readonly onFocus: (key: string) => void;
  readonly onChoose: (item: ListedFinding) => void;
  /** What can be done with it. */
  readonly children: ReactNode;
}

/** One finding. All of its words come from cells and rules and are shown as text, never as markup. */
export function FindingItem(props: Props) {
  const { item, nested, current, hasPrimary, tabStop, showTable, onFocus, onChoose, children } = props;
  const styles = useStyles();
  const line = useLineButton();
  const { key, finding } = item;
  return (
    <div className={mergeClasses(styles.item, nested && styles.nested, current && styles.current)}>
      <button
        type="button"
        data-stop={key}
        className={line.button}
        aria-current={current}
        tabIndex={tabStop ? 0 : -1}
        onFocus={() => onFocus(key)}
        onClick={() => onChoose(item)}
      >
        <span
          className={mergeClasses(styles.message, !current && styles.twoLines)}
          title={current ? undefined : finding.message}
        >
          <SeverityMark severity={finding.severity} />
          <span className={styles.cell}>{formatCell(finding.cell)}</span>{' '}
          {showTable && <span className={styles.table}>{words.table(finding.table + 1)} </span>}
          {finding.message}
        </span>
        {!finding.message.includes(finding.indicator) && <span className={styles.more}>{finding.indicator}</span>}
        {finding.advice !== '' && (current || !hasPrimary) && (
          <span className={mergeClasses(styles.more, !current && styles.oneLine)}>
            {words.advice}：{finding.advice}
          </span>
        )}
      </button>
      <div className={styles.actions}>{children}</div>
    </div>
  );
}
