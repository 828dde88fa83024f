/** Cells as the clipboard carries them between spreadsheets: tabs and line breaks, quotes where a text has those. */
export function toClipboard(rows: readonly (readonly string[])[]): string {
  const quote = (text: string) => (/[\t\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return rows.map((row) => row.map(quote).join('\t')).join('\n');
}

/** Reads what {@link toClipboard} or a spreadsheet program put on the clipboard. */
export function fromClipboard(text: string): string[][] {
  const rows: string[][] = [[]];
  let cell = '';
  let quoted = false;
  const endCell = () => {
    rows.at(-1)?.push(cell);
    cell = '';
  };
  const plain = text.replaceAll('\r\n', '\n').replace(/\n$/, '');
  for (let at = 0; at < plain.length; at++) {
    const letter = plain.charAt(at);
    if (quoted) {
      if (letter !== '"') cell += letter;
      else if (plain.charAt(at + 1) === '"') cell += plain.charAt(at++);
      else quoted = false;
    } else if (letter === '"' && cell === '') {
      quoted = true;
    } else if (letter === '\t' || letter === '\n') {
      endCell();
      if (letter === '\n') rows.push([]);
    } else {
      cell += letter;
    }
  }
  endCell();
  return rows;
}
