import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { USAGE, readArguments, type Arguments } from './arguments';
import { buildSite } from './build-site';
import { packageFiles } from './package-files';
import { PackagingError } from './packaging-error';
import { writeZip } from './zip-writer';

export interface RunResult {
  readonly exitCode: 0 | 2;
  readonly stdout: string;
  readonly stderr: string;
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}

async function makePackage(root: string, given: Arguments): Promise<string> {
  const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Record<string, string>;
  const built = given.site === null ? mkdtempSync(join(tmpdir(), 'addin-site-')) : null;
  try {
    if (built) await buildSite(root, given, built);
    const files = packageFiles(root, built ?? given.site ?? '', { ...given, version: version ?? '' });
    const zip = writeZip(files, new Date());
    mkdirSync(given.out, { recursive: true });
    const path = join(given.out, `${name}-${version}.zip`);
    writeFileSync(path, zip);
    return [
      `已生成 ${path}（${files.size} 个文件，${megabytes(zip.length)}）`,
      `  网址        ${given.url}`,
      `  共享文件夹  ${given.share}${given.shareGiven ? '' : '（暂定，可用 --share 指定）'}`,
      '请把它交给网络管理员，先看里面的“安装说明（管理员）.html”。',
    ].join('\n');
  } finally {
    if (built) rmSync(built, { recursive: true, force: true });
  }
}

/** The `package` command, apart from the process it runs in. */
export async function run(root: string, argv: readonly string[]): Promise<RunResult> {
  try {
    const given = readArguments(argv);
    return { exitCode: 0, stdout: given === 'help' ? USAGE : await makePackage(root, given), stderr: '' };
  } catch (error) {
    if (!(error instanceof PackagingError)) throw error;
    return { exitCode: 2, stdout: '', stderr: error.message };
  }
}
