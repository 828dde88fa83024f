import { figuresOf, GOALS, measuresOf, type Figures } from './figures';
import { KINDS } from './kinds';
import { fixtureForms, sampleForms, type LabelledForm } from './labelled-form';
import { tryKinds, type Outcome } from './run';

/*
 * Changed headers, by kind:
 *   npx tsx test/changed-headers/report.ts [-v] [--kind KIND] [--form ID] [--samples | --forms]
 * -v lists what is neither the same nor asked, with the findings that came and went, and questions that are put badly.
 */

const args = process.argv.slice(2);
const isOn = (flag: string) => args.includes(flag);
const valueOf = (flag: string) => (isOn(flag) ? args[args.indexOf(flag) + 1] : undefined);
const print = (line: string) => process.stdout.write(`${line}\n`);

const COLUMNS = [
  'same',
  'asked',
  'unfound',
  'misread',
  'n',
  'bursts',
  'green',
  'questions',
  'rightFirst',
  'idle',
] as const;

function lineOf(name: string, figures: Figures): string {
  const cells = COLUMNS.map((column) => (figures[column] === 0 ? '.' : String(figures[column])).padStart(10));
  return name.padEnd(24) + cells.join('');
}

function explain({ id, kind, verdict, fresh, lost, burst, green }: Outcome): string {
  const marks = [burst ? ' BURST' : '', green ? ' GREEN' : ''].join('');
  return [
    `${kind}  ${id}: ${verdict}${marks}`,
    ...fresh.map((key) => `    + ${key}`),
    ...lost.map((key) => `    - ${key}`),
  ].join('\n');
}

async function formsOf(): Promise<LabelledForm[]> {
  return [...(isOn('--samples') ? [] : fixtureForms()), ...(isOn('--forms') ? [] : await sampleForms())];
}

async function main(): Promise<void> {
  const wanted = valueOf('--kind');
  const kinds = KINDS.filter(({ name }) => wanted === undefined || name === wanted);
  const all = await formsOf();
  const chosen = all.filter(({ id }) => valueOf('--form') === undefined || id === valueOf('--form'));
  const forms = chosen.map((form) => tryKinds(form, kinds));
  const outcomes = forms.flatMap((form) => form.outcomes);
  if (isOn('-v')) {
    for (const each of outcomes) if (each.verdict === 'misread' || each.verdict === 'unfound') print(explain(each));
    for (const { kind, id, questions, rightFirst } of outcomes) {
      if (rightFirst < questions) print(`${kind}  ${id}: ${questions - rightFirst} of ${questions} without the right column in front`); // prettier-ignore
    }
  }
  print(' '.repeat(24) + COLUMNS.map((column) => column.padStart(10)).join(''));
  for (const { name } of kinds) print(lineOf(name, figuresOf(outcomes.filter(({ kind }) => kind === name))));
  print(lineOf('all', figuresOf(outcomes)));
  const measures = measuresOf(forms);
  for (const [goal, wants] of Object.entries(GOALS)) {
    print(`${goal}: ${Math.round(measures[goal as keyof typeof GOALS] * 1000) / 1000} (goal ${wants})`);
  }
  const needless = forms.flatMap((form) => (form.needless ? [form.id] : []));
  if (needless.length > 0) print(`asked though nothing was changed: ${needless.join(', ')}`);
}

void main();
