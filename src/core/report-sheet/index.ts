export { composeReport } from './compose';
export type { ReportCell, ReportLink, ReportPart, ReportRequest, ReportScope, ReportSheet } from './model';
export { isReportSheet } from '../sheet/report-sheet';
export { freeSheetName, reportSheetName } from './sheet-name';
