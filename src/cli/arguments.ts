import { parseArgs } from 'node:util';
import { RULES } from '../core/rules';

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

/** A misspelt rule must not look like a rule that found nothing. */
function readRules(list: string | undefined): ReadonlySet<string> | null {
  if (list === undefined) return null;
  const ids = list.split(',').flatMap((id) => id.trim() || []);
  const unknown = ids.filter((id) => !RULES.some((rule) => rule.id === id));
  if (unknown.length > 0) throw new UsageError(`没有这样的规则：${unknown.join('、')}。`);
  if (ids.length === 0) throw new UsageError('--rules 没有给出规则。');
  return new Set(ids);
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
  return { format, rules: readRules(values.rules), files: positionals };
}
