import committed from '../core/library/phrasings.json';
import { buildLibrary } from './build-library';

describe('build-library', () => {
  it('gives the committed phrasings.json; after changing the editorial entries run it again', () => {
    expect(buildLibrary()).toEqual(committed);
  });
});
