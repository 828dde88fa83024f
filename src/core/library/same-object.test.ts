import { readName } from '../indicators/name-kind';
import { sameObject } from './same-object';

const PAIRS: readonly (readonly [string, string, boolean])[] = [
  ['储备物资完好率', '应急储备物资采购数量', false],
  ['储备物资完好率', '应急储备物资验收合格率', true],
  ['维修工程完成率', '应急预案修编完成率', false],
  ['维修验收合格率', '设备验收合格率', false],
  ['地震站台维修验收合格率', '地震台站维修验收合格率', true],
  ['培训合格率', '消防培训合格率', false],
  ['教师培训合格率', '消防培训合格率', false],
  ['防汛物资采购率', '防火物资采购率', false],
  ['应急演练次数', '应急预案演练次数', true],
  ['享受社会保险补贴人员数量', '享受保险补贴人员数量', true],
  ['防震减灾知识宣传教育普及率', '防震减灾知识普及率', true],
  ['工作任务完成情况', '年度工作任务完成时间', true],
  ['工作任务完成率', '应急预案修编完成率', false],
  ['验收合格率', '设备验收合格率', false],
  ['道路养护完成率', '道路建设完成率', false],
];

describe('sameObject', () => {
  it.each(PAIRS)('%s and %s: %s', (a, b, expected) => {
    expect(sameObject(readName(a), readName(b))).toBe(expected);
    expect(sameObject(readName(b), readName(a))).toBe(expected);
  });
});
