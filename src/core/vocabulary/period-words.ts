/** Parts of a year that stand behind it (2023年底, 2023年上半年), with their first and last month. 年内 leaves it open. */
export const YEAR_PARTS: Readonly<Record<string, readonly [first: number, last: number]>> = {
  ...Object.fromEntries(['底', '末', '终', '年底', '年末', '年终'].map((word) => [word, [12, 12]])),
  ...Object.fromEntries(['初', '年初'].map((word) => [word, [1, 3]])),
  ...Object.fromEntries(['中', '年中'].map((word) => [word, [6, 7]])),
  上半年: [1, 6],
  下半年: [7, 12],
  前三季度: [1, 9],
  ...Object.fromEntries(
    ['一', '二', '三', '四'].flatMap((word, index) => {
      const months = [index * 3 + 1, index * 3 + 3] as const;
      return [`${word}季度`, `第${word}季度`, `${index + 1}季度`, `第${index + 1}季度`].map((each) => [each, months]);
    }),
  ),
};

/** What a label holds that asks for the time in which a project runs, or for one end of it. */
export const PERIOD_LABELS: readonly string[] = [
  ...['项目期', '实施期', '建设期', '执行期', '期限', '起止', '起讫', '实施周期', '项目周期', '执行周期', '建设年限'],
  ...[
    ...['实施年限', '项目年限', '合同年限', '服务年限', '实施年度', '实施年份', '项目时间', '实施时间', '执行时间'],
    ...['建设时间'],
  ],
  ...[
    ...['开始日期', '开始时间', '起始日期', '起始时间', '完成日期', '完成时间', '结束日期', '结束时间', '终止日期'],
    ...['终止时间'],
  ],
  ...['开工', '完工', '竣工', '中期目标', '长期目标'],
];

/** Words that also stand in what is written: they count as labels only where the label ends with them. */
export const PERIOD_LABEL_ENDS: readonly string[] = [
  ...['建设周期', '服务周期', '合同周期', '合同期', '服务期', '施工期', '工期', '履约期', '运维期'],
];
/** 服务期间. */
export const BETWEEN = '间';
/** Behind such a label where the dates follow at once: 合同期自2024年. */
export const FROM_SIGNS = '自从';
/** What a length of a project is told in, in months (months), or in days. */
export const MONTHS_OF_LENGTHS: Readonly<Record<string, number>> = { 年: 12, 个月: 1 };
export const DAY_LENGTHS: readonly string[] = ['天', '日历天', '个日历天'];

/** In labels that ask for one end of a period. */
export const START_WORDS: readonly string[] = ['开始', '起始', '开工', '启动'];
export const END_WORDS: readonly string[] = ['结束', '完成', '终止', '完工', '竣工', '截止'];
