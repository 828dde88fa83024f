/** Words that say that something is done when it was to be done. */
export const ON_TIME_WORDS: readonly string[] = ['按时', '及时', '按期', '准时', '如期', '按计划时间'];

/** What ratios of punctuality are called alike: 按时完成率 is 完成及时率. */
export const PUNCTUALITY_RATIO = '及时率';

/** Words by which a measure is one of punctuality: 拨付及时率, 按期完工率, 时效性. */
export const PUNCTUALITY_WORDS: readonly string[] = [...ON_TIME_WORDS, '限时', '时效'];

/** What is done on time, in a target that says 按时 and nothing to measure (按时足额发放). */
export const PROMPT_DEEDS: readonly string[] = [
  ...['完成', '发放', '拨付', '支付', '到位', '办理', '开展', '上报', '报送', '上传'],
  ...['报告', '公开', '公示', '办结', '结算', '验收', '整改', '修复', '维修', '更新'],
  ...['缴纳', '送达', '反馈', '回复', '答复', '响应', '救助', '救治', '清运', '供应'],
  ...['实施', '启动', '处置', '处理', '交付', '完工', '竣工', '进行', '兑现', '落实'],
  ...['拨付到位', '发放到位', '完成任务', '完成工作'],
];
/** How it is done besides: 及时足额, 按时保质保量. */
export const PROMPT_MANNERS: readonly string[] = ['足额', '全额'];
export const GOOD_MANNERS: readonly string[] = ['按质', '按量', '保质', '保量'];
/** 及时性, 及时率. */
export const PUNCTUALITY_TAILS: readonly string[] = ['性', '率'];

/** 工程进度 is asked for in time, in % or in words. */
export const PROGRESS = ['进度'];

/** Words by which a name or a value has to do with time. 年度 alone only says which year's work is meant. */
export const TIME_WORDS: readonly string[] = [
  ...['及时', '按时', '准时', '准点', '正点', '按期', '如期', '按计划', '按序时', '适时'],
  ...['即时', '实时', '限时', '定时', '时间', '时限', '时效', '时长', '时段', '期限'],
  ...['审限', '周期', '工期', '限期', '定期', '到期', '逾期', '超期', '延期', '延误'],
  ...['拖延', '提前', '推迟', '滞后', '进度', '响应', '速度', '提速', '快速', '迅速'],
  ...['立即', '第一时间', '当日', '当天', '当月', '当年', '当场', '次日', '次月', '次年'],
  ...['本日', '本月', '本年', '隔日', '隔月', '隔年', '日产日清', '日产日结', '日进日清', '日进日结'],
  ...['日清', '年内', '年底', '年末', '年初', '年终', '年中', '年前', '月内', '月底'],
  ...['月末', '月初', '月中', '月前', '季度', '每年', '每月', '每日', '每季', '每周'],
  ...['全年', '常年', '全天', '长期', '学年', '学期', '小时', '分钟', '工作日', '工作时'],
  ...['日前', '天内', '日内', '时点', '节点', '频率', '频次', '用时', '耗时', '历时'],
  ...['工时', '周转', '汛期', '期间', '期内', '24h', '旬', '春季', '夏季', '秋季'],
  ...['冬季', '两季', '四季', '即办'],
];
/** 限内办结; 权限内 is none. */
export const WITHIN_LIMIT = ['限内'];
export const NO_LIMIT_BEFORE = '权';
/** What a name of a time may end with: 项目后期. */
export const TIME_ENDS = '前后期';
/** What lengths of time are counted in (三个月, 24小时), and 个 in front of it. */
export const DURATION_UNITS: readonly string[] = ['年', '月', '日', '天', '周', '秒', '星期', '小时', '分钟', '工作日'];
export const DURATION_NUMERALS = '一二三四五六七八九十两半';
export const COUNTER = '个';

/** Denominators of a frequency: 1次/月. */
export const TIME_PERIODS: readonly string[] = ['年', '月', '周', '日', '天', '旬', '季', '季度', '小时', '星期'];

/** Heads of time that say how much of it there is (培训天数, 使用年限), not how long something takes. */
export const AMOUNTS_OF_TIME: readonly string[] = [
  ...['天数', '日数', '年限', '年数', '月数', '月份数', '学时', '课时', '小时数', '分钟数'],
  ...['时长'],
];

/** Words for how often and how promptly something is done, besides {@link TIME_WORDS}: 按月, 逐年, 随到随办. */
export const FREQUENCY_WORDS: readonly string[] = [
  ...['按日', '按天', '按周', '按旬', '按月', '按双月', '按季', '按半年', '按年', '按照计划', '按照时序'],
  ...['逐日', '逐周', '逐旬', '逐月', '逐季', '逐年', '逐期', '分月', '分季', '分期'],
  ...['每天', '每旬', '每晚', '每半月', '每双月', '天天', '月月', '季季', '年年', '双月', '单月', '一季', '三季'],
  ...['当周', '当旬', '当季', '当期', '当晚', '当班', '次周', '次季', '本周', '本旬', '本季', '下月', '下季'],
  ...['季初', '季中', '季末', '季内', '周初', '周末', '周内', '节前', '节后', '上午', '下午', '夜间', '凌晨'],
  ...['随到随', '随报随', '随来随', '随申随', '随叫随到', '随时', '即到即', '即来即', '即报即', '即申即', '即审即'],
  ...['即收即', '即接即', '即交即', '即知即', '立行立改', '立等可取', '尽快', '尽早', '及早', '早日', '从速'],
  ...['日清月结', '月清月结', '月清', '月结', '序时', '时序', '守时', '超时', '误时', '按约定日', '不误农时', '农时'],
  ...['应季', '季节', '假期', '暑期', '寒暑假', '节假日', '双休日', '拖欠', '积压', '滞留', '不间断'],
];

/** Words that begin like one of {@link FREQUENCY_WORDS} and have nothing to do with time. */
export const NO_FREQUENCY_WORDS: readonly string[] = [...['按年龄', '按年级', '按周边', '按周长', '按日照']];

/** Heads of names that ask how long or until when; 及时性 and 响应速度 may be answered in other ways. */
export const ASKED_TIMES: readonly string[] = [
  ...['期限', '时限', '时间', '时长', '周期', '年限', '工期', '天数', '时间节点', '时点', '响应时间'],
];
/** The same at the end of names that have no such head: 项目持续期. */
export const ASKED_PERIODS: readonly string[] = ['持续期', '有效期', '服务期', '使用期', '受益期', '质保期', '寿命'];
/** Values that tell a time without a number, besides {@link TIME_WORDS}. */
export const LASTING_TIMES: readonly string[] = [
  ...['永久', '永续', '终身', '终生', '长久', '长远', '持久', '中期', '短期', '近期', '即日', '随时', '暑期', '寒假'],
];
/** What names of punctuality end in where it is no ratio. */
export const PUNCTUALITY_NAMES: readonly string[] = ['及时性', '按时性', '准时性', '时效性', '及时程度'];
/** Names that are nothing but a time. Source: 时效指标 named 全年. */
export const BARE_TIMES: readonly string[] = [
  ...[
    '全年',
    '全年度',
    '年度',
    '本年',
    '本年度',
    '当年',
    '年内',
    '年底',
    '年底前',
    '长期',
    '常年',
    '每年',
    '每月',
    '每季度',
  ],
];
