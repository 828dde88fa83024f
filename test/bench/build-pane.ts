import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import webpack, { type Configuration, type RuleSetRule } from 'webpack';

const makeConfiguration = createRequire(__filename)('../../webpack.config.js') as (
  env: object,
  argv: { mode: 'production' },
) => Promise<Configuration>;
const HELLO = resolve(__dirname, 'hello');

/** Builds the site as `npm run build` does, into a folder of its own; with the hello-world pane in place of ours. */
export async function buildPane(pane: 'ours' | 'hello', folder: string): Promise<void> {
  const configuration = await makeConfiguration({}, { mode: 'production' });
  const { entry, output, module, plugins = [] } = configuration;
  const isHello = pane === 'hello';
  if (isHello) for (const rule of module?.rules ?? []) includeHello(rule as RuleSetRule);
  const built = await run({
    ...configuration,
    mode: 'production',
    entry: { ...(entry as Record<string, string>), ...(isHello && { taskpane: join(HELLO, 'index.tsx') }) },
    output: { ...output, path: folder },
    // what is over the budget is told by the table, not by a failing build
    plugins: plugins.filter((plugin) => plugin?.constructor.name !== 'SizePlugin'),
  });
  if (built.hasErrors()) throw new Error(built.toString({ all: false, errors: true }));
}

function includeHello(rule: RuleSetRule): void {
  if (rule.include) rule.include = [rule.include as string, HELLO];
}

function run(configuration: Configuration): Promise<webpack.Stats> {
  return new Promise((done, fail) => {
    const compiler = webpack(configuration);
    if (!compiler) throw new Error('webpack took no configuration');
    compiler.run((error, stats) => {
      compiler.close(() => (stats ? done(stats) : fail(error ?? new Error('webpack gave no result'))));
    });
  });
}

/** Kilobytes, gzip, of the scripts that the pane's page names, those of Office left out. */
export function initialKilobytes(folder: string): number {
  const page = readFileSync(join(folder, 'taskpane.html'), 'utf8');
  const named = [...page.matchAll(/<script[^>]* src="?([^\s">]+)/gu)].map(([, file = '']) => file);
  const scripts = named.filter((file) => file !== 'startup.js' && !file.startsWith('office/'));
  if (scripts.length === 0) throw new Error('the page of the pane names no script');
  return scripts.reduce((sum, file) => sum + gzipSync(readFileSync(join(folder, file))).length, 0) / 1000;
}
