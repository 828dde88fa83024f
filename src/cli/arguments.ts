import { parseArgs } from 'node:util';

export interface Arguments {
  readonly format: 'text' | 'json';
  /** Rule ids to report; `null` for all. */
  readonly rules: ReadonlySet<string> | null;
  readonly files: readonly string[];
}

export const USAGE = `用法：npm run --silent check -- [选项] 文件.xlsx …

检查工作簿里的绩效目标表，不需要 Excel；文件只在本机读取。

选项：
  --format text|json  输出格式，默认 text
  --rules 规则,规则    只报告这些规则的结果
  --help              显示本说明

退出码：0 没有必改项，1 有必改项，2 有文件读不出或命令写错。`;

/** The command line makes no sense; the message says why, in Chinese. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

function splitOptions(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        format: { type: 'string', default: 'text' },
        rules: { type: 'string' },
        help: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    const option = /'(-[^' ]*)/.exec(String(error))?.[1] ?? '';
    throw new UsageError(`选项 ${option} 不存在，或缺少取值。`);
  }
}

/**
 * Reads the command line.
 *
 * @returns 'help' when only the usage is asked for
 * @throws UsageError
 */
export function readArguments(argv: readonly string[]): Arguments | 'help' {
  const { values, positionals } = splitOptions(argv);
  if (values.help) return 'help';
  const { format } = values;
  if (format !== 'text' && format !== 'json') throw new UsageError(`--format 只能是 text 或 json，不能是“${format}”。`);
  if (positionals.length === 0) throw new UsageError('没有给出要检查的文件。');
  const rules =
    values.rules === undefined
      ? null
      : new Set(
          values.rules
            .split(',')
            .map((id) => id.trim())
            .filter(Boolean),
        );
  return { format, rules, files: positionals };
}
