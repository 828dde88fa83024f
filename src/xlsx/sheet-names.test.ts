import { renameForReader, writableName } from './sheet-names';

it.each([
  ['plain', 'name="目标表"', '目标表'],
  ['with entities', 'name="O&apos;Brien &quot;表&quot; &gt;"', `O'Brien "表" >`],
  ['in single quotes', `name='甲"乙'`, '甲"乙'],
  ['escaped', 'name="甲_x000D_乙"', '甲\r乙'],
  ['empty', 'name=""', 'Sheet1'],
  ['missing', '', 'Sheet1'],
])('a name that is %s', (_, attribute, expected) => {
  const { xml, names } = renameForReader(`<sheets><sheet ${attribute} sheetId="1" r:id="rId1"/></sheets>`);
  expect([...names]).toEqual([['s1', expected]]);
  expect(xml).toContain(' name="s1"');
});

it('keeps names apart that are the same', () => {
  const { names } = renameForReader('<sheets><sheet name="表"/><sheet name="表"/></sheets>');
  expect([...names]).toEqual([
    ['s1', '表'],
    ['s2', '表'],
  ]);
});

it.each([
  ['目标表', [], '目标表'],
  ['a/b*c?[d]:e\\f', [], 'a_b_c__d__e_f'],
  ["'引'", [], '_引_'],
  ['', [], 'Sheet'],
  ['很'.repeat(40), [], '很'.repeat(31)],
  ['History', [], 'History (2)'],
  ['表', ['表', '表 (2)'], '表 (3)'],
  ['很'.repeat(40), ['很'.repeat(31)], `${'很'.repeat(27)} (2)`],
])('%j is written, besides %j, as %j', (name, taken, expected) => {
  expect(writableName(name, new Set(taken))).toBe(expected);
});
