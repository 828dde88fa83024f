import { shiftFormula } from '../../core/sheet/formula-shift';
import type { Shift } from '../../core/sheet/shift';
import { rejectByContent } from '../file-kind';
import { CHART, SPREADSHEET } from '../namespaces';
import { Package } from '../package';
import { inPackage } from '../read-workbook';
import { decodeAttribute, encodeText, writeEscapes } from '../xml-text';
import { findParts, type SheetPart, type WorkbookParts } from '../workbook-parts';
import { calculatedOnLoad, dropCalculationOrder } from './calculation';
import { definedNames } from './defined-names';
import { elementsOf } from './elements';
import { PackageEdit } from './package-edit';
import { cannotShift } from './shift-addresses';
import { refreshBeside, shiftBeside } from './shift-beside';
import { refreshCells, shiftCells } from './shift-cells';
import { shiftDrawing, shiftOldDrawing } from './shift-drawings';
import { shiftComments, shiftTable } from './shift-lists';
import { patched, placedAttributes, type Patch } from './xml-tags';

/** Rows that come or go: `count` > 0 inserts before row `at` (0-based), `count` < 0 deletes from there on. */
export type RowShift = Pick<Shift, 'at' | 'count'>;

/** What hangs on a sheet and is moved along, by the kind of its relation. */
const MOVED: Readonly<Record<string, (xml: string, shift: Shift) => string>> = {
  comments: shiftComments,
  threadedComment: shiftComments,
  vmlDrawing: shiftOldDrawing,
  drawing: shiftDrawing,
  table: shiftTable,
};

/** What does not say where a cell is. */
const UNMOVED: ReadonlySet<string> = new Set([
  'printerSettings',
  'hyperlink',
  'image',
  'customProperty',
  'slicer',
  'timeline',
]);

/** Words for what cannot be moved. */
const WORDS: Readonly<Record<string, string>> = {
  pivotTable: '数据透视表',
  queryTable: '外部数据查询',
  oleObject: '嵌入的对象',
  package: '嵌入的对象',
  control: '控件',
  ctrlProp: '控件',
};

/** One shift of one sheet of a package. */
class RowShifting {
  private readonly shift: Shift;

  constructor(
    private readonly file: PackageEdit,
    private readonly parts: WorkbookParts,
    private readonly sheet: SheetPart,
    shift: RowShift,
  ) {
    this.shift = { axis: 'row', ...shift };
  }

  async run(): Promise<void> {
    const { file, parts, sheet, shift } = this;
    await this.guardPivots();
    const own = this.formulaOn(sheet.name);
    const cells = shiftCells(await file.read(sheet.part), shift, own);
    await file.write(sheet.part, patched(cells, shiftBeside(cells, shift, own)));
    await this.shiftRelated();
    for (const other of parts.sheets) if (other !== sheet) await this.refresh(other);
    await file.edit(parts.part, (xml) => this.renamed(xml));
    await this.refreshCharts();
    await dropCalculationOrder(file, parts);
    if (await this.hasFormulas()) await file.edit(parts.part, calculatedOnLoad);
  }

  /** A pivot table anywhere may take its numbers from this sheet. */
  private async guardPivots(): Promise<void> {
    for (const { kind, target } of this.parts.relations) {
      if (kind !== 'pivotCacheDefinition' || target === null || !this.file.has(target)) continue;
      const xml = await this.file.read(target);
      const source = elementsOf(xml, SPREADSHEET).find(({ name }) => name === 'worksheetSource');
      const name = source && placedAttributes(xml, source.tag).get('sheet')?.value;
      if (name?.toLowerCase() === this.sheet.name.toLowerCase()) throw cannotShift('数据透视表的数据');
    }
  }

  private formulaOn(name: string): (text: string) => string {
    return (text) => shiftFormula(text, name, this.sheet.name, this.shift);
  }

  private async hasFormulas(): Promise<boolean> {
    for (const { part } of this.parts.sheets) if (/<(?:[\w.-]+:)?f[\s>/]/.test(await this.file.read(part))) return true;
    return false;
  }

  /** What hangs on the sheet. */
  private async shiftRelated(): Promise<void> {
    for (const { kind, target } of await this.file.relationsOf(this.sheet.part)) {
      const move = MOVED[kind];
      if (move && target !== null) await this.file.edit(target, (xml) => move(xml, this.shift));
      else if (!UNMOVED.has(kind)) throw cannotShift(WORDS[kind] ?? '这里不认识的内容');
    }
  }

  private async refresh(other: SheetPart): Promise<void> {
    const formula = this.formulaOn(other.name);
    await this.file.edit(other.part, (xml) => {
      const cells = refreshCells(xml, formula);
      return patched(cells, refreshBeside(cells, formula));
    });
  }

  /** The workbook's part with its names as they are now. */
  private renamed(xml: string): string {
    const formula = this.formulaOn('');
    return patched(
      xml,
      definedNames(xml).flatMap(({ formula: text, start, end }): Patch[] => {
        const moved = formula(text);
        return moved === text ? [] : [{ start, end, text: encodeText(writeEscapes(moved)) }];
      }),
    );
  }

  /** Charts of all sheets: their numbers may stand on this one. */
  private async refreshCharts(): Promise<void> {
    const formula = this.formulaOn('');
    for (const { part } of this.parts.sheets) {
      for (const drawing of await this.file.relationsOf(part)) {
        if (drawing.kind !== 'drawing' || drawing.target === null) continue;
        for (const { kind, target } of await this.file.relationsOf(drawing.target)) {
          if (kind === 'chart' && target !== null) await this.file.edit(target, (xml) => chartWith(xml, formula));
        }
      }
    }
  }
}

function chartWith(xml: string, formula: (text: string) => string): string {
  const patches = elementsOf(xml, CHART).flatMap(({ name, tag, inner }): Patch[] => {
    if (name !== 'f') return [];
    const text = decodeAttribute(xml.slice(tag.end, inner));
    const moved = formula(text);
    return moved === text ? [] : [{ start: tag.end, end: inner, text: encodeText(moved) }];
  });
  return patched(xml, patches);
}

/**
 * The workbook file after rows of a sheet came or went, with all that points at them. New rows look like the row before
 * them. Parts that nothing points from are copied as they are packed.
 *
 * @param index of the sheet among those that are read
 * @throws UserError as reading does; `cannot-save` where something on the sheet cannot be moved along
 */
export async function shiftRows(bytes: Uint8Array, index: number, shift: RowShift): Promise<Uint8Array> {
  const rejection = rejectByContent(bytes);
  if (rejection) throw rejection;
  return inPackage(async () => {
    const parts = await findParts(new Package(bytes));
    const sheet = parts.sheets[index];
    if (!sheet || shift.count === 0) return bytes;
    const file = new PackageEdit(bytes);
    await new RowShifting(file, parts, sheet, shift).run();
    return file.finish();
  });
}
