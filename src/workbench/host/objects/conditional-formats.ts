import type { ConditionalFormat, OverlayLook } from '../../model';
import { intersects } from '../../model/ranges';
import { hostError } from '../host-error';
import { bindMembers, type HostObject, type Property, type TypeMembers } from '../host-object';
import type { RangeTarget } from '../range-target';
import type { Session } from '../session';
import { colorArgument, isBoolean, isText, typedArgument } from './cell-agreement';

/** One conditional format of a sheet. */
interface FormatTarget {
  readonly sheetId: string;
  readonly id: string;
}

/** The conditional formats that touch some ranges of one sheet. */
interface CollectionTarget {
  readonly sheetId: string;
  readonly parts: readonly RangeTarget[];
}

function formatsOf(sheetId: string, session: Session): readonly ConditionalFormat[] {
  return session.model.sheet(sheetId)?.extras.conditionalFormats ?? [];
}

/** @throws HostError ItemNotFound when it was deleted */
function formatOf({ sheetId, id }: FormatTarget, session: Session): ConditionalFormat {
  const found = formatsOf(sheetId, session).find((format) => format.id === id);
  if (!found) throw hostError('ItemNotFound');
  return found;
}

function change(
  sheetId: string,
  session: Session,
  next: (formats: readonly ConditionalFormat[]) => readonly ConditionalFormat[],
): void {
  session.model.editSheet(
    sheetId,
    (editor) => {
      editor.changeExtras((extras) => ({ ...extras, conditionalFormats: next(extras.conditionalFormats) }), true);
    },
    'addin',
  );
}

function update(target: FormatTarget, session: Session, patch: Partial<ConditionalFormat>): void {
  formatOf(target, session);
  change(target.sheetId, session, (formats) =>
    formats.map((format) => (format.id === target.id ? { ...format, ...patch } : format)),
  );
}

function lookProperty<K extends keyof OverlayLook>(
  key: K,
  toLook: (value: unknown) => OverlayLook[K],
): Property<FormatTarget> {
  return {
    get: (target, session) => formatOf(target, session).look[key] ?? null,
    set: (target, value, session) => {
      const { look } = formatOf(target, session);
      update(target, session, { look: { ...look, [key]: toLook(value) } });
    },
  };
}

const FILL: TypeMembers<FormatTarget> = {
  typeName: 'ConditionalRangeFill',
  properties: { Color: lookProperty('fill', colorArgument) },
};

const FONT: TypeMembers<FormatTarget> = {
  typeName: 'ConditionalRangeFont',
  properties: {
    Bold: lookProperty('bold', (value) => typedArgument(value, isBoolean)),
    Color: lookProperty('fontColor', colorArgument),
  },
};

const FORMAT: TypeMembers<FormatTarget> = {
  typeName: 'ConditionalRangeFormat',
  navigation: {
    Fill: (target, session) => bindMembers(FILL, target, session),
    Font: (target, session) => bindMembers(FONT, target, session),
  },
};

const RULE: TypeMembers<FormatTarget> = {
  typeName: 'ConditionalFormatRule',
  properties: {
    Formula: {
      get: (target, session) => formatOf(target, session).formula,
      set: (target, value, session) => {
        const formula = typedArgument(value, isText);
        if (!formula.startsWith('=')) throw hostError('InvalidArgument');
        update(target, session, { formula });
      },
    },
  },
};

const CUSTOM: TypeMembers<FormatTarget> = {
  typeName: 'CustomConditionalFormat',
  navigation: {
    Rule: (target, session) => bindMembers(RULE, target, session),
    Format: (target, session) => bindMembers(FORMAT, target, session),
  },
};

const CONDITIONAL_FORMAT: TypeMembers<FormatTarget> = {
  typeName: 'ConditionalFormat',
  identity: ({ id }) => ({ Id: id }),
  properties: {
    Id: { get: ({ id }) => id },
    Type: { get: (target, session) => formatOf(target, session).type },
  },
  navigation: {
    // asked of another kind of format, Excel refuses the whole batch
    Custom: (target, session) => {
      if (formatOf(target, session).type !== 'Custom') throw hostError('InvalidOperation');
      return bindMembers(CUSTOM, target, session);
    },
    CustomOrNullObject: (target, session) => {
      return formatOf(target, session).type === 'Custom' ? bindMembers(CUSTOM, target, session) : null;
    },
  },
  methods: {
    Delete: (target, _args, session) => {
      const { id } = formatOf(target, session);
      change(target.sheetId, session, (formats) => formats.filter((format) => format.id !== id));
    },
  },
};

const COLLECTION: TypeMembers<CollectionTarget> = {
  typeName: 'ConditionalFormatCollection',
  item: ({ sheetId }, key, session) => {
    const target = { sheetId, id: String(key) };
    formatOf(target, session);
    return bindMembers(CONDITIONAL_FORMAT, target, session);
  },
  items: ({ sheetId, parts }, session) =>
    formatsOf(sheetId, session)
      .filter(({ areas }) => areas.some((area) => parts.some(({ range }) => intersects(area, range))))
      .map(({ id }) => bindMembers(CONDITIONAL_FORMAT, { sheetId, id }, session)),
  objectMethods: {
    // before all others
    Add: ({ sheetId, parts }, args, session) => {
      const type = args.text(0);
      if (type !== 'Custom') throw hostError('ApiNotAvailable', `ConditionalFormatCollection.add(${type})`);
      const id = session.model.newId();
      const added: ConditionalFormat = { id, type, areas: parts.map(({ range }) => range), formula: '', look: {} };
      change(sheetId, session, (formats) => [added, ...formats]);
      return bindMembers(CONDITIONAL_FORMAT, { sheetId, id }, session);
    },
  },
};

export function conditionalFormatsObject(parts: readonly RangeTarget[], session: Session): HostObject {
  const sheetId = parts[0]?.sheet.id ?? '';
  return bindMembers(COLLECTION, { sheetId, parts }, session);
}
