/** Excel for the task pane without Excel: the real office.js on the workbench's workbook. */
export { connectPane, type HostConnection, type HostOptions, type PaneWindow } from './embedded-host';
export { type Fault } from './faults';
