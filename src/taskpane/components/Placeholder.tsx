import type { ReactNode } from 'react';
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { SIZES } from './sizes';

const useStyles = makeStyles({
  root: {
    padding: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalL}`,
    maxWidth: SIZES.readable,
  },
  icon: {
    // the drawing has room of its own around it
    marginLeft: `calc(-1 * ${tokens.spacingHorizontalXS})`,
    fontSize: tokens.fontSizeHero800,
    lineHeight: 1,
    color: tokens.colorNeutralForeground3,
  },
  title: { ...typographyStyles.subtitle2, margin: `${tokens.spacingVerticalS} 0` },
  body: {
    color: tokens.colorNeutralForeground2,
    lineHeight: tokens.lineHeightBase400,
    '& p': { margin: `0 0 ${tokens.spacingVerticalS}` },
  },
});

interface Props {
  readonly icon: ReactNode;
  readonly title: string;
  readonly children: ReactNode;
}

/** What stands in the pane where there is no list to show: an icon, what is the matter, what to do. */
export function Placeholder({ icon, title, children }: Props) {
  const styles = useStyles();
  return (
    <section className={styles.root}>
      <div className={styles.icon} aria-hidden>
        {icon}
      </div>
      <h2 className={styles.title}>{title}</h2>
      <div className={styles.body}>{children}</div>
    </section>
  );
}
