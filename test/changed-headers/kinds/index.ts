import { COLUMN_KINDS } from './columns';
import { HEADER_KINDS } from './header';
import type { Kind } from './kind';
import { LABEL_KINDS } from './labels';
import { LINE_KINDS } from './lines';

/** All kinds of changes. */
export const KINDS: readonly Kind[] = [...LABEL_KINDS, ...COLUMN_KINDS, ...HEADER_KINDS, ...LINE_KINDS];
