import { memo, useEffect, useRef, type KeyboardEvent, type ReactNode, type RefObject } from 'react';
import { makeStyles } from '@fluentui/react-components';
import type { IndicatorTable } from '../../../core/reading/model';
import { findingsTexts as words } from '../../texts/findings';
import { ChangedItem } from './ChangedItem';
import { FindingItem } from './FindingItem';
import { FoldItem } from './FoldItem';
import type { ListedFinding, ListEntry } from './group';
import type { ListWindow } from './list-window';
import { ListHeading } from './ListHeading';
import { keyTarget } from './navigation';
import { useLostFocus } from './use-lost-focus';

const useStyles = makeStyles({
  lines: { position: 'relative', width: '100%' },
  placed: { position: 'absolute', top: 0, left: 0, width: '100%' },
});

/** The findings as lines, whichever of them are drawn. */
export interface LinesProps {
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
  /** Whether the button of a finding says what to do. */
  readonly hasPrimary: (item: ListedFinding) => boolean;
  /** What can be done with all findings of a rule. */
  readonly renderGroup: (items: readonly ListedFinding[]) => ReactNode;
  readonly list: RefObject<HTMLDivElement | null>;
  readonly keys: readonly string[];
  /** The lines that are stopped at, and where each of them is. */
  readonly stops: readonly string[];
  readonly places: ReadonlyMap<string, number>;
  readonly tabStop: string | undefined;
  readonly onFocus: (key: string) => void;
}

/** The lines of the list. One stop of the Tab key: ↑ ↓ Home End move the focus, Enter chooses. */
export function FindingLines({ window, ...props }: LinesProps & { readonly window: ListWindow }) {
  const { list, stops, places, tabStop, onFocus } = props;
  const {
    entries,
    tables,
    current,
    reveal,
    showTable,
    onChoose,
    onFold,
    onUndo,
    onLeave,
    renderActions,
    hasPrimary,
    renderGroup,
  } = props;
  const styles = useStyles();
  const wanted = useRef<string | null>(null);
  const { isLost, leave } = useLostFocus(list);

  useEffect(() => {
    const place = places.get(current ?? '');
    if (reveal > 0 && place !== undefined) window.scrollTo(place);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- once for each time it is asked for, not for each new list
  }, [reveal]);

  // a line that was out of view is drawn one scroll later
  useEffect(() => {
    if (isLost()) wanted.current = current ?? tabStop ?? null;
    if (wanted.current === null) return;
    const line = list.current?.querySelector<HTMLElement>(`[data-stop="${CSS.escape(wanted.current)}"]`);
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
    onFocus(target);
    window.scrollTo(places.get(target) ?? 0);
  };

  return (
    <div
      ref={list}
      role="group"
      aria-label={words.list}
      aria-description={words.keys}
      className={styles.lines}
      style={window.height === null ? undefined : { height: window.height }}
      onKeyDown={onKeyDown}
    >
      {window.lines.map(({ index, key, top }) => {
        const entry = entries[index];
        const isPlaced = top !== null;
        return (
          entry && (
            <div
              key={key}
              ref={window.measure}
              data-index={index}
              className={isPlaced ? styles.placed : undefined}
              style={isPlaced ? { transform: `translateY(${top}px)` } : undefined}
            >
              <Line
                entry={entry}
                tables={tables}
                current={entry.key === current}
                tabStop={entry.key === tabStop}
                showTable={showTable}
                onFocus={onFocus}
                onChoose={onChoose}
                onFold={onFold}
                onUndo={onUndo}
                renderActions={renderActions}
                hasPrimary={hasPrimary}
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
  LinesProps,
  'tables' | 'showTable' | 'onChoose' | 'onFold' | 'onUndo' | 'renderActions' | 'hasPrimary' | 'renderGroup'
> {
  readonly entry: ListEntry;
  readonly current: boolean;
  readonly tabStop: boolean;
  readonly onFocus: (key: string) => void;
}

/** Scrolling draws the list many times a second: a line that stays as it is must not be drawn again. */
const Line = memo(function Line({
  entry,
  tables,
  onFold,
  renderActions,
  hasPrimary,
  renderGroup,
  ...props
}: LineProps) {
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
        <FindingItem item={entry.item} nested={entry.nested} hasPrimary={hasPrimary(entry.item)} {...props}>
          {renderActions(entry.item, props.current)}
        </FindingItem>
      );
  }
});
