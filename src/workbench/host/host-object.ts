import type { Arguments } from './arguments';
import { hostError } from './host-error';
import type { Identity, Session } from './session';

export interface Property<T> {
  readonly get: (target: T, session: Session) => unknown;
  readonly set?: (target: T, value: unknown, session: Session) => void;
}

/**
 * The members of one Office.js type, by their wire names: those that the add-in calls and no others. Whatever is not
 * listed answers ApiNotAvailable.
 */
export interface TypeMembers<T> {
  /** As in the documentation, for messages. */
  readonly typeName: string;
  readonly identity?: (target: T, session: Session) => Identity;
  readonly properties?: Readonly<Record<string, Property<T>>>;
  readonly navigation?: Readonly<Record<string, (target: T, session: Session) => HostObject | null>>;
  /** Methods that return an object; they run once per batch, when the object is first needed. */
  readonly objectMethods?: Readonly<
    Record<string, (target: T, args: Arguments, session: Session) => HostObject | null>
  >;
  /** Methods that return a plain value or nothing. */
  readonly methods?: Readonly<Record<string, (target: T, args: Arguments, session: Session) => unknown>>;
  /** `getItem` of a collection. */
  readonly item?: (target: T, key: unknown, session: Session) => HostObject;
  /** Everything in a collection. */
  readonly items?: (target: T, session: Session) => readonly HostObject[];
  /** Members above ExcelApi 1.7, with the n of the ExcelApi 1.n that brought them. */
  readonly since?: Readonly<Record<string, number>>;
}

/** The object that a type's members make of a target. */
export function bindMembers<T>(members: TypeMembers<T>, target: T, session: Session): HostObject {
  // safe: the members are only ever given this very target
  return new HostObject(members as TypeMembers<unknown>, target, session);
}

/** An object that a batch works on, with its type's members bound to it. */
export class HostObject {
  constructor(
    private readonly members: TypeMembers<unknown>,
    readonly target: unknown,
    private readonly session: Session,
  ) {}

  identity(): Identity {
    return this.members.identity?.(this.target, this.session) ?? {};
  }

  get isCollection(): boolean {
    return this.members.items !== undefined;
  }

  items(): readonly HostObject[] {
    return this.members.items?.(this.target, this.session) ?? this.missing('items');
  }

  item(key: unknown): HostObject {
    return this.members.item?.(this.target, key, this.session) ?? this.missing('getItem');
  }

  /** Wire names of all plain properties: what `load()` without a list means. */
  get propertyNames(): readonly string[] {
    return Object.keys(this.members.properties ?? {}).filter((name) => this.isSupported(name));
  }

  /** The wire name and value of a plain property; `null` when there is none of the name. Any case. */
  read(name: string): { name: string; value: unknown } | null {
    const found = this.find(this.members.properties, name);
    return found && { name: found.name, value: found.member.get(this.target, this.session) };
  }

  write(name: string, value: unknown): void {
    const set = this.find(this.members.properties, name)?.member.set ?? this.missing(`set ${name}`);
    set(this.target, value, this.session);
  }

  /** The object behind a navigation property, with the wire name. Any case. */
  follow(name: string): { name: string; object: HostObject | null } {
    const found = this.find(this.members.navigation, name) ?? this.missing(name);
    return { name: found.name, object: found.member(this.target, this.session) };
  }

  callForObject(name: string, args: Arguments): HostObject | null {
    const { member } = this.find(this.members.objectMethods, name) ?? this.missing(name);
    return member(this.target, args, this.session);
  }

  call(name: string, args: Arguments): unknown {
    const { member } = this.find(this.members.methods, name) ?? this.missing(name);
    return member(this.target, args, this.session);
  }

  /** Reports a member that the workbench does not have, by name. */
  missing(name: string): never {
    throw hostError('ApiNotAvailable', `${this.members.typeName}.${name}`);
  }

  private find<M>(table: Readonly<Record<string, M>> | undefined, wanted: string): { name: string; member: M } | null {
    if (!table) return null;
    const name = Object.hasOwn(table, wanted) ? wanted : Object.keys(table).find((key) => sameName(key, wanted));
    const member = name === undefined ? undefined : table[name];
    return name === undefined || member === undefined || !this.isSupported(name) ? null : { name, member };
  }

  private isSupported(name: string): boolean {
    return (this.members.since?.[name] ?? 0) <= this.session.excelApi;
  }
}

function sameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
