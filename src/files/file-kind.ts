import { UserError } from '../core/errors';

const SAVE_AS_XLSX = '请在 Excel 或 WPS 表格中打开它，另存为“Excel 工作簿 (*.xlsx)”后再检查。';

/** The file is no workbook that can be read here: told apart by what it really is, whatever its name says. */
export const unreadable = {
  empty: () => new UserError('damaged', '文件是空的（0 字节）。', '请重新导出或重新取得这个文件。'),
  damaged: () =>
    new UserError(
      'damaged',
      '文件不完整或已损坏，读不出工作簿。',
      '请重新下载或重新取得这个文件；能用 Excel 或 WPS 表格打开时，另存一份再检查。',
    ),
  noSheets: () =>
    new UserError(
      'no-sheets',
      '工作簿里没有可以读取的工作表。',
      '里面可能只有图表，或者工作表的内容已经丢失：请在 Excel 或 WPS 表格中打开核对，另存一份再检查。',
    ),
  notXlsx: (kind: string) => new UserError('not-xlsx', `这不是 .xlsx 工作簿${kind}。`, SAVE_AS_XLSX),
  encrypted: () =>
    new UserError(
      'encrypted',
      '工作簿设有打开密码，不能读取。',
      '请在 Excel 或 WPS 表格中输入密码打开，取消“用密码进行加密”后另存一份再检查。',
    ),
  oldXls: () => new UserError('old-xls', '这是旧格式的 .xls（或 .et）工作簿。', SAVE_AS_XLSX),
  tooLarge: () =>
    new UserError(
      'too-large',
      '工作簿的内容过大，没有读取。',
      '常见原因是整列整行设置了边框或填充：请选中表格下方的空行和右侧的空列，删除后保存，再检查。',
    ),
};

const OLE_SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, n) => bytes[n] === byte);
}

/** Names in the directory of an OLE compound file; its entries lie at multiples of 128 bytes, names in UTF-16. */
function holdsStream(bytes: Uint8Array, name: string): boolean {
  const wanted = [...name, '\0'].flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let at = 512; at + 128 <= bytes.length; at += 128) {
    if (wanted.every((byte, n) => bytes[at + n] === byte)) return true;
  }
  return false;
}

/**
 * What speaks against reading the bytes as an .xlsx, judged by their beginning; null for a zip container, which an
 * .xlsx is.
 */
export function rejectByContent(bytes: Uint8Array): UserError | null {
  if (bytes.length === 0) return unreadable.empty();
  if (startsWith(bytes, [0x50, 0x4b])) return null;
  if (startsWith(bytes, OLE_SIGNATURE)) {
    if (holdsStream(bytes, 'EncryptedPackage')) return unreadable.encrypted();
    if (holdsStream(bytes, 'Workbook') || holdsStream(bytes, 'Book')) return unreadable.oldXls();
    return unreadable.notXlsx('，而是另一种 Office 文件');
  }
  const head = new TextDecoder().decode(bytes.subarray(0, 512)).trimStart().toLowerCase();
  if (head.startsWith('%pdf')) return unreadable.notXlsx('，而是 PDF 文件');
  if (/^(?:<!doctype html|<html|<table|<meta|<head)/.test(head)) return unreadable.notXlsx('，而是网页表格');
  if (head.startsWith('<?xml')) return unreadable.notXlsx('，而是 XML 表格');
  return unreadable.notXlsx('');
}

/** What a zip container is when it holds no workbook: judged by the names of its files. */
export function rejectByParts(names: readonly string[]): UserError | null {
  if (names.includes('xl/workbook.xml')) return null;
  if (names.some((name) => name.endsWith('workbook.bin'))) return unreadable.notXlsx('，而是二进制的 .xlsb 工作簿');
  if (names.some((name) => name.startsWith('word/'))) return unreadable.notXlsx('，而是 Word 文档');
  if (names.some((name) => name.startsWith('ppt/'))) return unreadable.notXlsx('，而是演示文稿');
  if (names.includes('content.xml')) return unreadable.notXlsx('，而是 OpenDocument 文件');
  return unreadable.notXlsx('，而是压缩包');
}
