/** Words and signs that dates and deadlines are written with (2026年6月30日前, 第四季度, 年底). */

export const YEAR = '年';
export const MONTH = '月';
export const DAY = '日';
/** What a day's number ends with. */
export const DAY_SIGNS = '日号';
/** 次年度6月. */
export const OF_YEAR = '度';
export const YEAR_WORDS = ['年', '年度'];
export const MONTH_WORDS = ['月', '月份'];
/** 2024—2026年 is also written with these. */
export const SPAN_SIGNS = '至到';
/** 第三季度. */
export const ORDINAL = '第';
export const QUARTER = '季度';
export const QUARTER_NUMERALS = '一二三四';
export const HALF_YEARS = ['上半年', '下半年'];

/** What may stand behind a year of two digits: 24年底. */
export const YEAR_ENDS = '底末';
/** What may stand behind a month. */
export const MONTH_PARTS = '份底末初';
/** What tells that a numeral in front of 月 is a month (六月底), and no length (三个月). */
export const BEHIND_MONTH = ['份', '底', '末', '初', '前', '止', '上旬', '中旬', '下旬', '以前', '之前'];
/** In front of a numeral that counts months or names none of them: 第三月, 每三月. */
export const NO_MONTH_BEFORE = '第每';
/** Behind these a numeral in front of 月 is the month: 二〇二五年六月. */
export const BEFORE_MONTH = '年度至到';

/** What a year in numerals begins with: 二〇, 贰零, 2○. */
export const CENTURY_SIGNS = '二贰2';
export const CENTURY_ZEROS = '〇零';

/** Before a deadline. */
export const BEFORE_WORDS = ['前', '之前', '以前'];
/** What may stand behind a year to come that says by when: 明年底, 次年内. */
export const BEHIND_COMING_YEAR = ['底', '末', '初', '中', '内', ...BEFORE_WORDS];
/** What may stand between a year to come and its deadline. */
export const COMING_YEAR_TAILS = ['度', '度末'];

/** What is done by a deadline: 明年完成, 次年实施. */
export const DEADLINE_DEEDS: readonly string[] = [
  ...['完成', '支付', '发放', '拨付', '竣工', '交付', '验收', '到位', '建成', '完工'],
  ...['投入使用', '实施', '开工', '启动', '结束'],
];

/** What may stand around a date without making it something else than a deadline. */
export const AROUND_DATES: readonly string[] = [
  ...['于', '在', '至', '到', '前', '底', '末', '内', '初', '日', '止', '起', '份', '每', '并', '后'],
  ...['截至', '截止', '之前', '以前', '年底', '年末', '年内', '全年', '按期', '按时', '及时'],
  ...['中旬', '上旬', '下旬', '不晚于', '不迟于', ...HALF_YEARS, '期间', '全部', '上报', '报送', '执行'],
  ...['工程', '项目', '工作', '任务', '建设', '采购', '安装', ...DEADLINE_DEEDS],
];

/** Which year is meant where none is named: 当年年底, 本年度内. */
export const WHICH_YEAR = '当本次每';
/** Which year, month or quarter: 每季度末. */
export const WHICH_PERIOD: readonly string[] = [
  ...[...WHICH_YEAR].flatMap((which) => YEAR_WORDS.map((year) => which + year)),
  ...['每月', '每月度', '每季', '每季度'],
];
/** Deadlines without a number of their own. */
export const PERIOD_ENDS = ['年底', '年末', '年内', '年中', '度内', '内', '月底', '季度末', '季末', ...HALF_YEARS];
export const WITHIN = '内';
/** What a period ends with. */
export const END_OF_PERIOD = '末';
/** What a deadline may end with (年底前完成). */
export const COMPLETED = ['完成'];
/** Where in a year: 年底, 年中. */
export const YEAR_PLACES = '底末内中';

/** What is left of a date that nobody filled in: 年 月 日前. */
export const AT = '于在';
export const EMPTY_DATE_TAILS = ['底', ...BEFORE_WORDS, ...COMPLETED];

/** Signs that Excel for China reads dates and times by: 1月5日, 下午3时20分. */
export const DATE_AND_TIME_SIGNS = '年月日时分秒号上下午';
