import { PLACEHOLDER, PLACEHOLDER_HINT } from './placeholder';

/** One text for each way to leave something unfinished. */
const UNFINISHED = [
  ...['**人', '××镇', 'XX项目', 'ＸＸ县', '○○单位', '□□', '__次', '某某公司', '待定', '待填写', '待核定'],
  ...['请填写', '请输入', '请选择', '此处填写', '据实填报', '(略)', '（略）', '{指标}', '【请填写名称】', '(填写数量)'],
  ...['TBD', '20XX年', '20**年', '每年×次', '请补充', '待批复后确定', '×年'],
];

it.each(UNFINISHED)('%s is unfinished, and holds a sign that hints at it', (text) => {
  expect(PLACEHOLDER.test(text)).toBe(true);
  expect(PLACEHOLDER_HINT.test(text)).toBe(true);
});

it.each(['开展应急演练次数', '受训人员合格率', '≥95%', '达到指标值得满分'])('%s holds none', (text) => {
  expect(PLACEHOLDER_HINT.test(text)).toBe(false);
});
