import { useEffect, useMemo, useRef } from 'react';
import { Button } from '@fluentui/react-components';
import type { SheetSnapshot } from '../../core/sheet/snapshot';
import { isFocusLost } from '../components/lost-focus';
import { withoutThoseOn } from '../state/corrections-on-sheet';
import type { SettingsSession } from '../state/settings-session';
import { useStore } from '../state/store';
import { texts } from '../texts';

interface Props {
  readonly settings: SettingsSession;
  readonly snapshot: SheetSnapshot;
}

/** A correction may be what keeps the table from being found: then it can be taken back here. */
export default function TakeBack({ settings, snapshot }: Props) {
  const { corrections } = useStore(settings).settings;
  const others = useMemo(() => withoutThoseOn(snapshot, corrections), [snapshot, corrections]);
  const button = useRef<HTMLButtonElement>(null);
  // the answer that took the last rows away took its own button along
  useEffect(() => {
    if (isFocusLost()) button.current?.focus();
  }, []);
  if (others === corrections) return null;
  return (
    <>
      <p>{texts.noTable.corrected}</p>
      <Button ref={button} onClick={() => settings.change((current) => ({ ...current, corrections: others }))}>
        {texts.noTable.undoCorrections}
      </Button>
    </>
  );
}
