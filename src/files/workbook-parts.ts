import type { UserError } from '../core/errors';
import { rejectByParts, unreadable } from './file-kind';
import { SPREADSHEET } from './namespaces';
import type { Package, Relation } from './package';
import { WorkbookView } from './workbook-view';

/** Where the workbook is when the package does not say; some programs forget to. */
const USUAL_WORKBOOK = 'xl/workbook.xml';

/** A sheet that can be read. */
export interface SheetPart {
  readonly name: string;
  readonly hidden: boolean;
  readonly part: string;
  /** Index in the workbook's list, chart sheets included. */
  readonly tab: number;
}

/** Where the parts of a workbook are. */
export interface WorkbookParts {
  /** The workbook's own part. */
  readonly part: string;
  readonly view: WorkbookView;
  readonly relations: readonly Relation[];
  readonly sheets: readonly SheetPart[];
}

/** The one part that a relation of this kind leads to; "" when there is none. */
export function targetOf(relations: readonly Relation[], kind: string): string {
  return relations.find((relation) => relation.kind === kind)?.target ?? '';
}

function listSheets(file: Package, view: WorkbookView, relations: readonly Relation[]): SheetPart[] {
  const parts = new Map(relations.map(({ id, kind, target }) => [id, kind === 'worksheet' ? target : null]));
  const seen = new Set<string>();
  return view.sheets.flatMap(({ name, hidden, relation }, tab): SheetPart[] => {
    const part = parts.get(relation) ?? '';
    // each once: a list of very many sheets that are one and the same is made to do harm
    if (!file.has(part) || seen.has(part)) return [];
    seen.add(part);
    return [{ name, hidden, part, tab }];
  });
}

/**
 * Finds the parts of a workbook by their relations.
 *
 * @throws UserError `not-xlsx` or `damaged`
 */
export async function findParts(file: Package): Promise<WorkbookParts> {
  const part = targetOf(await file.relationsOf(''), 'officeDocument') || USUAL_WORKBOOK;
  const reject = (): UserError => rejectByParts(file.names) ?? unreadable.damaged();
  if (!file.has(part) || part.endsWith('.bin')) throw reject();
  const view = new WorkbookView(reject);
  await file.read(part, SPREADSHEET, view);
  const relations = await file.relationsOf(part);
  const sheets = listSheets(file, view, relations);
  return { part, view, relations, sheets };
}
