import type { ReportCell, ReportScope } from '../../../core/report-sheet/model';
import { checksum } from '../../../core/text/checksum';

/**
 * A hidden name on every report sheet. It belongs to the sheet, so it is kept in the file, goes where the sheet goes
 * and is deleted with it; ids of sheets are new each time a file is opened.
 */
export const REPORT_MARK = 'PTC_CheckReport';

/** What the mark remembers of a report. */
export interface ReportMark {
  readonly scope: ReportScope;
  /** The sheet's name when it was made. */
  readonly sheetName: string;
  /** Of everything that was written. */
  readonly checksum: string;
}

/** No name of a sheet has it. */
const SEPARATOR = '/';
const VERSION = '1';

/** The mark as the constant that the name stands for. */
export function markFormula({ scope, sheetName, checksum: sum }: ReportMark): string {
  const about = scope.kind === 'sheet' ? scope.sheet : '';
  const text = [VERSION, sum, sheetName, scope.kind, about].join(SEPARATOR);
  return `="${text.replaceAll('"', '""')}"`;
}

/** The mark in a name's formula; `null` when it is none that was made here. */
export function readMark(formula: unknown): ReportMark | null {
  const text = typeof formula === 'string' ? /^="(.*)"$/su.exec(formula)?.[1]?.replaceAll('""', '"') : undefined;
  const [version, sum = '', sheetName = '', kind, sheet = ''] = text?.split(SEPARATOR) ?? [];
  if (version !== VERSION || (kind !== 'sheet' && kind !== 'workbook')) return null;
  return { scope: kind === 'sheet' ? { kind, sheet } : { kind }, sheetName, checksum: sum };
}

export function isSameScope(a: ReportScope, b: ReportScope): boolean {
  return a.kind === 'workbook' ? b.kind === 'workbook' : b.kind === 'sheet' && a.sheet === b.sheet;
}

/** A checksum of a sheet's contents that blank cells at the ends do not change. */
export function contentChecksum(rows: readonly (readonly (ReportCell | boolean)[])[]): string {
  const lines = rows.map((row) => row.map(String).join('\t').trimEnd());
  return checksum(lines.join('\n').trimEnd());
}
