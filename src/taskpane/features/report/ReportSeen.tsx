import { Button } from '@fluentui/react-components';
import { ClipboardTaskListLtrRegular } from '@fluentui/react-icons/svg/clipboard-task-list-ltr';
import type { SheetInfo } from '../../../host/spreadsheet';
import { Placeholder } from '../../components/Placeholder';
import { reportTexts } from '../../texts/report';

interface Props {
  /** The sheet that was checked before; `null` where none was. */
  readonly from: SheetInfo | null;
  readonly onBack: (sheet: SheetInfo) => void;
}

/** What the pane says while a report is in front. */
export function ReportSeen({ from, onBack }: Props) {
  const words = reportTexts.notChecked;
  return (
    <Placeholder icon={<ClipboardTaskListLtrRegular />} title={words.title}>
      <p>{words.print}</p>
      <p>{words.advice}</p>
      {from && <Button onClick={() => onBack(from)}>{words.back(from.name)}</Button>}
    </Placeholder>
  );
}
