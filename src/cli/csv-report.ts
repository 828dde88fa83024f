import type { Report, ReportFile, ReportSheet } from '../core/check/report';
import { toCsv, type CsvValue } from './csv';

const HEAD = ['文件', '工作表', '表', '表格标题', '单元格', '级别', '维度', '问题', '建议', '规则'];

const SEVERITY = { error: '必改', warning: '建议改', info: '提示' } as const;

function sheetRows(file: string, { sheet, tables, findings }: ReportSheet): CsvValue[][] {
  return findings.map(({ table, cell, severity, dimension, message, advice, rule }) => {
    const { id = table, title = '' } = tables.find((each) => each.id === table) ?? {};
    return [file, sheet, id + 1, title, cell, SEVERITY[severity], dimension, message, advice, rule];
  });
}

function fileRows({ file, error, sheets }: ReportFile): CsvValue[][] {
  if (error) return [[file, null, null, null, null, '读不出', null, error.message, error.advice, error.code]];
  return sheets.flatMap((sheet) => sheetRows(file, sheet));
}

/** The report for a spreadsheet: one line for each finding and for each file that could not be read. */
export function formatCsv(report: Report): string {
  return toCsv([HEAD, ...report.files.flatMap(fileRows)]);
}
