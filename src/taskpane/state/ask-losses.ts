import { UserError } from '../../core/errors';
import type { Spreadsheet } from '../../host/spreadsheet';
import type { AskLosses } from '../losses';
import { checkedSheet } from './check';
import type { CheckSession } from './check-session';

interface Options {
  readonly spreadsheet: Pick<Spreadsheet, 'partlyFormatted'>;
  readonly checks: Pick<CheckSession, 'getState'>;
  readonly onBug?: (error: unknown) => void;
}

/** Asks the spreadsheet for what a preview has to warn of. Where it does not answer, nothing is said. */
export function createAskLosses({ spreadsheet, checks, onBug = () => {} }: Options): AskLosses {
  return async (cells) => {
    const sheet = checkedSheet(checks.getState());
    if (!sheet || cells.length === 0) return [];
    try {
      return await spreadsheet.partlyFormatted(sheet.id, cells);
    } catch (error) {
      if (!(error instanceof UserError)) onBug(error);
      return [];
    }
  };
}
