import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Arguments } from './arguments';
import { PackagingError } from './packaging-error';

/** Builds the site for an address into a folder, with the project's own webpack and settings. */
export async function buildSite(root: string, { url, office }: Arguments, folder: string): Promise<void> {
  const webpack = createRequire(join(root, 'package.json')).resolve('webpack-cli/bin/cli.js');
  const child = spawn(process.execPath, [webpack, '--mode', 'production', '--output-path', folder], {
    cwd: root,
    env: { ...process.env, ADDIN_URL: url, OFFICE_JS: office },
    // webpack's report is for those who look into a failure
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said: string[] = [];
  child.stdout.on('data', (text) => said.push(String(text)));
  child.stderr.on('data', (text) => said.push(String(text)));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  if (code !== 0) throw new PackagingError(`网站没有生成成功（webpack 退出码 ${code}）：\n${said.join('')}`);
}
