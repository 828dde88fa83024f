import type { Report, ReportFile, ReportSheet, ReportTable } from '../core/check/report';
import { toCsv, type CsvValue } from './csv';

const HEAD = ['文件', '工作表', '表', '表格标题', '单元格', '级别', '维度', '问题', '建议', '规则'];

const SEVERITY = { error: '必改', warning: '建议改', info: '提示' } as const;

const DOUBT = '待确认';

type Row = CsvValue[];

function doubtRows({ doubts, header }: ReportTable, place: Row): Row[] {
  const [cell = ''] = header.split(':');
  return doubts.map(({ question, why }) => [...place, cell, DOUBT, null, question, why, null]);
}

/** Rows that may be a table: they have no number and no title. */
function unreadRows(file: string, { sheet, doubts }: ReportSheet): Row[] {
  return doubts.map(({ rows, question, why }) => {
    const [top = ''] = rows.split(':');
    return [file, sheet, null, null, `A${top}`, DOUBT, null, question, why, null];
  });
}

function tableRows(file: string, sheet: ReportSheet, table: ReportTable): Row[] {
  const place = [file, sheet.sheet, table.id + 1, table.title];
  const findings = sheet.findings
    .filter((finding) => finding.table === table.id)
    .map(({ cell, severity, dimension, message, advice, rule }) => {
      return [...place, cell, SEVERITY[severity], dimension, message, advice, rule];
    });
  return [...doubtRows(table, place), ...findings];
}

/** A line about a file as a whole. */
function fileRow(file: string, level: string, problem: string, advice: string, code: string | null): Row {
  return [file, null, null, null, null, level, null, problem, advice, code];
}

function copyRows({ file, copy }: ReportFile): Row[] {
  if (!copy) return [];
  if (copy.error) return [fileRow(file, '没有写出副本', copy.error.message, copy.error.advice, copy.error.code)];
  return copy.cells.map(({ sheet, cell, before, after, title }) => {
    return [file, sheet, null, null, cell, '已修改', null, `“${before}”改为“${after}”`, title, null];
  });
}

function fileRows({ file, error, sheets }: ReportFile): Row[] {
  if (error) return [fileRow(file, '读不出', error.message, error.advice, error.code)];
  if (sheets.every(({ verdict }) => verdict === 'none')) {
    return [fileRow(file, '没有表', '没有找到绩效指标表。', '请核对是不是绩效目标表，表头是否齐全。', null)];
  }
  return sheets.flatMap((sheet) => [
    ...sheet.tables.flatMap((table) => tableRows(file, sheet, table)),
    ...unreadRows(file, sheet),
  ]);
}

/**
 * The report for a spreadsheet: one line for each finding and each doubt, for each file that could not be read or holds
 * no table, and for what was passed over.
 */
export function formatCsv({ files, skipped = [] }: Report): string {
  const passedOver = skipped.map(({ file, reason }) => fileRow(file, '没有检查', reason, '', null));
  return toCsv([HEAD, ...files.flatMap((file) => [...copyRows(file), ...fileRows(file)]), ...passedOver]);
}
