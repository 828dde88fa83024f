import { useMemo, useRef, useState } from 'react';
import { FindingLines, type LinesProps } from './FindingLines';
import type { ListEntry } from './group';
import { LongList } from './long-list-part';
import { useAllLines } from './use-all-lines';

/** More findings than this are not all drawn at once. Most tables have fewer. */
const MOST_DRAWN = 60;

export interface FindingListProps extends Omit<
  LinesProps,
  'list' | 'keys' | 'stops' | 'places' | 'tabStop' | 'onFocus'
> {
  /** How many findings there are, those in folds included. */
  readonly count: number;
}

/** The findings, line by line. */
export function FindingList({ count, ...props }: FindingListProps) {
  const { entries, current } = props;
  const list = useRef<HTMLDivElement>(null);
  const [focused, setFocused] = useState<string | null>(null);
  const [isLong, setLong] = useState(count > MOST_DRAWN);
  // a long list that becomes shorter stays what it is: anew, it would lose the focus that somebody works with
  if (count > MOST_DRAWN && !isLong) setLong(true);
  const { keys, stops, places } = useMemo(() => lookUp(entries), [entries]);
  const tabStop = [focused, current].find((key) => key !== null && places.has(key)) ?? stops[0];
  const lines = { keys, stops, places, tabStop, onFocus: setFocused };
  return isLong ? <LongList {...props} {...lines} list={list} /> : <ShortList {...props} {...lines} list={list} />;
}

function ShortList(props: LinesProps) {
  return <FindingLines {...props} window={useAllLines(props.list, props.keys)} />;
}

/** The lines by key, those that are stopped at, and where each of them is; headings are not stopped at. */
function lookUp(entries: readonly ListEntry[]) {
  const keys = entries.map(({ key }) => key);
  const places = new Map<string, number>();
  entries.forEach(({ kind, key }, place) => {
    if (kind === 'fold' || kind === 'finding') places.set(key, place);
  });
  return { keys, stops: [...places.keys()], places };
}
