import { checkSheet } from '../../src/core/check/check-sheet';
import { libraryFileSchema } from '../../src/core/library/schema';
import data from '../../src/core/library/phrasings.json';
import { FORMS, placeIn } from './support/forms';

const { phrasings } = libraryFileSchema.parse(data);

describe.each(FORMS)('every phrasing in the form of %s', (form) => {
  it.each(phrasings.map((phrasing) => [phrasing.id, phrasing.name, phrasing] as const))(
    '%s %s is recognised and clean',
    (_, name, phrasing) => {
      const { snapshot, row } = placeIn(form, phrasing);
      const { tables, findings } = checkSheet(snapshot);
      expect(tables[0]?.rows.map(({ cells }) => cells.name?.text)).toEqual([name]);
      // Blanks to fill are flagged on purpose; everything else would be a fault of the phrasing.
      const faults = findings.filter((finding) => finding.row === row && finding.rule !== 'placeholder');
      expect(faults.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([]);
    },
  );

  it('leaves nothing to fill but the value where the value is not written yet', () => {
    const faults = phrasings.flatMap((phrasing) => {
      const { snapshot, row } = placeIn(form, phrasing, 'blank');
      const found = checkSheet(snapshot).findings.filter((finding) => finding.row === row);
      return found
        .filter(({ rule }) => rule !== 'placeholder' && rule !== 'value-missing')
        .map(({ message }) => message);
    });
    expect(faults).toEqual([]);
  });
});
