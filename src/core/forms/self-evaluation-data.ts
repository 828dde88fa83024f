/** What a standard 自评表 says besides what it takes over from the target table. */
export const SELF_EVALUATION = {
  sheetName: '绩效自评表',
  title: '绩效自评表',
  year: (year: number) => `（${year}年度）`,
  project: '项目名称',
  unit: '实施单位',
  money: '预算执行情况（万元）',
  moneyHeader: ['年初预算数', '全年预算数（A）', '全年执行数（B）', '分值', '执行率（B/A）', '得分'],
  moneyRows: ['年度资金总额', '其中：当年财政拨款', '　　　上年结转资金', '　　　其他资金'],
  /** Points that the execution of the budget has where the indicators leave them. */
  executionPoints: 10,
  goal: '年度总体目标',
  wanted: '预期目标',
  achieved: '实际完成情况',
  sequence: '序号',
  name: '指标名称',
  levels: ['一级指标', '二级指标', '三级指标'],
  columns: ['年度指标值', '实际完成值', '分值', '得分', '偏差原因分析及改进措施'],
  total: '总分',
  allPoints: 100,
  widths: [16, 18, 26, 20, 18, 9, 11, 30],
} as const;
