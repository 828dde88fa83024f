/** Columns and titles that tell how far something has come within the year: a form of monitoring, not of evaluation. */
export const MONITORING_TITLES: readonly string[] = ['监控', '监测', '跟踪'];
/** A title that says so is no monitoring, even of a project that monitors something: 地震监测项目绩效自评表. */
export const EVALUATION_TITLES: readonly string[] = ['自评', '自我评价'];
export const MONITORING_LABELS: readonly string[] = ['截至', '截止', '预计', '上半年', '半年', '季度', '进度'];
/** 1-6月完成值. */
export const MONTHS_OF_MONITORING: readonly string[] = ['月'];

/** 1-12月完成值, 截至12月底: that is the whole year. */
export const WHOLE_YEAR: readonly string[] = ['12月'];
