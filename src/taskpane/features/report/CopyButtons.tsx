import { useState } from 'react';
import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { reportTexts as words } from '../../texts/report';
import { copyText } from './copy';

const useStyles = makeStyles({
  // below all buttons
  told: {
    ...typographyStyles.caption1,
    order: 1,
    flexBasis: '100%',
    color: tokens.colorNeutralForeground2,
    '&:empty': { display: 'none' },
  },
  byHand: {
    ...typographyStyles.body1,
    order: 1,
    width: '100%',
    boxSizing: 'border-box',
    padding: tokens.spacingHorizontalS,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    resize: 'vertical',
  },
});

interface Props {
  /** Made when it is asked for. */
  readonly opinions: () => string;
  readonly opinionCount: number;
  readonly summary?: () => string;
}

interface Copied {
  readonly confirmation: string;
  /** The text itself, where the clipboard is out of reach. */
  readonly byHand: string | null;
}

/** The result as text for others. */
export function CopyButtons({ opinions, opinionCount, summary }: Props) {
  const styles = useStyles();
  const [copied, setCopied] = useState<Copied | null>(null);
  const copy = async (text: string, confirmation: string) => {
    setCopied(null);
    setCopied(
      (await copyText(text)) ? { confirmation, byHand: null } : { confirmation: words.copyByHand, byHand: text },
    );
  };
  return (
    <>
      <Button size="small" onClick={() => void copy(opinions(), words.copied(opinionCount))}>
        {words.copyOpinions}
      </Button>
      {summary && (
        <Button size="small" onClick={() => void copy(summary(), words.summaryCopied)}>
          {words.copySummary}
        </Button>
      )}
      <div className={styles.told} role="status">
        {copied?.confirmation}
      </div>
      {copied?.byHand && (
        <textarea
          className={styles.byHand}
          aria-label={words.copyByHand}
          rows={6}
          readOnly
          value={copied.byHand}
          onFocus={({ target }) => target.select()}
        />
      )}
    </>
  );
}
