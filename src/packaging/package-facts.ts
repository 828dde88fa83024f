/** Where the pages take office.js from; the same names as in webpack.config.js. */
export const OFFICE_SOURCES = {
  local: '随本网站一起提供（office 文件夹），电脑不需要连接外网',
  cdn: '微软公网地址 https://appsforoffice.microsoft.com，电脑需要能访问它',
  '21vianet': '世纪互联地址 https://appsforoffice.cdn.partner.office365.cn，电脑需要能访问它',
} as const;

export type OfficeSource = keyof typeof OFFICE_SOURCES;

/** What a package is made for. */
export interface PackageFacts {
  /** Address of the folder with the site, without a slash at the end. */
  readonly url: string;
  /** The shared folder that is the catalogue: \\server\folder. */
  readonly share: string;
  /** Whether the share was given, or is only a proposal. */
  readonly shareGiven: boolean;
  readonly office: OfficeSource;
  readonly version: string;
}
