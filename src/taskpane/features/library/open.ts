import { openLibrary, type Library } from '../../../core/library/library';
import phrasings from '../../../core/library/phrasings.json';

let opened: Library | null = null;

/** The library, checked and indexed when it is first asked for. */
export function standardLibrary(): Library {
  return (opened ??= openLibrary(phrasings));
}
