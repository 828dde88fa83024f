/** How a picture is taken: the narrowest pane that Excel allows or a comfortable one, and its colours. */
export type Look = `${320 | 480}${'' | '-dark' | '-contrast'}`;

const USUAL: readonly Look[] = ['320'];
const BOTH: readonly Look[] = ['320', '480-contrast'];

/** The states that the documents show in more ways than the usual one. */
const MORE: Readonly<Record<string, readonly Look[]>> = {
  'first-use': BOTH,
  result: ['320', '320-dark', '320-contrast', '480', '480-contrast'],
  suggestions: BOTH,
  ready: BOTH,
  workbook: BOTH,
  settings: BOTH,
  library: ['320', '480-contrast'],
  report: BOTH,
  marks: BOTH,
};

/** The pictures of a state that the documents have room for. */
export function looksOf(state: string): readonly Look[] {
  return MORE[state] ?? USUAL;
}
