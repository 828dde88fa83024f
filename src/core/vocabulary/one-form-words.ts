/**
 * Words of labels that only one of the sample forms uses (test/fixtures/samples), by that form. They may be its own: what
 * stands here is to be looked at first where another form is misread. Terms of budgeting that every form may use
 * (政府性基金, 上年结转) are none of them. A test takes a word off this list when another sample has it.
 */
export const ONE_FORM_WORDS: Readonly<Record<string, readonly string[]>> = {
  'dongguan-2024': [
    ...['期望达到的目标', '概述', '转移支付', '目标内容', '实施周期指标值'],
    ...['财政专项资金', '其他事业发展性支出', '事业发展性支出'],
  ],
  'laoting-2024': [
    '预算规模',
    '资金支出计划',
    '资金用途',
    '项目时间',
    '财政投入',
    '指标描述',
    '绩效指标描述',
    '受众满意度',
  ],
  'zhijiang-2026': ['履职目标', '年度履职目标', '业务股室', '绩效股', '指标值类型'],
};
