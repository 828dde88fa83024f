import { hostError } from '../host-error';
import { bindMembers, type HostObject, type Property, type TypeMembers } from '../host-object';
import type { Session } from '../session';
import { isBoolean, isNumber, isText, typedArgument } from './cell-agreement';

function setPage(sheetId: string, session: Session, name: string, value: unknown): void {
  session.model.editSheet(
    sheetId,
    (editor) => editor.changeExtras((extras) => ({ ...extras, page: { ...extras.page, [name]: value } }), false),
    'addin',
  );
}

/** @param check gives the value back, or throws InvalidArgument */
function pageProperty(name: string, unset: unknown, check: (value: unknown) => unknown): Property<string> {
  return {
    get: (sheetId, session) => session.model.sheet(sheetId)?.extras.page[name] ?? unset,
    set: (sheetId, value, session) => setPage(sheetId, session, name, check(value)),
  };
}

function oneOf(words: readonly string[]): (value: unknown) => string {
  return (value) => {
    const word = typedArgument(value, isText);
    if (!words.includes(word)) throw hostError('InvalidArgument');
    return word;
  };
}

const number = (value: unknown): number => typedArgument(value, isNumber);

/** Either a scale, or how many pages wide and high. */
function zoomArgument(value: unknown): Readonly<Record<string, number>> {
  const known = ['scale', 'horizontalFitToPages', 'verticalFitToPages'];
  if (typeof value !== 'object' || value === null) throw hostError('InvalidArgument');
  for (const [key, size] of Object.entries(value)) {
    if (!known.includes(key) || typeof size !== 'number') throw hostError('InvalidArgument');
  }
  return value as Record<string, number>;
}

const HEADER_FOOTER: TypeMembers<string> = {
  typeName: 'HeaderFooter',
  properties: { CenterFooter: pageProperty('CenterFooter', '', (value) => typedArgument(value, isText)) },
};

const HEADERS_FOOTERS: TypeMembers<string> = {
  typeName: 'HeaderFooterGroup',
  navigation: { DefaultForAllPages: (sheetId, session) => bindMembers(HEADER_FOOTER, sheetId, session) },
};

const PAGE_LAYOUT: TypeMembers<string> = {
  typeName: 'PageLayout',
  properties: {
    Orientation: pageProperty('Orientation', 'Portrait', oneOf(['Portrait', 'Landscape'])),
    PaperSize: pageProperty('PaperSize', 'Letter', oneOf(['Letter', 'Legal', 'A3', 'A4', 'A5', 'B4', 'B5'])),
    Zoom: pageProperty('Zoom', { scale: 100 }, zoomArgument),
    CenterHorizontally: pageProperty('CenterHorizontally', false, (value) => typedArgument(value, isBoolean)),
    LeftMargin: pageProperty('LeftMargin', 50.4, number),
    RightMargin: pageProperty('RightMargin', 50.4, number),
    TopMargin: pageProperty('TopMargin', 54, number),
    BottomMargin: pageProperty('BottomMargin', 54, number),
  },
  navigation: { HeadersFooters: (sheetId, session) => bindMembers(HEADERS_FOOTERS, sheetId, session) },
  methods: {
    SetPrintTitleRows: (sheetId, args, session) => {
      if (!/^\$?\d+:\$?\d+$/.test(args.text(0))) throw hostError('InvalidArgument');
      setPage(sheetId, session, 'PrintTitleRows', args.text(0));
    },
  },
};

const FREEZE_PANES: TypeMembers<string> = {
  typeName: 'WorksheetFreezePanes',
  methods: {
    FreezeRows: (sheetId, args, session) => {
      const frozenRows = args.integer(0);
      if (frozenRows < 1) throw hostError('InvalidArgument');
      session.model.editSheet(
        sheetId,
        (editor) => editor.changeExtras((extras) => ({ ...extras, frozenRows }), false),
        'addin',
      );
    },
  },
};

export function pageLayoutObject(sheetId: string, session: Session): HostObject {
  return bindMembers(PAGE_LAYOUT, sheetId, session);
}

export function freezePanesObject(sheetId: string, session: Session): HostObject {
  return bindMembers(FREEZE_PANES, sheetId, session);
}
