/** What stands in front of 率, 度 or 比例 in ratios that nobody asks to be at most so much. */

/** Ratios that are wanted high beyond doubt: a ≤ in front of them is a slip. */
export const WANTED_STATES: readonly string[] = [
  ...['满意', '合格', '完成', '覆盖', '及时', '达标', '知晓', '准确', '完好', '优良'],
  ...['参保', '参训', '出勤', '到位', '整改', '办结', '结案', '查处', '处置', '处理'],
  ...['普及', '就业', '入学', '巩固', '保障', '落实', '利用', '有效', '成功', '通过'],
  ...['合规', '验收', '响应', '持证', '公开', '达成', '执行', '正常', '运行', '好评'],
  ...['受益', '兑现', '发放', '治愈', '回复', '到达', '到报', '送达', '报送', '上报'],
  ...['到岗', '在岗', '在线', '上线', '成活', '存活', '保存', '接入', '参考', '就诊'],
  ...['签约', '接种', '受理'],
];
/** What may stand between such a word and the end of the name: 整改完成率. */
export const STATE_QUALIFIERS: readonly string[] = ['完成', '达标', '及时'];
export const RATIO_ENDS: readonly string[] = ['率', '度', '程度', '比例'];

/** Shares of a whole that are wanted high: 合格产品比例. */
export const WANTED_SHARES: readonly string[] = ['合格', '覆盖', '完好', '达标', '及时', '到位'];
export const SHARE_ENDS: readonly string[] = ['比例', '占比'];
export const RATIO_SIGN = '率';

/** More of them: low ones may be all that can be had, but nobody asks for at most so much. */
export const NEVER_CAPPED: readonly string[] = [
  ...['答复', '回访', '随访', '接通', '优秀', '优质', '履约', '兑付', '到账', '完整'],
  ...['畅通', '通畅', '通达', '硬化', '开通', '清运', '收集', '归档', '归集', '建档'],
  ...['备案', '公示', '调处', '调解', '化解', '销号', '筛查', '体检', '采集', '录取'],
  ...['升学', '获奖', '晴雨', '在库', '安全', '规范', '达产', '投产', '开工', '竣工'],
  ...['完工', '转化', '挽回', '追回'],
];
export const NEVER_CAPPED_QUALIFIERS: readonly string[] = ['管理', ...STATE_QUALIFIERS];
