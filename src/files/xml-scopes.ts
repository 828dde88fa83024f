export type Attributes = Readonly<Record<string, string | undefined>>;

/** Tells the namespace that a prefix stands for where the reader is. */
export type Prefixes = (prefix: string) => string | undefined;

const XMLNS = 'xmlns';

/** The prefixes that one element declares. */
interface Declared {
  readonly depth: number;
  readonly prefixes: readonly string[];
}

/** Names of elements by what their prefixes stand for, wherever and however these are bound. */
export class Scopes {
  private readonly declared: Declared[] = [];
  /** What each prefix stands for, the innermost last. */
  private readonly uris = new Map<string, string[]>();
  /** Names that were resolved since something was last declared. */
  private locals = new Map<string, string>();

  /** @param wanted namespaces; an element without any counts as one of them */
  constructor(private readonly wanted: ReadonlySet<string>) {}

  readonly uriOf: Prefixes = (prefix) => this.uris.get(prefix)?.at(-1);

  enter(attributes: Attributes, depth: number): void {
    let prefixes: string[] | undefined;
    for (const key in attributes) {
      if (!key.startsWith(XMLNS) || (key.length > 5 && key[5] !== ':')) continue;
      const prefix = key.slice(6);
      (prefixes ??= []).push(prefix);
      const uri = attributes[key] ?? '';
      const bound = this.uris.get(prefix);
      if (bound) bound.push(uri);
      else this.uris.set(prefix, [uri]);
    }
    if (!prefixes) return;
    this.declared.push({ depth, prefixes });
    this.locals = new Map();
  }

  leave(depth: number): void {
    if (this.declared.at(-1)?.depth !== depth) return;
    for (const prefix of this.declared.pop()?.prefixes ?? []) this.uris.get(prefix)?.pop();
    this.locals = new Map();
  }

  local(name: string): string {
    let local = this.locals.get(name);
    if (local === undefined) {
      local = this.resolve(name);
      this.locals.set(name, local);
    }
    return local;
  }

  private resolve(name: string): string {
    const colon = name.indexOf(':');
    const uri = this.uriOf(colon < 0 ? '' : name.slice(0, colon)) ?? (colon < 0 ? '' : null);
    return uri === '' || (uri !== null && this.wanted.has(uri)) ? name.slice(colon + 1) : '';
  }
}
