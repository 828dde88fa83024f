import { checksum } from '../text/checksum';

/** The first line of every comment that is made here, and the beginning of its last one. */
const HEAD = '【绩效目标检查】';
const FOOT = '——检查批注 ';

/** The comment with what it is recognised by: a heading, and a checksum that any change of the text belies. */
export function signComment(text: string): string {
  const body = unify(`${HEAD}\n${text}`);
  return `${body}\n${FOOT}${checksum(body)}`;
}

/** Whether a comment was made here and nobody has changed it since. */
export function isOwnComment(content: string): boolean {
  const text = unify(content);
  const at = text.lastIndexOf(`\n${FOOT}`);
  if (at < 0 || !text.startsWith(HEAD)) return false;
  return text.slice(at + 1) === FOOT + checksum(text.slice(0, at));
}

/** Spreadsheets give line ends and the space around a text back in their own way. */
function unify(text: string): string {
  return text.replace(/\r\n?/gu, '\n').trim();
}
