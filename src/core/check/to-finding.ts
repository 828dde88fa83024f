import type { IndicatorFacts } from '../indicators/facts';
import type { MessageText, RuleReport, RowInput, Rule, Subject, TableInput } from '../rules/define-rule';
import { optionValues } from '../rules/options';
import type { CellPosition } from '../sheet/snapshot';
import { isDoubtful } from '../verdict/uncertain-roles';
import type { Finding } from '../finding/finding';

/** A finding with what is needed to tell what settles it, before it is shown. */
export interface RawFinding {
  readonly finding: Finding;
  readonly about: Subject;
}

/** Id of the finding that stands for a rule that threw. */
export const INTERNAL_ERROR = 'internal-error';

/** Fills {placeholders} in a message with the rule's data; an unknown one stays as it is. */
export function fillMessage(text: string, data: Readonly<Record<string, string | number>> = {}): string {
  let filled = '';
  let from = 0;
  for (let open = text.indexOf('{'); open >= 0; open = text.indexOf('{', open + 1)) {
    const close = text.indexOf('}', open);
    const key = text.slice(open + 1, close);
    if (close < 0 || !(key in data)) continue;
    filled += text.slice(from, open) + String(data[key]);
    from = close + 1;
  }
  return filled + text.slice(from);
}

/** What a rule said, as a finding; `facts` is the row that was checked, null for the table as a whole. */
export function toFinding(rule: Rule, input: RowInput, report: RuleReport, facts: IndicatorFacts | null): RawFinding {
  const { meta } = rule;
  const text: MessageText = meta.messages[report.message] ?? { message: report.message, advice: '' };
  const cell = report.cell ?? facts?.row.cells.name;
  const data = { name: facts?.name ?? '', ...report.data };
  const finding: Finding = {
    rule: rule.id,
    severity: severityOf(rule, input) ?? meta.severity,
    dimension: meta.dimension,
    table: input.table.id,
    row: report.row === undefined ? (facts?.row.row ?? null) : report.row,
    // the place alone: a finding outlives the cells of its check
    cell: cell ? position(cell) : headerCell(input),
    indicator: facts?.name ?? report.indicator ?? String(report.data?.name ?? ''),
    title: meta.title,
    message: fillMessage(text.message, data),
    reason: meta.reason,
    advice: fillMessage(text.advice, data),
    fix: report.fix ?? null,
    suggestions: report.suggestions ?? [],
  };
  return { finding, about: report.about ?? meta.about };
}

/** The finding that stands for a rule that threw. */
export function internalError(rule: Rule, input: RowInput, error: unknown): RawFinding {
  const finding: Finding = {
    rule: INTERNAL_ERROR,
    severity: 'info',
    dimension: rule.meta.dimension,
    table: input.table.id,
    row: null,
    cell: headerCell(input),
    indicator: '',
    title: '检查程序出错',
    message: `规则“${rule.meta.title}”在本表上未能执行（${error instanceof Error ? error.message : String(error)}）。`,
    reason: '这是检查程序自身的问题，其他规则的结果不受影响。',
    advice: '请人工核对这一项，并把表格样式反馈给维护人员。',
    fix: null,
    suggestions: [],
  };
  return { finding, about: 'table' };
}

/** The rules that the user left on, whose columns the table has, and that read none which is in doubt. */
export function rulesOn(
  rules: readonly Rule[],
  { table, settings }: Pick<TableInput, 'table' | 'settings'>,
): readonly Rule[] {
  const roles = new Set(table.columns.map(({ role }) => role));
  return rules.filter(({ id, meta: { needs = [], reads = [] } }) => {
    if (settings.rules[id] === 'off' || !needs.every((role) => roles.has(role))) return false;
    return ![...needs, ...reads].some((role) => isDoubtful(table, role));
  });
}

/** The input of a rule with the values of its options; the input itself for a rule without any. */
export function withOptions<Input extends RowInput>({ id, meta }: Rule, input: Input): Input {
  return meta.options ? { ...input, options: optionValues(meta.options, input.settings.options[id]) } : input;
}

function severityOf(rule: Rule, { settings }: RowInput) {
  const setting = settings.rules[rule.id];
  return setting === 'off' ? undefined : setting;
}

function position({ row, column }: CellPosition): CellPosition {
  return { row, column };
}

function headerCell({ table }: RowInput): CellPosition {
  return { row: table.header.top, column: table.header.left };
}
