/**
 * What a workbook file may hold that the plain data has no place for. A file written from the data is without it.
 */
export type LeftOut =
  'comments' | 'pictures' | 'validation' | 'formats' | 'print' | 'links' | 'filters' | 'frozen' | 'names' | 'macros';

const ORDER: readonly LeftOut[] = [
  ...(['comments', 'pictures', 'macros', 'validation', 'formats'] as const),
  ...(['links', 'filters', 'frozen', 'print', 'names'] as const),
];

/** By the kind of a relation of the workbook, of a sheet or of its drawing. */
const BY_RELATION: Readonly<Record<string, LeftOut>> = {
  comments: 'comments',
  threadedComment: 'comments',
  image: 'pictures',
  chart: 'pictures',
  chartEx: 'pictures',
  diagramData: 'pictures',
  oleObject: 'pictures',
  package: 'pictures',
  pivotTable: 'pictures',
  vbaProject: 'macros',
};

/** Those of them that the relations speak of. */
export function leftOutByRelations(kinds: readonly string[]): LeftOut[] {
  return kinds.flatMap((kind) => BY_RELATION[kind] ?? []);
}

/** Each once, in a fixed order. */
export function inOrder(found: Iterable<LeftOut>): readonly LeftOut[] {
  const all = new Set(found);
  return ORDER.filter((part) => all.has(part));
}
