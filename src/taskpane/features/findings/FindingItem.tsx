import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { formatCell } from '../../../core/sheet/address';
import { texts } from '../../texts';
import type { ListedFinding } from './group';

/** Width of the bar that marks the current finding: a border, because forced colours take backgrounds away. */
const MARK = '3px';

const useStyles = makeStyles({
  item: { borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  button: {
    display: 'block',
    boxSizing: 'border-box',
    width: '100%',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    border: 'none',
    background: 'none',
    color: 'inherit',
    font: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    overflowWrap: 'anywhere',
    ':hover': { backgroundColor: tokens.colorNeutralBackground2 },
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: `calc(-1 * ${tokens.strokeWidthThick})`,
    },
  },
  current: {
    // not the 'selected' token: in high contrast that one needs every colour on it changed as well
    backgroundColor: tokens.colorNeutralBackground3,
    borderLeft: `${MARK} solid ${tokens.colorCompoundBrandStroke}`,
    paddingLeft: `calc(${tokens.spacingHorizontalL} - ${MARK})`,
    ':hover': { backgroundColor: tokens.colorNeutralBackground3 },
  },
  message: { display: 'block' },
  cell: { color: tokens.colorBrandForegroundLink, fontWeight: tokens.fontWeightSemibold },
  table: { color: tokens.colorNeutralForeground3 },
  more: {
    ...typographyStyles.caption1,
    display: 'block',
    marginTop: tokens.spacingVerticalXXS,
    color: tokens.colorNeutralForeground2,
  },
});

interface Props {
  readonly item: ListedFinding;
  readonly current: boolean;
  readonly tabStop: boolean;
  readonly showTable: boolean;
  readonly onFocus: (key: string) => void;
  readonly onChoose: (item: ListedFinding) => void;
}

/** One finding. All of its words come from cells and rules and are shown as text, never as markup. */
export function FindingItem({ item, current, tabStop, showTable, onFocus, onChoose }: Props) {
  const styles = useStyles();
  const { key, finding } = item;
  const cell = formatCell(finding.cell);
  return (
    <li className={styles.item}>
      <button
        type="button"
        data-finding={key}
        className={mergeClasses(styles.button, current && styles.current)}
        aria-current={current}
        tabIndex={tabStop ? 0 : -1}
        onFocus={() => onFocus(key)}
        onClick={() => onChoose(item)}
      >
        <span className={styles.message}>
          <span className={styles.cell}>{cell}</span>{' '}
          {showTable && <span className={styles.table}>{texts.finding.table(finding.table + 1)} </span>}
          {finding.message}
        </span>
        {!finding.message.includes(finding.indicator) && <span className={styles.more}>{finding.indicator}</span>}
        {finding.advice !== '' && (
          <span className={styles.more}>
            {texts.finding.advice}：{finding.advice}
          </span>
        )}
        {current && finding.reason !== '' && (
          <span className={styles.more}>
            {texts.finding.reason}：{finding.reason}
          </span>
        )}
      </button>
    </li>
  );
}
