import type { SheetResult } from '../../core/check/check-sheet';
import type { SheetSnapshot } from '../../core/sheet/snapshot';
import { Questions } from '../features/questions/Questions';
import type { Services } from '../services';
import { correct } from '../state/settings';

interface Props {
  readonly services: Services;
  readonly result: SheetResult;
  readonly snapshot: SheetSnapshot;
  readonly sheetId: string;
}

/** What could not be read for certain, and the answers to it. */
export default function QuestionsView({ services: { checks, settings }, ...read }: Props) {
  return (
    <Questions
      {...read}
      selection={checks.selection}
      onLocate={(range) => void checks.locate(range)}
      onCorrect={(correction) => settings.change((current) => correct(current, correction))}
    />
  );
}
