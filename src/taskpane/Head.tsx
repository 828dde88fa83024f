import type { ReactNode } from 'react';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { LOW_PANE } from './components/low-pane';
import { SIZES } from './components/sizes';
import { unseen } from './components/unseen';
import { texts } from './texts';

/** What the pane can show. */
export const VIEWS = ['sheet', 'workbook', 'library', 'settings'] as const;
export type ViewName = (typeof VIEWS)[number];

const useStyles = makeStyles({
  root: {
    position: 'sticky',
    top: 0,
    zIndex: 1,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    [LOW_PANE]: { position: 'static' },
  },
  unseen,
  views: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
    padding: `0 ${SIZES.hostMenu} 0 ${tokens.spacingHorizontalL}`,
  },
  view: {
    padding: `${tokens.spacingVerticalXS} 0`,
    border: 'none',
    borderBottom: `${tokens.strokeWidthThick} solid transparent`,
    background: 'none',
    color: tokens.colorNeutralForeground2,
    font: 'inherit',
    cursor: 'pointer',
    ':hover': { color: tokens.colorNeutralForeground1, borderBottomColor: tokens.colorNeutralStroke1 },
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
    // a border that is only not seen would be painted there
    '@media (forced-colors: active)': { borderBottomColor: 'Canvas' },
  },
  current: {
    borderBottomColor: tokens.colorCompoundBrandStroke,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    ':hover': { borderBottomColor: tokens.colorCompoundBrandStroke },
    '@media (forced-colors: active)': { borderBottomColor: 'Highlight' },
  },
});

interface Props {
  readonly view: ViewName;
  readonly onView: (view: ViewName) => void;
  /** What stays in sight below them. */
  readonly children: ReactNode;
}

/** The head of the pane, which stays while the rest scrolls. */
export function Head({ view, onView, children }: Props) {
  const styles = useStyles();
  return (
    <header className={styles.root} data-pane-head>
      <h1 className={styles.unseen}>{texts.title}</h1>
      <nav className={styles.views} aria-label={texts.views.label}>
        {VIEWS.map((name) => (
          <button
            key={name}
            type="button"
            className={mergeClasses(styles.view, name === view && styles.current)}
            aria-current={name === view ? 'page' : undefined}
            onClick={() => onView(name)}
          >
            {texts.views[name]}
          </button>
        ))}
      </nav>
      {children}
    </header>
  );
}
