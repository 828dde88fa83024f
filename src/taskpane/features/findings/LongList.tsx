import { FindingLines, type LinesProps } from './FindingLines';
import { useListWindow } from './use-list-window';

/** A list of which only those lines are drawn that are in view. */
export default function LongList(props: LinesProps) {
  const { list, keys, places, tabStop } = props;
  const window = useListWindow(list, keys, places.get(tabStop ?? '') ?? -1);
  return <FindingLines {...props} window={window} />;
}
