import { useMemo } from 'react';
import { Button } from '@fluentui/react-components';
import { headerKey, type Corrections } from '../../core/reading/columns/corrections';
import { Grid } from '../../core/sheet/grid';
import type { SheetSnapshot } from '../../core/sheet/snapshot';
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
  if (others === corrections) return null;
  return (
    <>
      <p>{texts.noTable.corrected}</p>
      <Button onClick={() => settings.change((current) => ({ ...current, corrections: others }))}>
        {texts.noTable.undoCorrections}
      </Button>
    </>
  );
}

/** The corrections that speak of no line of the sheet; they themselves if none does. */
function withoutThoseOn(snapshot: SheetSnapshot, corrections: Corrections): Corrections {
  const { columns, absent, headers, rows } = corrections;
  if (columns.length + absent.length + headers.length + rows.length === 0) return corrections;
  const grid = new Grid(snapshot);
  const lines = new Set<string>();
  for (let row = grid.top; row <= grid.bottom; row++) lines.add(headerKey(grid, row));
  const isElsewhere = ({ header }: { readonly header: string }) => !lines.has(header);
  if ([columns, absent, headers, rows].every((list: readonly { header: string }[]) => list.every(isElsewhere))) {
    return corrections;
  }
  return {
    columns: columns.filter(isElsewhere),
    absent: absent.filter(isElsewhere),
    headers: headers.filter(isElsewhere),
    rows: rows.filter(isElsewhere),
  };
}
