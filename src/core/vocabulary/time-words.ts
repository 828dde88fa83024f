/** Words by which a name or a value has to do with time. 年度 alone only says which year's work is meant. */
export const TIME_WORDS =
  /及时|按时|准时|按期|如期|适时|即时|实时|限时|定时|时间|时限|时效|时长|时段|期限|周期|工期|限期|定期|到期|逾期|超期|延期|延误|拖延|提前|推迟|进度|响应|速度|快速|迅速|立即|第一时间|当[日天月年]|[次本]年|年[内底末初终中前]|月[内底末初中前]|季度|每[年月日季周]|全年|常年|长期|[\d一二三四五六七八九十两半]个?(?:[年月日天周秒]|星期|小时|分钟|工作日)|\d(?:h|H|min)(?![a-z])|20\d\d|小时|分钟|工作日|工作时|日前|天内|日内|时点|节点|频率|频次|用时|耗时|历时|工时|周转|汛期|期间|期内|24h|旬/u;

/** Targets that say 按时 and nothing to measure: they belong to 时效指标. */
export const ON_TIME_VALUE =
  /^[≥=]?(?:按时|及时|按期|准时|如期|按计划时间)(?:[足全]额)?(?:性|率)?(?:完成|发放|拨付|支付|到位|办理|开展|上报|报送|处置|处理|交付|完工|进行|兑现|落实|拨付到位|发放到位|完成任务|完成工作)?[。.]?$/u;

/** Denominators of a frequency: 1次/月. */
export const TIME_PERIOD = /^(?:[年月周日天旬]|季度?|小时|星期)$/u;
