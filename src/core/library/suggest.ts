import type { Finding } from '../finding/finding';
import { readName } from '../indicators/name-kind';
import { readCategory } from '../reading/rows/category';
import type { Ask, Purpose } from '../rules/phrasings';
import type { IndicatorRow, IndicatorTable } from '../reading/model';
import { squash } from '../text/normalize';
import type { Level2Key } from '../vocabulary/categories';
import { LEVEL2_ORDER, libraryLevel2 } from './labels';
import type { Library, LibraryEntry } from './library';
import { nearness } from './nearness';
import type { Reason } from './reasons';
import { sameObject } from './same-object';
import type { LibraryPhrasing } from './schema';
import { asksFor, phrasingsOf } from './suggest-asks';
import { projectShare, readNeeds, themeShare, type TableNeeds } from './table-needs';
import { THEME_WORDS } from '../vocabulary/themes';

/** A standard phrasing offered for a finding. */
export interface PhrasingSuggestion {
  readonly purpose: Purpose;
  readonly phrasing: LibraryPhrasing;
  readonly reasons: readonly Reason[];
}

/** What has to be known of a finding. */
type Subject = Pick<Finding, 'rule' | 'row' | 'cell' | 'indicator' | 'message'>;

/** How near a name must come to count as the same thing, or as a model for its wording. */
const NEAR: Readonly<Record<Purpose, number>> = { same: 0.25, wording: 0.45, instead: 0, add: 0 };
/** A phrasing that is neither near the indicator nor about the table's theme is no help. */
const WORTH_OFFERING = 0.05;
/** Beside one that is near, those with less than this share of its score are noise. */
const BESIDE_NEAR = 0.5;
/** What the table's theme and that of the indicator's own words count. */
const TABLE_THEME = 0.3;
const OWN_THEME = 0.3;
const PROJECT = 0.2;
/** A model for the wording is best one of the same 二级指标. */
const SAME_LEVEL2 = 0.1;
const DEFAULT_LIMIT = 3;

/**
 * The nearest standard phrasings for a finding: for each thing that helps (the same thing under the right 二级指标, a
 * true indicator in its place, one more for a gap) at most `limit`, best first. Empty where phrasings are no help.
 */
export function suggestPhrasings(
  library: Library,
  finding: Subject,
  table: IndicatorTable,
  limit = DEFAULT_LIMIT,
): PhrasingSuggestion[] {
  const row = table.rows.find((one) => one.row === finding.row) ?? null;
  const needs = readNeeds(table);
  const about = aboutOf(finding, table);
  const offered = new Set<string>();
  return asksFor(finding.rule, row, needs).flatMap((ask) => {
    const level2s = ask.level2 ? [libraryLevel2(ask.level2)] : LEVEL2_ORDER;
    const found = rank(library, { ask, level2s, about, row, needs }).filter(
      ({ phrasing }) => !offered.has(phrasing.id),
    );
    const taken = found.slice(0, limit);
    for (const { phrasing } of taken) offered.add(phrasing.id);
    return taken;
  });
}

/** The words that a phrasing should be near to: the indicator's name, or what the rule says. */
function aboutOf({ rule, cell, indicator, message }: Subject, table: IndicatorTable): readonly string[] {
  const about = phrasingsOf(rule)?.about;
  if (about) return about({ cell, message }, table);
  // 成本指标 as a name says nothing of what is measured.
  return indicator === '' || readCategory(indicator).namesIndicator ? [] : [indicator];
}

interface Wish {
  readonly ask: Ask;
  readonly level2s: readonly Level2Key[];
  readonly about: readonly string[];
  readonly row: IndicatorRow | null;
  readonly needs: TableNeeds;
}

interface Weighed {
  readonly entry: LibraryEntry;
  readonly near: number;
  readonly score: number;
  /** Whether it measures the same object as the finding's indicator. */
  readonly sameObject: boolean;
}

function rank(library: Library, wish: Wish): PhrasingSuggestion[] {
  const { ask, level2s, row, needs } = wish;
  const own = squash(row?.cells.name?.text ?? '').toLowerCase();
  const weighed = library.entries
    .filter(({ phrasing, name }) => level2s.includes(phrasing.level2) && (name === own || !needs.names.has(name)))
    .map((entry) => weigh(entry, wish))
    .filter(({ near, score }) => near >= NEAR[ask.purpose] && score >= WORTH_OFFERING)
    .filter((one) => ask.purpose !== 'same' || one.sameObject)
    .sort((a, b) => b.score - a.score || a.entry.order - b.entry.order);
  const [best] = weighed;
  const least = best && best.near >= NEAR.same ? best.score * BESIDE_NEAR : 0;
  return weighed
    .filter(({ score }) => score >= least)
    .map((one) => ({ purpose: ask.purpose, phrasing: one.entry.phrasing, reasons: reasonsOf(one, needs) }));
}

function weigh(entry: LibraryEntry, { about, needs, ask, row }: Wish): Weighed {
  const { level2, name, theme } = entry.phrasing;
  const own = readName(name);
  const near = Math.max(0, ...about.map((one) => nearness(readName(one), own)));
  const known = { entry, near, sameObject: about.some((one) => sameObject(readName(one), own)) };
  if (ask.purpose === 'wording') return { ...known, score: near + (level2 === row?.level2Key ? SAME_LEVEL2 : 0) };
  const suits = themeShare(needs, theme) * TABLE_THEME + projectShare(needs, name) * PROJECT;
  const ownTheme = THEME_WORDS[theme].some((word) => about.some((one) => one.includes(word)));
  return { ...known, score: near + suits + (ownTheme ? OWN_THEME : 0) };
}

function reasonsOf({ entry: { phrasing }, near, sameObject: isSame }: Weighed, needs: TableNeeds): Reason[] {
  const reasons: Reason[] = [];
  const gap = needs.gaps.get(phrasing.level2);
  // 完成率 of other work is not alike
  if (near >= NEAR.wording || (near >= NEAR.same && isSame)) reasons.push({ kind: 'similar' });
  if (gap) reasons.push({ kind: gap, level2: phrasing.level2 });
  if (needs.themes.has(phrasing.theme)) reasons.push({ kind: 'theme', theme: phrasing.theme });
  return reasons;
}
