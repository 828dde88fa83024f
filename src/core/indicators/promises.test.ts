import { findPromises, likeness } from './promises';
import { readName } from './name-kind';

const read = (goal: string) =>
  findPromises(goal)
    .filter(({ isWork }) => !isWork)
    .map(
      ({ measure, target }) => `${measure.core} ${target.comparator ?? ''}${target.number}${target.unit?.text ?? ''}`,
    );

describe('findPromises', () => {
  it.each([
    ['群众防震减灾知识知晓率达100%', ['群众防震减灾知识知晓率 100%']],
    ['加强宣传，使群众知晓率达到95%以上，满意度不低于90%。', ['群众知晓率 ≥95%', '满意度 90%']],
    ['确保设备完好率保持在98%以上；事故率控制在0.5%以内', ['设备完好率 ≥98%', '事故率 ≤0.5%']],
    ['1.培训人数达到200人；2.培训合格率95%', ['培训人数 200人', '培训合格率 95%']],
    ['培训合格率达百分之九十五以上', ['培训合格率 ≥九十五%']],
  ])('reads %j', (goal, promises) => {
    expect(read(goal)).toEqual(promises);
  });

  it.each([
    '',
    '完成2024年全县安全生产宣传教育培训任务',
    '投入资金200万元用于道路养护',
    '培训200人',
    '为3个乡镇配备应急物资',
    '12月底前完成全部建设内容',
    '提高群众满意度',
    '多数达到2人',
    '合格率较高',
  ])('finds none in %j', (goal) => {
    expect(read(goal)).toEqual([]);
  });

  it.each([
    ['办理行政处罚案件55件', '办理行政处罚案件 55件'],
    ['全年开展执法检查不少于420次', '开展执法检查 420次'],
    ['培训安全管理人员1.2万人以上', '培训安全管理人员 1.2万人'],
  ])('reads %j as work', (goal, expected) => {
    const found = findPromises(goal).map(({ measure, target, isWork }) => [
      isWork,
      `${measure.core} ${target.number}${target.unit?.text ?? ''}`,
    ]);
    expect(found).toEqual([[true, expected]]);
  });

  it('is done at once with a cell full of anything', () => {
    const start = performance.now();
    for (const part of ['率达', '9', '要', '知晓率达到', '不低于', '%，率'])
      findPromises(part.repeat(32_767 / part.length));
    expect(performance.now() - start).toBeLessThan(1500);
  });
});

describe('likeness', () => {
  it.each([
    ['群众知晓率', '群众知晓率', 1],
    ['防震减灾知识知晓率', '知晓率', 1],
    ['设备完好率', '群众满意度', 0],
  ])('of %s and %s', (measure, name, expected) => {
    expect(likeness(readName(measure), readName(name))).toBe(expected);
  });
});
