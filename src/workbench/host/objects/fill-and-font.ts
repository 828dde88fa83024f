import type { FontStyle, FontTrait } from '../../../files/workbook-data';
import { bindMembers, type HostObject, type Property, type TypeMembers } from '../host-object';
import type { RangeTarget } from '../range-target';
import type { Session } from '../session';
import { commonValue, colorArgument, isBoolean, isNumber, isText, setLooks, typedArgument } from './cell-agreement';

/** What Excel answers for a cell without a fill. */
const NO_FILL = '#FFFFFF';

const FILL: TypeMembers<RangeTarget> = {
  typeName: 'RangeFill',
  properties: {
    Color: {
      get: ({ sheet, range }) => commonValue(sheet, range, (cell) => cell?.style?.fill ?? NO_FILL),
      set: (target, value, session) => setLooks(target, { fill: colorArgument(value) }, session),
    },
  },
  methods: {
    Clear: (target, _args, session) => setLooks(target, { fill: null }, session),
  },
};

/** The font of a cell that says nothing about it: a new workbook's in Excel for China. */
const DEFAULT_FONT: Required<FontStyle> = {
  name: '等线',
  size: 11,
  bold: false,
  italic: false,
  underline: false,
  color: '#000000',
};

function fontProperty<K extends keyof FontStyle>(
  key: K,
  toFont: (value: unknown) => Required<FontStyle>[K],
  fromFont: (value: Required<FontStyle>[K]) => unknown = (value) => value,
): Property<RangeTarget> {
  return {
    get: ({ sheet, range }) =>
      commonValue(sheet, range, (cell) => {
        return cell?.mixedFont?.includes(key)
          ? null
          : fromFont((cell?.style?.font?.[key] ?? DEFAULT_FONT[key]) as never);
      }),
    set: (target, value, session) => {
      const font = toFont(value);
      // a file has no word for "not bold": it says nothing
      setLooks(target, { font: { [key]: font === false ? null : font } }, session);
    },
  };
}

/** What only parts of a text have here: no cell has it as a whole. */
function partProperty(trait: FontTrait): Property<RangeTarget> {
  return {
    get: ({ sheet, range }) => commonValue(sheet, range, (cell) => (cell?.mixedFont?.includes(trait) ? null : false)),
  };
}

const FONT: TypeMembers<RangeTarget> = {
  typeName: 'RangeFont',
  properties: {
    Name: fontProperty('name', (value) => typedArgument(value, isText)),
    Size: fontProperty('size', (value) => typedArgument(value, isNumber)),
    Bold: fontProperty('bold', (value) => typedArgument(value, isBoolean)),
    Italic: fontProperty('italic', (value) => typedArgument(value, isBoolean)),
    Color: fontProperty('color', colorArgument),
    Strikethrough: partProperty('strikethrough'),
    Subscript: partProperty('subscript'),
    Superscript: partProperty('superscript'),
    Underline: fontProperty(
      'underline',
      (value) => typedArgument(value, isText) !== 'None',
      (value) => (value ? 'Single' : 'None'),
    ),
  },
  since: { Strikethrough: 9, Subscript: 9, Superscript: 9 },
};

export function fillObject(target: RangeTarget, session: Session): HostObject {
  return bindMembers(FILL, target, session);
}

export function fontObject(target: RangeTarget, session: Session): HostObject {
  return bindMembers(FONT, target, session);
}
