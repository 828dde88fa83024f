import type { IndicatorFacts } from '../indicator/facts';
import type { CellPosition } from '../sheet/snapshot';
import type { MessageText, Report, Rule, Subject, TableInput } from '../rules/define-rule';
import type { Finding } from './finding';

/** A finding with what is needed to tell it from others, before it is shown. */
export interface RawFinding extends Finding {
  readonly about: Subject;
}

/** Id of the finding that stands for a rule that threw. */
export const INTERNAL_ERROR = 'internal-error';

/** Fills {placeholders} in a message with the rule's data; an unknown one stays as it is. */
export function fillMessage(text: string, data: Readonly<Record<string, string | number>> = {}): string {
  return text.replace(/\{(\w+)\}/gu, (whole, key: string) => (key in data ? String(data[key]) : whole));
}

/** Runs the rules on one table. A rule that throws yields one `internal-error` finding; the others still run. */
export function runRules(rules: readonly Rule[], input: TableInput): RawFinding[] {
  return rules.flatMap((rule) => {
    const setting = input.settings.rules[rule.id];
    if (setting === 'off' || !hasColumns(rule, input)) return [];
    const found: RawFinding[] = [];
    try {
      const { checkRow } = rule;
      if (checkRow) {
        for (const facts of input.indicators) {
          if (!concerns(rule, facts)) continue;
          checkRow(facts, input, (report) => found.push(toFinding(rule, input, report, facts)));
        }
      }
      rule.checkTable?.(input, (report) => found.push(toFinding(rule, input, report, null)));
    } catch (error) {
      return [internalError(rule, input, error)];
    }
    return setting ? found.map((finding) => ({ ...finding, severity: setting })) : found;
  });
}

/** Runs the rules that compare tables (of all sheets given) and sorts their findings by the table they belong to. */
export function runGroupRules(rules: readonly Rule[], inputs: readonly TableInput[]): Map<TableInput, RawFinding[]> {
  const found = new Map<TableInput, RawFinding[]>();
  const add = (input: TableInput, finding: RawFinding) => found.set(input, [...(found.get(input) ?? []), finding]);
  for (const rule of rules) {
    const { checkGroup } = rule;
    const [first] = inputs;
    const setting = first?.settings.rules[rule.id];
    if (!checkGroup || !first || setting === 'off') continue;
    try {
      const eligible = inputs.filter((input) => hasColumns(rule, input));
      checkGroup(eligible, (input, report) => {
        const finding = toFinding(rule, input, report, null);
        add(input, setting ? { ...finding, severity: setting } : finding);
      });
    } catch (error) {
      add(first, internalError(rule, first, error));
    }
  }
  return found;
}

function hasColumns(rule: Rule, { table }: TableInput): boolean {
  const roles = new Set(table.columns.map(({ role }) => role));
  return (rule.meta.needs ?? []).every((role) => roles.has(role));
}

function concerns(rule: Rule, facts: IndicatorFacts): boolean {
  const { categories, includesFillers } = rule.meta;
  if (facts.isFiller && !includesFillers) return false;
  return !categories || (facts.category !== null && categories.includes(facts.category));
}

function toFinding(rule: Rule, input: TableInput, report: Report, facts: IndicatorFacts | null): RawFinding {
  const { meta } = rule;
  const text: MessageText = meta.messages[report.message] ?? { message: report.message, advice: '' };
  const nameCell = facts?.row.cells.name;
  const data = { name: facts?.name ?? '', ...report.data };
  return {
    rule: rule.id,
    severity: meta.severity,
    dimension: meta.dimension,
    table: input.table.id,
    row: report.row === undefined ? (facts?.row.row ?? null) : report.row,
    cell: report.cell ?? (nameCell ? position(nameCell) : headerCell(input)),
    indicator: facts?.name ?? '',
    message: fillMessage(text.message, data),
    reason: meta.reason,
    advice: fillMessage(text.advice, data),
    fix: report.fix ?? null,
    suggestions: report.suggestions ?? [],
    about: report.about ?? meta.about,
  };
}

function position({ row, column }: CellPosition): CellPosition {
  return { row, column };
}

function headerCell({ table }: TableInput): CellPosition {
  return { row: table.header.top, column: table.header.left };
}

function internalError(rule: Rule, input: TableInput, error: unknown): RawFinding {
  return {
    rule: INTERNAL_ERROR,
    severity: 'info',
    dimension: rule.meta.dimension,
    table: input.table.id,
    row: null,
    cell: headerCell(input),
    indicator: '',
    message: `规则“${rule.meta.title}”在本表上未能执行（${error instanceof Error ? error.message : String(error)}）。`,
    reason: '这是检查程序自身的问题，其他规则的结果不受影响。',
    advice: '请人工核对这一项，并把表格样式反馈给维护人员。',
    fix: null,
    suggestions: [],
    about: 'table',
  };
}
