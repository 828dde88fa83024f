import { createExcelSpreadsheet } from '../../../src/host/excel';
import type { Spreadsheet } from '../../../src/host/spreadsheet';
import type { HostOptions } from '../../../src/workbench/host';
import type { WorkbookData } from '../../../src/files/workbook-data';
import { parseCell } from '../../../src/core/sheet/address';
import { loadOffice, makeOfficeGlobal, type LoadedOffice } from './load-office';

/** The add-in's spreadsheet on the real office.js on a workbook of ours. */
export interface RunningExcel extends LoadedOffice {
  readonly spreadsheet: Spreadsheet;
  /** Id of the sheet that was in front at the start. */
  readonly sheetId: string;
  /** What a cell of that sheet shows now. */
  text(address: string): string;
  /** Round trips that `work` takes. */
  syncsOf(work: () => Promise<unknown>): Promise<number>;
}

/** Loads office.js, makes it global and puts the add-in's spreadsheet on top. */
export async function startExcel(data: WorkbookData, options: HostOptions = {}): Promise<RunningExcel> {
  const office = await loadOffice(data, options);
  makeOfficeGlobal(office);
  const { model, bridge } = office;
  const sheetId = model.activeSheet.id;
  return {
    ...office,
    spreadsheet: createExcelSpreadsheet(),
    sheetId,
    text: (address) => {
      const { row, column } = parseCell(address);
      return model.sheet(sheetId)?.text(row, column) ?? '';
    },
    syncsOf: async (work) => {
      const before = bridge.counters.syncs;
      await work();
      return bridge.counters.syncs - before;
    },
  };
}

/** Lets events that are under way arrive. */
export function settle(milliseconds = 5): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
