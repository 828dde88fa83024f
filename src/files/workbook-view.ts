import type { LeftOut } from './left-out';
import { RELATION_IDS } from './namespaces';
import type { XmlView } from './xml-reader';
import type { Attributes, Prefixes } from './xml-scopes';
import { decodeEscapes } from './xml-text';

/** A sheet as the workbook part lists it. */
export interface ListedSheet {
  readonly name: string;
  readonly hidden: boolean;
  /** Id of the workbook's relation to the sheet's part. */
  readonly relation: string;
}

export function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}

/** The workbook part: its sheets, the one in front, its calendar, and whether it has names. */
export class WorkbookView implements XmlView {
  prefixes?: Prefixes;
  readonly sheets: ListedSheet[] = [];
  /** Index into the list, chart sheets included. */
  activeTab = 0;
  /** Whether dates count from 1904. */
  date1904 = false;
  readonly leftOut = new Set<LeftOut>();
  private hasView = false;

  /** @param reject what is thrown for a part that is no workbook */
  constructor(private readonly reject: () => Error) {}

  open(name: string, attributes: Attributes, depth: number): void {
    if (depth === 0) {
      if (name !== 'workbook') throw this.reject();
    } else if (name === 'sheet' && depth === 2) this.addSheet(attributes);
    else if (name === 'workbookPr') this.date1904 = isTrue(attributes.date1904);
    else if (name === 'workbookView') this.takeView(attributes);
    else if (name === 'definedName') this.takeName(attributes);
  }

  close(): void {}

  text(): void {}

  private addSheet(attributes: Attributes): void {
    this.sheets.push({
      name: decodeEscapes(attributes.name ?? '') || `Sheet${this.sheets.length + 1}`,
      hidden: (attributes.state ?? 'visible') !== 'visible',
      relation: this.relationOf(attributes) ?? '',
    });
  }

  private relationOf(attributes: Attributes): string | undefined {
    const key = Object.keys(attributes).find((name) => {
      return name.endsWith(':id') && RELATION_IDS.has(this.prefixes?.(name.slice(0, -3)) ?? '');
    });
    return attributes[key ?? 'r:id'];
  }

  private takeView({ activeTab = '0' }: Attributes): void {
    if (!this.hasView) this.activeTab = parseInt(activeTab, 10) || 0;
    this.hasView = true;
  }

  private takeName({ name = '', hidden }: Attributes): void {
    if (name.startsWith('_xlnm.Print_')) this.leftOut.add('print');
    else if (!name.startsWith('_xlnm.') && !isTrue(hidden)) this.leftOut.add('names');
  }
}
