import { dependsOnRow, formulaInRow, isFormula } from './formulas';

describe('isFormula', () => {
  it.each([
    ['="<="&F2', '<=20'],
    ['=SUM(H5:H20)', '100'],
    ['=ROW()-5', '3'],
    ['=B3', '应急演练次数'],
    ['=10*12', '120'],
    ["='附表 1'!B8", '≥12次'],
    ['=预算数', '20'],
    ['=IF(E3>0,"是","否")', '是'],
    ['=A1&"人"', '#NAME?'],
    ['={1,2,3}', '1'],
  ])('%s is one', (formula, shown) => expect(isFormula(formula, shown)).toBe(true));

  it.each([
    ['=100%', '100%'],
    ['=64', '64'],
    ['=-5.5%', '-5.50%'],
    ['=1,000', '1,000'],
    ['=64人', '#NAME?'],
    ['="按月"', '按月'],
    ['="说""好"""', '说"好"'],
    ['=TRUE', 'TRUE'],
    ['=#N/A', '#N/A'],
    // a text cell
    ['=64人', '=64人'],
    ['=SUM(A1:A2)', '=SUM(A1:A2)'],
    ['≥95%', '≥95%'],
    ['', ''],
    [64, '64'],
    [true, 'TRUE'],
  ])('%s, showing %s, is none', (formula, shown) => expect(isFormula(formula, shown)).toBe(false));
});

describe('formulaInRow', () => {
  it.each([
    ['="<="&F12', '="<="&F20'],
    ['=$F12*2', '=$F20*2'],
    ['=SUM(D12:F12)', '=SUM(D20:F20)'],
    ['=ROW()-5', '=ROW()-5'],
    ['="第"&ROW()-5&"项 F13"', '="第"&ROW()-5&"项 F13"'],
  ])('%s becomes %s eight rows further down', (formula, moved) => expect(formulaInRow(formula, 11, 19)).toBe(moved));

  it.each(['=F13', '=F$12', '=SUM(D5:D12)', '=附表!F12', '=SUM(D:D)', ''])('%s cannot go', (formula) => {
    expect(formulaInRow(formula, 11, 19)).toBeNull();
  });
});

describe('dependsOnRow', () => {
  it.each([
    ['=F12', true],
    ['=$F$12*2', true],
    ['=SUM(D12:D20)', true],
    ['=SUM(D5:D12)', true],
    ['=SUM(D5:D20)', false],
    ['=F13', false],
    ['=附表!F12', false],
    ['="F12"', false],
    ['=SUM(D:D)', false],
  ])('%s: %s', (formula, depends) => expect(dependsOnRow(formula, 11)).toBe(depends));
});
