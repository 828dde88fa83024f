export { composeReport } from './compose';
export type { ReportCell, ReportLink, ReportPart, ReportRequest, ReportScope, ReportSheet } from './model';
export { isReportSheet } from './recognise';
export { freeSheetName, reportSheetName } from './sheet-name';
