import { extname } from 'node:path';
import { parseArgs } from 'node:util';
import { RULES } from '../core/rules';

const FORMATS = ['text', 'json', 'csv'] as const;

export type Format = (typeof FORMATS)[number];

export interface Arguments {
  readonly format: Format;
  /** One line a file instead of the findings. */
  readonly summary: boolean;
  /** Rule ids to report; `null` for all. */
  readonly rules: ReadonlySet<string> | null;
  /** Where the report goes; `null` for the standard output. */
  readonly out: string | null;
  /** The folder for copies with all safe fixes; `null` where none are asked for. */
  readonly fixed: string | null;
  /** Worker threads to use, 0 for none; `null` lets the program decide. */
  readonly workers: number | null;
  /** Workbook files, and folders to search for them. */
  readonly paths: readonly string[];
}

export const USAGE = `用法：npm run --silent check -- [选项] 文件.xlsx 或文件夹 …

检查工作簿里的绩效目标表，不需要 Excel；文件只在本机读取。
给出文件夹时，连同其下各级文件夹里的工作簿一起检查；同一个文件只检查一次，
其他格式的文件不检查，逐个列出。

选项：
  --summary                每个文件一行：表数、指标数、必改、建议改、提示、待确认、结论
  --format text|json|csv   输出格式，默认 text；csv 可用 Excel 直接打开
  --out 文件               把结果写入文件；按扩展名 .json、.csv 定格式
  --rules 规则,规则         只列出这些规则的结果；结论和退出码仍按全部规则
  --fix --fixed 文件夹      把可以直接修改的都改好，另存到这个文件夹（没有就新建），并逐格列出改了什么；
                           原文件不动，不覆盖已有文件，公式、受保护和只有部分文字带格式的单元格不改；
                           列出的问题和退出码以改好的副本为准；与 --rules 同用时只改这些规则的
  --workers 个数           同时使用的线程数，0 为不用；默认按文件多少决定
  --help                   显示本说明

待确认：表头里没有认出指标名称或指标值一栏，有关的规则没有检查，不能当作没有问题。

退出码：0 没有必改项，也没有待确认的；1 有必改项、有待确认的，或有文件里没有找到绩效指标表；
2 有文件读不出、副本没有写出，或命令写错。`;

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
        format: { type: 'string' },
        summary: { type: 'boolean', default: false },
        out: { type: 'string' },
        rules: { type: 'string' },
        fix: { type: 'boolean', default: false },
        fixed: { type: 'string' },
        workers: { type: 'string' },
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

function isFormat(name: string): name is Format {
  return (FORMATS as readonly string[]).includes(name);
}

function readFormat(given: string | undefined, out: string | null): Format {
  if (given === undefined) {
    const named = extname(out ?? '').slice(1);
    return isFormat(named) ? named : 'text';
  }
  if (!isFormat(given)) throw new UsageError(`--format 只能是 text、json 或 csv，不能是“${given}”。`);
  return given;
}

/** A slip of the hand must not write the report over a workbook. */
function readOut(out: string | undefined): string | null {
  if (out === undefined) return null;
  if (out === '') throw new UsageError('--out 没有给出文件。');
  if (/^\.(?:xls|et|ods)/i.test(extname(out))) {
    throw new UsageError(`--out 不能是工作簿“${out}”；结果请写入 .csv、.json 或 .txt 文件。`);
  }
  return out;
}

function readFixed(fix: boolean, folder: string | undefined): string | null {
  if (folder === '') throw new UsageError('--fixed 没有给出文件夹。');
  if (fix && folder === undefined) throw new UsageError('--fix 要与 --fixed 文件夹 一起用：改好的副本写在那里。');
  if (!fix && folder !== undefined) throw new UsageError('--fixed 要与 --fix 一起用。');
  return folder ?? null;
}

function readWorkers(count: string | undefined): number | null {
  if (count === undefined) return null;
  if (!/^\d{1,2}$/.test(count)) throw new UsageError(`--workers 应是 0 到 99 的整数，不能是“${count}”。`);
  return Number(count);
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
  const out = readOut(values.out);
  const format = readFormat(values.format, out);
  if (positionals.length === 0) throw new UsageError('没有给出要检查的文件。');
  const { summary } = values;
  return {
    format,
    summary,
    out,
    rules: readRules(values.rules),
    fixed: readFixed(values.fix, values.fixed),
    workers: readWorkers(values.workers),
    paths: positionals,
  };
}
