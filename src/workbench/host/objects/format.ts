import type { CellStyle } from '../../../files/workbook-data';
import type { SheetEditor, StylePatch } from '../../model';
import { hostError } from '../host-error';
import { bindMembers, type HostObject, type Property, type TypeMembers } from '../host-object';
import type { RangeTarget } from '../range-target';
import type { Session } from '../session';
import { bordersObject } from './borders';
import { commonValue, isBoolean, isNumber, isText, setLooks, typedArgument } from './cell-agreement';
import { fillObject, fontObject } from './fill-and-font';

const HORIZONTAL: Readonly<Record<string, CellStyle['horizontal'] | null>> = {
  General: null,
  Left: 'left',
  Center: 'center',
  Right: 'right',
  Fill: 'fill',
  Justify: 'justify',
  CenterAcrossSelection: 'centerContinuous',
  Distributed: 'distributed',
};

const VERTICAL: Readonly<Record<string, CellStyle['vertical']>> = {
  Top: 'top',
  Center: 'center',
  Bottom: 'bottom',
  Justify: 'justify',
  Distributed: 'distributed',
};

/** Excel measures columns in points, files in characters; a character is 7 pixels wide, a cell has 5 to spare, half pixels do not exist. */
const widthInPoints = (characters: number): number => (Math.round(characters * 7 + 5) * 3) / 4;
const widthInCharacters = (points: number): number => ((points * 4) / 3 - 5) / 7;

/** A property that is one of Excel's words; `unset` is the word for a cell that says nothing. */
function wordProperty<K extends 'horizontal' | 'vertical'>(
  key: K,
  words: Readonly<Record<string, CellStyle[K] | null>>,
  unset: string,
): Property<RangeTarget> {
  const wordOf = (value: CellStyle[K]): string => {
    return Object.keys(words).find((word) => words[word] === value) ?? unset;
  };
  return {
    get: ({ sheet, range }) => commonValue(sheet, range, (cell) => wordOf(cell?.style?.[key])),
    set: (target, value, session) => {
      const chosen = words[typedArgument(value, isText)];
      if (chosen === undefined) throw hostError('InvalidArgument');
      setLooks(target, { [key]: chosen } as StylePatch, session);
    },
  };
}

function sizeProperty(
  span: (target: RangeTarget) => readonly [first: number, last: number],
  read: (target: RangeTarget, index: number) => number,
  write: (editor: SheetEditor, index: number, points: number) => void,
): Property<RangeTarget> {
  return {
    get: (target) => {
      const [first, last] = span(target);
      const size = read(target, first);
      for (let index = first + 1; index <= last; index++) if (read(target, index) !== size) return null;
      return size;
    },
    set: (target, value, session) => {
      const points = typedArgument(value, isNumber);
      const [first, last] = span(target);
      session.model.editSheet(
        target.tracked.sheetId,
        (editor) => {
          for (let index = first; index <= last; index++) write(editor, index, points);
        },
        'addin',
      );
    },
  };
}

const PROTECTION: TypeMembers<RangeTarget> = {
  typeName: 'FormatProtection',
  properties: {
    Locked: {
      get: ({ sheet, range }) => commonValue(sheet, range, (cell) => cell?.style?.locked !== false),
      set: (target, value, session) =>
        setLooks(target, { locked: typedArgument(value, isBoolean) ? null : false }, session),
    },
  },
};

const MEMBERS: TypeMembers<RangeTarget> = {
  typeName: 'RangeFormat',
  properties: {
    WrapText: {
      get: ({ sheet, range }) => commonValue(sheet, range, (cell) => cell?.style?.wrap ?? false),
      set: (target, value, session) => setLooks(target, { wrap: typedArgument(value, isBoolean) || null }, session),
    },
    HorizontalAlignment: wordProperty('horizontal', HORIZONTAL, 'General'),
    VerticalAlignment: wordProperty('vertical', VERTICAL, 'Bottom'),
    RowHeight: sizeProperty(
      ({ range }) => [range.top, range.bottom],
      ({ sheet }, row) => sheet.rowHeight(row),
      (editor, row, points) => editor.setRowHeight(row, points),
    ),
    ColumnWidth: sizeProperty(
      ({ range }) => [range.left, range.right],
      ({ sheet }, column) => widthInPoints(sheet.columnWidth(column)),
      (editor, column, points) => editor.setColumnWidth(column, widthInCharacters(points)),
    ),
  },
  methods: {
    // a row without a height of its own is as high as its texts need
    AutofitRows: ({ tracked, range }, _args, session) => {
      session.model.editSheet(
        tracked.sheetId,
        (editor) => {
          for (let row = range.top; row <= range.bottom; row++) editor.setRowHeight(row, null);
        },
        'addin',
      );
    },
  },
  navigation: {
    Fill: fillObject,
    Font: fontObject,
    Borders: bordersObject,
    Protection: (target, session) => bindMembers(PROTECTION, target, session),
  },
};

export function formatObject(target: RangeTarget, session: Session): HostObject {
  return bindMembers(MEMBERS, target, session);
}
