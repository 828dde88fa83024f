import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { OFFICE_SOURCES, type OfficeSource } from './package-facts';
import { PackagingError } from './packaging-error';
import { defaultShare, readSharePath } from './share-path';
import { readSiteUrl } from './site-url';

export const USAGE = `用法：npm run package -- --url https://服务器/文件夹 [选项]

做成一个可以交给网络管理员的 zip：网站、指向该网址的清单、安装说明、使用说明。

选项：
  --url 网址               网站将要放到的地址（必须给出）
  --share \\\\服务器\\共享名   放清单的共享文件夹，写入 .reg 文件和说明
  --office local|cdn|21vianet
                           office.js 的来源：随网站提供（默认）、微软公网、世纪互联
  --out 文件夹             zip 放到哪里，默认 dist
  --site 文件夹            用已经生成的网站，不再生成
  --help                   显示本说明`;

export interface Arguments {
  readonly url: string;
  readonly share: string;
  readonly shareGiven: boolean;
  readonly office: OfficeSource;
  readonly out: string;
  /** A site that is built already; `null` to build it. */
  readonly site: string | null;
}

function split(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      options: {
        url: { type: 'string' },
        share: { type: 'string' },
        office: { type: 'string', default: 'local' },
        out: { type: 'string', default: 'dist' },
        site: { type: 'string' },
        help: { type: 'boolean', default: false },
      },
    }).values;
  } catch (error) {
    const option = /'([^']*)'/.exec(String(error))?.[1] ?? '';
    throw new PackagingError(`“${option}”不是这个命令的选项，或缺少取值。`);
  }
}

function isOfficeSource(name: string): name is OfficeSource {
  return Object.hasOwn(OFFICE_SOURCES, name);
}

/**
 * Reads the command line.
 *
 * @returns 'help' when only the usage is asked for
 * @throws PackagingError
 */
export function readArguments(argv: readonly string[]): Arguments | 'help' {
  const { help, url, share, office, out, site } = split(argv);
  if (help) return 'help';
  if (!url) throw new PackagingError('没有给出 --url：网站将要放到的地址，例如 https://oa.example.gov.cn/jxmb。');
  if (!isOfficeSource(office)) {
    throw new PackagingError(`--office 只能是 ${Object.keys(OFFICE_SOURCES).join('、')}，不能是“${office}”。`);
  }
  const siteUrl = readSiteUrl(url);
  return {
    url: siteUrl,
    share: share === undefined ? defaultShare(siteUrl) : readSharePath(share),
    shareGiven: share !== undefined,
    office,
    out: resolve(out),
    site: site === undefined ? null : resolve(site),
  };
}
