/** Letters that take two columns in a terminal: Chinese, Japanese, Korean, and full-width forms. */
const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;

function widthOf(letter: string): number {
  return WIDE.test(letter) ? 2 : 1;
}

/** How many columns a text takes in a terminal. */
export function displayWidth(text: string): number {
  return [...text].reduce((sum, letter) => sum + widthOf(letter), 0);
}

/** The text, cut off with an ellipsis where it would be wider. */
export function cutToWidth(text: string, width: number): string {
  if (displayWidth(text) <= width) return text;
  let [cut, left] = ['', width - 1];
  for (const letter of text) {
    left -= widthOf(letter);
    if (left < 0) break;
    cut += letter;
  }
  return `${cut}…`;
}

/** The text with blanks after it, or before it, up to the width. */
export function padToWidth(text: string, width: number, side: 'start' | 'end' = 'end'): string {
  const blanks = ' '.repeat(Math.max(0, width - displayWidth(text)));
  return side === 'end' ? text + blanks : blanks + text;
}
