/** Words by which a name or a value has to do with time. 年度 alone only says which year's work is meant. */
export const TIME_WORDS =
  /及时|按时|准时|准点|正点|按期|如期|按计划|按序时|适时|即时|实时|限时|定时|时间|时限|时效|时长|时段|期限|审限|(?<!权)限内|周期|工期|限期|定期|到期|逾期|超期|延期|延误|拖延|提前|推迟|滞后|进度|响应|速度|提速|快速|迅速|立即|第一时间|当[日天月年场]|[次本隔][日月年]|日[产进]日[清结]|日清|年[内底末初终中前]|月[内底末初中前]|季度|每[年月日季周]|全年|常年|全天|长期|学年|学期|[\d一二三四五六七八九十两半]个?(?:[年月日天周秒]|星期|小时|分钟|工作日)|\d(?:h|H|min)(?![a-z])|20\d\d|小时|分钟|工作日|工作时|日前|天内|日内|时点|节点|频率|频次|用时|耗时|历时|工时|周转|汛期|期间|期内|24h|旬|[春夏秋冬两四]季|即办|[前后期]$/u;

/** Targets that say 按时 and nothing to measure: they belong to 时效指标. */
export const ON_TIME_VALUE =
  /^[≥=]?(?:按时|及时|按期|准时|如期|按计划时间)(?:[足全]额|(?:[按保][质量]){1,2})?(?:性|率)?(?:完成|发放|拨付|支付|到位|办理|开展|上报|报送|上传|报告|公开|公示|办结|结算|验收|整改|修复|维修|更新|缴纳|送达|反馈|回复|答复|响应|救助|救治|清运|供应|实施|启动|处置|处理|交付|完工|竣工|进行|兑现|落实|拨付到位|发放到位|完成任务|完成工作)?[。.]?$/u;

/** Denominators of a frequency: 1次/月. */
export const TIME_PERIOD = /^(?:[年月周日天旬]|季度?|小时|星期)$/u;

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
    '实施年限',
    '项目年限',
    '合同年限',
    '服务年限',
    '实施年度',
    '实施年份',
    '项目时间',
    '实施时间',
    '执行时间',
    '建设时间',
  ],
  ...[
    '开始日期',
    '开始时间',
    '起始日期',
    '起始时间',
    '完成日期',
    '完成时间',
    '结束日期',
    '结束时间',
    '终止日期',
    '终止时间',
  ],
  ...['开工', '完工', '竣工', '中期目标', '长期目标'],
];
