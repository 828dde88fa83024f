import { useState } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronUpRegular } from '@fluentui/react-icons/svg/chevron-up';
import { unseen } from '../../components/unseen';
import { findingsTexts as words } from '../../texts/findings';
import type { FindingsView } from './use-findings';

const useStyles = makeStyles({
  unseen,
  root: {
    display: 'flex',
    alignItems: 'center',
    color: tokens.colorNeutralForeground3,
  },
  position: {
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: 'tabular-nums',
    textAlign: 'right',
    whiteSpace: 'nowrap',
  },
});

interface Props {
  readonly view: FindingsView;
  readonly onStep: (key: string) => void;
}

/** From finding to finding without going through the list. */
export function Stepper({ view: { shown, current }, onStep }: Props) {
  const styles = useStyles();
  const at = shown.findIndex(({ key }) => key === current);
  const [stepped, setStepped] = useState<string | null>(null);
  const step = (to: number) => {
    const item = shown[to];
    if (!item) return;
    setStepped(item.key);
    onStep(item.key);
  };
  return (
    <div className={styles.root}>
      <span className={styles.position}>
        {at < 0 ? words.noPosition(shown.length) : words.position(at + 1, shown.length)}
      </span>
      {/* the focus stays on the button, so what it led to has to be said */}
      <span className={styles.unseen} role="status">
        {stepped === current && shown[at]?.finding.message}
      </span>
      <Button
        size="small"
        appearance="subtle"
        icon={<ChevronUpRegular />}
        title={words.previous}
        aria-label={words.previous}
        disabledFocusable={at <= 0}
        onClick={() => step(at - 1)}
      />
      <Button
        size="small"
        appearance="subtle"
        icon={<ChevronDownRegular />}
        title={words.next}
        aria-label={words.next}
        disabledFocusable={at === shown.length - 1}
        onClick={() => step(at + 1)}
      />
    </div>
  );
}
