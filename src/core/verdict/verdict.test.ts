import { canBeHandedIn, verdictOf, worstOf, type Standing, type Verdict } from './verdict';
import { conclusionWords, totalWords, verdictWords } from './words';

const standing = (parts: Partial<Standing> = {}): Standing => {
  return { tables: 1, indicators: 9, error: 0, warning: 0, doubts: 0, ...parts };
};
const fix = standing({ error: 2 });
const both = standing({ error: 2, doubts: 1 });
const confirm = standing({ doubts: 1, warning: 3 });
const improve = standing({ warning: 3 });
const ready = standing();
const blank = standing({ indicators: 0 });
const blankAndImprovable = standing({ indicators: 0, warning: 1 });
const none = standing({ tables: 0, indicators: 0 });
const unread = standing({ tables: 0, indicators: 0, doubts: 1 });

test.each<[Standing, Verdict, string]>([
  [fix, 'fix', '还有 2 处必改'],
  [both, 'fix', '还有 2 处必改，另有 1 处识别要确认'],
  [confirm, 'confirm', '还有 1 处识别要确认'],
  [improve, 'improve', '没有必改项，还有 3 处建议改'],
  [ready, 'ready', '可以提交'],
  [blank, 'ready', '还没有填写指标'],
  [blankAndImprovable, 'improve', '还没有填写指标'],
  [none, 'none', '没有找到绩效目标表'],
  [unread, 'confirm', '还有 1 处识别要确认'],
])('%j: %s, %s', (given, verdict, words) => {
  expect(verdictOf(given)).toBe(verdict);
  expect(verdictWords(given)).toBe(words);
  expect(canBeHandedIn(given)).toBe(words === '可以提交');
});

test.each<[Verdict[], Verdict]>([
  [['ready', 'confirm', 'fix'], 'fix'],
  [['improve', 'none', 'confirm'], 'confirm'],
  [['ready', 'improve'], 'improve'],
  [['none', 'ready'], 'ready'],
  [['none', 'none'], 'none'],
  [[], 'none'],
])('the worst of %j is %s', (verdicts, worst) => {
  expect(worstOf(verdicts)).toBe(worst);
});

test.each<[Standing[], string]>([
  [[ready, ready, none], '2 张表都可以提交'],
  [[ready], '1 张表可以提交'],
  [[ready, fix], '2 张表中，1 张还有必改'],
  [[ready, both, confirm], '3 张表中，1 张还有必改，2 张识别要确认'],
  [[ready, confirm], '2 张表中，1 张识别要确认'],
  [[ready, blank], '2 张表中，1 张还没有填写指标'],
  [[ready, improve], '2 张表没有必改项，1 张还有建议改'],
  [[improve], '1 张表没有必改项，还有建议改'],
  [[none, none], '没有找到绩效目标表'],
  [[none, unread, ready], '2 张表中，1 张识别要确认'],
  [[], '没有找到绩效目标表'],
])('%# together', (standings, words) => {
  expect(totalWords(standings)).toBe(words);
});

test('a file with one table is told as that table is', () => {
  expect(conclusionWords([none, improve])).toBe('没有必改项，还有 3 处建议改');
  expect(conclusionWords([improve, fix])).toBe('2 张表中，1 张还有必改');
  expect(conclusionWords([none])).toBe('没有找到绩效目标表');
});
