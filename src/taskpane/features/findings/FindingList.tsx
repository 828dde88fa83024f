import { memo, useEffect, useMemo, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { makeStyles } from '@fluentui/react-components';
import type { IndicatorTable } from '../../../core/reading/model';
import { findingsTexts as words } from '../../texts/findings';
import { ChangedItem } from './ChangedItem';
import { FindingItem } from './FindingItem';
import { FoldItem } from './FoldItem';
import type { ListEntry, ListedFinding } from './group';
import { ListHeading } from './ListHeading';
import { keyTarget } from './navigation';
import { useListWindow } from './use-list-window';
import { useLostFocus } from './use-lost-focus';

const useStyles = makeStyles({
  lines: { position: 'relative', width: '100%' },
  line: { position: 'absolute', top: 0, left: 0, width: '100%' },
});

export interface FindingListProps {
  readonly entries: readonly ListEntry[];
  readonly tables: readonly IndicatorTable[];
  readonly current: string | null;
  /** Changes when the current finding has to come into view. */
  readonly reveal: number;
  /** Whether a finding has to say which table it is in. */
  readonly showTable: boolean;
  readonly onChoose: (item: ListedFinding) => void;
  readonly onFold: (key: string) => void;
  /** Takes back what was last done. */
  readonly onUndo: () => void;
  /** Esc: back to the sheet. */
  readonly onLeave: () => void;
  /** What can be done with a finding, and with the current one. */
  readonly renderActions: (item: ListedFinding, isCurrent: boolean) => ReactNode;
  /** What can be done with all findings of a rule. */
  readonly renderGroup: (items: readonly ListedFinding[]) => ReactNode;
}

/** The lines of the list. One stop of the Tab key: ↑ ↓ Home End move the focus, Enter chooses. Only what is in view is drawn. */
export function FindingList(props: FindingListProps) {
  const { entries, tables, current, reveal, showTable, onChoose, onFold, onUndo, onLeave, renderActions, renderGroup } =
    props;
  const styles = useStyles();
  const root = useRef<HTMLDivElement>(null);
  const [focused, setFocused] = useState<string | null>(null);
  const wanted = useRef<string | null>(null);
  const { isLost, leave } = useLostFocus(root);
  const { keys, stops, places } = useMemo(() => lookUp(entries), [entries]);
  const tabStop = [focused, current].find((key) => key !== null && places.has(key)) ?? stops[0];
  const { virtualizer, offset } = useListWindow(root, keys, places.get(tabStop ?? '') ?? -1);

  useEffect(() => {
    const place = places.get(current ?? '');
    if (reveal > 0 && place !== undefined) virtualizer.scrollToIndex(place, { align: 'auto' });
    // eslint-disable-next-line react-hooks/exhaustive-deps -- once for each time it is asked for, not for each new list
  }, [reveal]);

  // a line that was out of view is drawn one scroll later
  useEffect(() => {
    if (isLost()) wanted.current = current ?? tabStop ?? null;
    if (wanted.current === null) return;
    const line = root.current?.querySelector<HTMLElement>(`[data-stop="${CSS.escape(wanted.current)}"]`);
    if (!line) return;
    wanted.current = null;
    line.focus({ preventScroll: true });
  });

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || event.defaultPrevented) return;
    // the fields and buttons of a finding have keys of their own
    if (!(event.target instanceof HTMLElement) || event.target.dataset.stop === undefined) return;
    if (event.key === 'Escape') {
      leave();
      return onLeave();
    }
    const target = keyTarget(stops, event.target.dataset.stop, event.key);
    if (target === null) return;
    event.preventDefault();
    wanted.current = target;
    setFocused(target);
    virtualizer.scrollToIndex(places.get(target) ?? 0, { align: 'auto' });
  };

  return (
    <div
      ref={root}
      role="group"
      aria-label={words.list}
      aria-description={words.keys}
      className={styles.lines}
      style={{ height: virtualizer.getTotalSize() }}
      onKeyDown={onKeyDown}
    >
      {virtualizer.getVirtualItems().map(({ index, key, start }) => {
        const entry = entries[index];
        return (
          entry && (
            <div
              key={key}
              ref={virtualizer.measureElement}
              data-index={index}
              className={styles.line}
              style={{ transform: `translateY(${start - offset}px)` }}
            >
              <Line
                entry={entry}
                tables={tables}
                current={entry.key === current}
                tabStop={entry.key === tabStop}
                showTable={showTable}
                onFocus={setFocused}
                onChoose={onChoose}
                onFold={onFold}
                onUndo={onUndo}
                renderActions={renderActions}
                renderGroup={renderGroup}
              />
            </div>
          )
        );
      })}
    </div>
  );
}

interface LineProps extends Pick<
  FindingListProps,
  'tables' | 'showTable' | 'onChoose' | 'onFold' | 'onUndo' | 'renderActions' | 'renderGroup'
> {
  readonly entry: ListEntry;
  readonly current: boolean;
  readonly tabStop: boolean;
  readonly onFocus: (key: string) => void;
}

/** Scrolling draws the list many times a second: a line that stays as it is must not be drawn again. */
const Line = memo(function Line({ entry, tables, onFold, renderActions, renderGroup, ...props }: LineProps) {
  switch (entry.kind) {
    case 'row':
      return <ListHeading entry={entry} showTable={props.showTable} />;
    case 'changed':
      return <ChangedItem text={entry.text} onUndo={props.onUndo} />;
    case 'fold':
      return (
        <FoldItem entry={entry} tables={tables} tabStop={props.tabStop} onFocus={props.onFocus} onFold={onFold}>
          {entry.open && renderGroup(entry.items)}
        </FoldItem>
      );
    case 'finding':
      return (
        <FindingItem item={entry.item} nested={entry.nested} {...props}>
          {renderActions(entry.item, props.current)}
        </FindingItem>
      );
  }
});

/** The lines by key, those that are stopped at, and where each of them is; headings are not stopped at. */
function lookUp(entries: readonly ListEntry[]) {
  const keys = entries.map(({ key }) => key);
  const places = new Map<string, number>();
  entries.forEach(({ kind, key }, place) => {
    if (kind === 'fold' || kind === 'finding') places.set(key, place);
  });
  return { keys, stops: [...places.keys()], places };
}
