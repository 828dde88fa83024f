import { checksum } from '../text/checksum';
import { COMMENT_FOOT, COMMENT_HEAD } from '../vocabulary/report-words';

/** The comment with what it is recognised by: a heading, and a checksum that any change of the text belies. */
export function signComment(text: string): string {
  const body = unify(`${COMMENT_HEAD}\n${text}`);
  return `${body}\n${COMMENT_FOOT}${checksum(body)}`;
}

/** Whether a comment was made here and nobody has changed it since. */
export function isOwnComment(content: string): boolean {
  const text = unify(content);
  const at = text.lastIndexOf(`\n${COMMENT_FOOT}`);
  if (at < 0 || !text.startsWith(COMMENT_HEAD)) return false;
  return text.slice(at + 1) === COMMENT_FOOT + checksum(text.slice(0, at));
}

/** Spreadsheets give line ends and the space around a text back in their own way. */
function unify(text: string): string {
  return text.replace(/\r\n?/gu, '\n').trim();
}
