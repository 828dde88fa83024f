import { CONTENT_TYPES, RELATIONS } from '../namespaces';
import type { WorkbookParts } from '../workbook-parts';
import { childrenOf, insertChild, setAttribute, WORKBOOK_ORDER } from './children';
import { relationsPart } from '../package';
import type { PackageEdit } from './package-edit';
import { patched, placedAttributes } from './xml-tags';

const TYPES_PART = '[content_types].xml';

/** Makes a spreadsheet program calculate everything when it opens the workbook. @param xml of the workbook's part */
export function calculatedOnLoad(xml: string): string {
  const children = childrenOf(xml);
  const known = children.list.find(({ name }) => name === 'calcPr');
  const patch = known
    ? setAttribute(xml, known.tag, 'fullCalcOnLoad', '1')
    : insertChild(children, WORKBOOK_ORDER, 'calcPr', `<${children.prefix}calcPr fullCalcOnLoad="1"/>`);
  return patched(xml, [patch]);
}

/** Without the elements of a list whose attribute says so. */
function without(
  xml: string,
  namespaces: ReadonlySet<string>,
  attribute: string,
  isGone: (value: string) => boolean,
): string {
  const gone = childrenOf(xml, namespaces).list.filter(({ tag }) =>
    isGone(placedAttributes(xml, tag).get(attribute)?.value ?? ''),
  );
  return patched(
    xml,
    gone.map(({ start, end }) => ({ start, end, text: '' })),
  );
}

/** Takes away the order in which formulas were calculated: it names cells that have a formula no more, or elsewhere. */
export async function dropCalculationOrder(file: PackageEdit, { part, relations }: WorkbookParts): Promise<void> {
  const chain = relations.find(({ kind }) => kind === 'calcChain');
  if (!chain) return;
  await file.edit(relationsPart(part), (xml) => without(xml, RELATIONS, 'Id', (id) => id === chain.id));
  if (chain.target === null || !file.has(chain.target)) return;
  const { target } = chain;
  file.remove(target);
  await file.edit(TYPES_PART, (xml) =>
    without(xml, CONTENT_TYPES, 'PartName', (name) => name.toLowerCase() === `/${target}`),
  );
}
