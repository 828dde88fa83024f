import { placedAttributes, xmlTags, type Patch, type PlacedAttribute, type XmlTag } from './xml-tags';

/** An element of a part. */
export interface XmlElement {
  readonly name: string;
  /** Its first tag. */
  readonly tag: XmlTag;
  readonly parent: XmlElement | null;
  /** Where its last tag begins; the same as `end` for an empty one. */
  inner: number;
  end: number;
}

/**
 * The elements of a part, each before those inside of it.
 *
 * @param isLeft tells elements whose insides are left out
 */
export function elementsOf(
  xml: string,
  namespaces: ReadonlySet<string>,
  isLeft: (tag: XmlTag) => boolean = () => false,
): XmlElement[] {
  const found: XmlElement[] = [];
  const open: XmlElement[] = [];
  let left: number | null = null;
  for (const tag of xmlTags(xml, namespaces)) {
    if (left !== null && tag.depth > left) continue;
    left = null;
    if (tag.kind === 'close') {
      const element = open.pop();
      if (element) Object.assign(element, { inner: tag.start, end: tag.end });
      continue;
    }
    const element: XmlElement = { name: tag.name, tag, parent: open.at(-1) ?? null, inner: tag.end, end: tag.end };
    found.push(element);
    if (tag.kind === 'open') open.push(element);
    if (tag.kind === 'open' && isLeft(tag)) left = tag.depth;
  }
  return found;
}

/** Changes elements of a part; what is inside of a dropped one goes with it. */
export class ElementPatches {
  private readonly patches: Patch[] = [];
  private readonly dropped = new Set<XmlElement>();

  constructor(
    private readonly xml: string,
    private readonly elements: readonly XmlElement[],
  ) {}

  drop(element: XmlElement): void {
    this.dropped.add(element);
  }

  isDropped(element: XmlElement | null): boolean {
    return element !== null && (this.dropped.has(element) || this.isDropped(element.parent));
  }

  attribute(element: XmlElement, name: string): PlacedAttribute | undefined {
    return placedAttributes(this.xml, element.tag).get(name);
  }

  /** Rewrites an attribute; null drops the element. */
  rewrite(element: XmlElement, name: string, change: (value: string) => string | null): void {
    const found = this.attribute(element, name);
    if (!found) return;
    const next = change(found.value);
    if (next === null) this.drop(element);
    else if (next !== found.value) this.patches.push({ start: found.start, end: found.end, text: next });
  }

  replace(start: number, end: number, text: string): void {
    this.patches.push({ start, end, text });
  }

  /** Puts the count of a list right, and drops a list of nothing. */
  recount(listName: string, itemName: string): void {
    const lists = this.elements.filter(({ name }) => name === listName);
    for (const list of lists) {
      const items = this.elements.filter(({ name, parent }) => name === itemName && parent === list);
      const left = items.filter((item) => !this.isDropped(item)).length;
      if (left === items.length) continue;
      if (left === 0) this.drop(list);
      else if (this.attribute(list, 'count')) this.rewrite(list, 'count', () => String(left));
    }
  }

  /** All of it, none inside of what is dropped. */
  finish(): Patch[] {
    const outermost = [...this.dropped].filter((element) => !this.isDropped(element.parent));
    const spans = outermost.map(({ tag, end }) => ({ start: tag.start, end, text: '' }));
    const isInside = ({ start }: Patch): boolean => spans.some((span) => start >= span.start && start < span.end);
    return [...spans, ...this.patches.filter((patch) => !isInside(patch))];
  }
}
