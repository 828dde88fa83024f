import MiniSearch from 'minisearch';
import { squash } from '../text/normalize';
import { libraryFileSchema, type LibraryPhrasing } from './schema';
import { indexTerms, queryTerms } from './tokens';

/** A phrasing made ready for search. */
export interface LibraryEntry {
  readonly phrasing: LibraryPhrasing;
  /** Place in the file: the order of equals. */
  readonly order: number;
  /** The name in lower case and half-width, without spaces and quotation marks. */
  readonly name: string;
  readonly syllables: readonly string[];
}

/** The standard phrasings with their search index. */
export interface Library {
  readonly entries: readonly LibraryEntry[];
  readonly byId: ReadonlyMap<string, LibraryEntry>;
  readonly index: MiniSearch<LibraryPhrasing>;
}

/** How much a word found in a field counts. */
const FIELD_BOOST = { name: 4, theme: 2 };

/**
 * Checks and indexes the file of standard phrasings (`phrasings.json`). The pane imports both this module and the file
 * dynamically, so that neither is part of what it loads first.
 *
 * @throws ZodError when the file is not what the build writes
 */
export function openLibrary(file: unknown): Library {
  const { phrasings } = libraryFileSchema.parse(file);
  const entries = phrasings.map((phrasing, order) => ({
    phrasing,
    order,
    name: squash(phrasing.name).toLowerCase(),
    syllables: phrasing.pinyin.split(' '),
  }));
  const index = new MiniSearch<LibraryPhrasing>({
    fields: ['name', 'description', 'theme'],
    tokenize: indexTerms,
    searchOptions: { tokenize: queryTerms, boost: FIELD_BOOST },
  });
  index.addAll(phrasings);
  return { entries, byId: new Map(entries.map((entry) => [entry.phrasing.id, entry])), index };
}
