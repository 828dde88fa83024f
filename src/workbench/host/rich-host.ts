/** What the pane's `window.external` has to offer before office.js loads, so that it finds itself in Excel. */
export interface RichHost {
  GetHostInfo(): string;
  GetContext(): Readonly<Record<string, () => unknown>>;
  Execute(id: number, parameters: unknown, callback: unknown): void;
  RegisterEvent(id: number, target: unknown, handler: unknown, callback: unknown): void;
  UnregisterEvent(id: number, target: unknown, handler: unknown, callback: unknown): void;
}

/** Excel for Windows, Chinese, its own telemetry switched off. */
const HOST_INFO = 'excel$win32$16.01$zh-CN$workbench$$disableLogging$0';

const EXCEL = 1;
const READ_WRITE = 0;
const TASK_PANE = 2;

/**
 * Builds the object that office.js asks who and where it is.
 *
 * @param excelApi the n of the ExcelApi 1.n to claim
 */
export function createRichHost(excelApi: number, documentUrl: string): RichHost {
  const context: Readonly<Record<string, () => unknown>> = {
    GetAppType: () => EXCEL,
    GetSolutionRef: () => 'workbench',
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => 'zh-CN',
    GetAppDataLocale: () => 'zh-CN',
    GetDocUrl: () => documentUrl,
    GetAppCapabilities: () => READ_WRITE,
    GetActivationMode: () => 0,
    GetControlIntegrationLevel: () => 0,
    GetSolutionToken: () => '',
    GetCorrelationId: () => 'workbench',
    GetInstanceId: () => 'workbench',
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => false,
    GetSupportedMatrix: () => JSON.stringify({ ExcelApi: `1.${excelApi}`, AddinCommands: '1.1' }),
    GetHostCustomMessage: () => '',
    GetHostFullVersion: () => '16.0.10000.10000',
    GetInitialDisplayMode: () => TASK_PANE,
    GetOfficeThemeInfo: () => '{}',
    // document settings: the add-in keeps its own in the workbook's settings
    GetSettings: () => ({ Read: () => {}, Write: () => {} }),
  };
  return {
    GetHostInfo: () => HOST_INFO,
    GetContext: () => context,
    Execute: () => {},
    RegisterEvent: () => {},
    UnregisterEvent: () => {},
  };
}
