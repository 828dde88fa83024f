import { useState, type ReactNode } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Reason } from '../../../core/library/reasons';
import type { LibraryPhrasing } from '../../../core/library/schema';
import { libraryTexts as words } from '../../texts/library';
import { PhrasingItem } from './PhrasingItem';
import type { PlannedInsert, Target } from './target';

/** So many are shown before more are asked for. */
const PAGE = 25;

const useStyles = makeStyles({
  list: { listStyle: 'none', margin: 0, padding: 0 },
  more: { margin: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}` },
});

/** A phrasing with why it stands at its place. */
export interface Listed {
  readonly phrasing: LibraryPhrasing;
  readonly reasons: readonly Reason[];
  /** What it is offered for, where it is offered for something. */
  readonly purpose?: string;
}

interface Props {
  readonly items: readonly Listed[];
  readonly target: Target | null;
  readonly busy: boolean;
  /** Resolves to whether it worked. */
  readonly onInsert: (planned: PlannedInsert) => Promise<boolean>;
  /** What stands below the list. */
  readonly children?: ReactNode;
}

/** Standard phrasings, one of them open. Give it a new key where the list begins anew. */
export function PhrasingList({ items, target, busy, onInsert, children }: Props) {
  const styles = useStyles();
  const [shown, setShown] = useState(PAGE);
  const [open, setOpen] = useState<string | null>(null);
  return (
    <>
      <ul className={styles.list}>
        {items.slice(0, shown).map(({ phrasing, ...rest }) => (
          <PhrasingItem
            key={phrasing.id}
            phrasing={phrasing}
            {...rest}
            open={open === phrasing.id}
            onToggle={() => setOpen(open === phrasing.id ? null : phrasing.id)}
            target={target}
            busy={busy}
            onInsert={(planned) => {
              void onInsert(planned).then((worked) => worked && setOpen(null));
            }}
          />
        ))}
      </ul>
      {items.length > shown && (
        <p className={styles.more}>
          <Button size="small" onClick={() => setShown(shown + PAGE)}>
            {words.more(Math.min(PAGE, items.length - shown))}
          </Button>
        </p>
      )}
      {children}
    </>
  );
}
