import { readName } from '../indicators/name-kind';
import { findField } from '../reading/context/context';
import type { IndicatorTable } from '../reading/model';
import { isBlankText, squash } from '../text/normalize';
import { BENEFITS, type Level2Key } from '../vocabulary/categories';
import { libraryLevel2 } from './labels';
import { nearness } from './nearness';
import { containsAny, startsWithAny } from '../text/find-words';
import { PROJECT_NAME, PURPOSE_LABELS } from '../vocabulary/form-words';
import { GENERAL_THEME, THEME_WORDS } from '../vocabulary/themes';
import { THEMES, type Theme } from './themes';

/** 'empty': named in the table, with nothing under it; 'missing': required and not there; 'absent': customary. */
export type GapKind = 'empty' | 'missing' | 'absent';

/** What a table still wants and what it is about. */
export interface TableNeeds {
  readonly gaps: ReadonlyMap<Level2Key, GapKind>;
  /** Themes that the table's texts speak of, 0 to 1 against the strongest. */
  readonly themes: ReadonlyMap<Theme, number>;
  /** The project's name, '' where the form has none. */
  readonly project: string;
  /** Names that stand in the table, squashed. */
  readonly names: ReadonlySet<string>;
}

const CUSTOMARY: readonly Level2Key[] = ['timeliness', 'cost'];
/** A theme with less than this share of the strongest one's weight is mentioned in passing. */
const MENTIONED = 0.3;

/** Reads a table's gaps, themes and names. */
export function readNeeds(table: IndicatorTable): TableNeeds {
  const project = squash(findField(table, ...PROJECT_NAME)?.text ?? '');
  return { gaps: findGaps(table), themes: findThemes(table), project, names: findNames(table) };
}

/** The 二级指标 that the table lacks; none where it has no 二级指标 at all. */
export function findGaps({ rows }: IndicatorTable): Map<Level2Key, GapKind> {
  const filled = new Set<Level2Key>();
  const named = new Set<Level2Key>();
  for (const { level2Key, cells } of rows) {
    if (!level2Key) continue;
    const key = libraryLevel2(level2Key);
    named.add(key);
    if (!isBlankText(cells.name?.text ?? '')) filled.add(key);
  }
  const gaps = new Map<Level2Key, GapKind>();
  if (named.size === 0) return gaps;
  for (const key of named) if (!filled.has(key)) gaps.set(key, 'empty');
  // Whole-department schemes (履职效能 …) have an order of their own.
  if (rows.some(({ level1Key }) => level1Key === 'duty')) return gaps;
  const required: Level2Key[] = ['quantity', 'quality', 'satisfaction'];
  if (!BENEFITS.some((key) => named.has(key))) required.push('socialBenefit', 'economicBenefit');
  for (const key of required) if (!named.has(key)) gaps.set(key, 'missing');
  for (const key of CUSTOMARY) if (!named.has(key)) gaps.set(key, 'absent');
  return gaps;
}

function findNames({ rows }: IndicatorTable): Set<string> {
  return new Set(rows.map(({ cells }) => squash(cells.name?.text ?? '').toLowerCase()).filter((name) => name !== ''));
}

const namesProject = startsWithAny(PROJECT_NAME);
const saysWhatFor = containsAny(PURPOSE_LABELS);

/** What the project's name, its goals, its tasks and its indicators speak of; the nearer to the name the stronger. */
function findThemes({ title, context, rows }: IndicatorTable): Map<Theme, number> {
  const weights = new Map<Theme, number>();
  const add = (text: string, weight: number) => {
    for (const theme of THEMES) {
      const found = THEME_WORDS[theme].filter((word) => text.includes(word)).length;
      if (found > 0) weights.set(theme, (weights.get(theme) ?? 0) + found * weight);
    }
  };
  add(squash(title), 3);
  for (const { label, text } of context.fields) {
    const plain = squash(label);
    if (namesProject(plain)) add(squash(text), 4);
    else if (saysWhatFor(plain)) add(squash(text), 1);
  }
  for (const { text } of context.goals) add(squash(text), 2);
  for (const { cells } of rows) add(squash(cells.name?.text ?? ''), 0.5);
  const strongest = Math.max(0, ...weights.values());
  return new Map(
    [...weights]
      .map(([theme, weight]) => [theme, weight / strongest] as const)
      .filter(([, share]) => share >= MENTIONED),
  );
}

/** How near a phrasing comes to the project's own name, 0 to 1. */
export function projectShare({ project }: TableNeeds, name: string): number {
  // All of the project's name counts, brackets and all; it measures nothing.
  const core = project.replace(/[()]/gu, '');
  const reading = { numberless: core, core, kind: 'other', head: '', unit: null } as const;
  return project === '' ? 0 : Math.min(1, nearness(reading, readName(name)));
}

/** How well a phrasing's theme suits the table, 0 to 1; what any project can use suits every table a little. */
export function themeShare({ themes }: TableNeeds, theme: Theme): number {
  return theme === GENERAL_THEME ? 0.2 : (themes.get(theme) ?? 0);
}
