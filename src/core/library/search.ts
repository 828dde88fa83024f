import type { IndicatorTable } from '../reading/model';
import type { Level1Key, Level2Key } from '../vocabulary/categories';
import { belongsUnder, LEVEL2_LABELS, LEVEL2_ORDER, libraryLevel2 } from './labels';
import type { Library, LibraryEntry } from './library';
import { matchPinyin } from './pinyin-match';
import type { Reason } from './reasons';
import type { LibraryPhrasing } from './schema';
import { projectShare, readNeeds, themeShare, type GapKind, type TableNeeds } from './table-needs';
import type { Theme } from './themes';
import { isLatin, queryWords } from './tokens';
import { oneOf } from '../text/find-words';
import { NAME_LABEL } from '../vocabulary/form-words';

/** What the user asks the library for. */
export interface PhrasingQuery {
  /** Words, single characters, pinyin or its initials; blank for everything. */
  readonly query?: string;
  readonly level1?: Level1Key;
  readonly level2?: Level2Key;
  readonly theme?: Theme;
  /** The table to fill: its gaps and its theme come first. */
  readonly table?: IndicatorTable;
  /** The 二级指标 of the row that the user has chosen: what fits there comes before the table's gaps. */
  readonly beside?: Level2Key;
}

/** A phrasing with its rank and what speaks for it. */
export interface RankedPhrasing {
  readonly phrasing: LibraryPhrasing;
  readonly score: number;
  readonly reasons: readonly Reason[];
}

/** From the strongest to the weakest. */
const MATCH_KINDS = ['name', 'pinyin', 'category', 'text'] as const;
type MatchKind = (typeof MATCH_KINDS)[number];

interface Match {
  readonly score: number;
  readonly kind: MatchKind;
}

/** What the ways of matching are worth, so that a word in the name always comes before one in the explanation. */
const START_OF_NAME = 100;
const IN_NAME = 80;
const IN_CATEGORY = 50;
const IN_TEXT = 30;
const LOOSE = 10;
/** Several words that so few phrasings have together are looked for one by one as well. */
const FEW = 5;
/** A word that makes up most of a name is nearer to it; what the index says of relevance decides between equals. */
const SHARE_OF_NAME = 20;
const RELEVANCE = 3;
/** What the table wants, when nothing was typed; with a query it only decides between matches of a kind. */
const GAP: Readonly<Record<GapKind, number>> = { empty: 30, missing: 30, absent: 8 };
const THEME = 20;
const PROJECT = 5;
const PRESENT = -60;
/** More than gap, theme and project together. */
const BESIDE = 60;
const WITH_QUERY = 0.12;

/** Finds standard phrasings, best first, with the reasons for their place. */
export function searchPhrasings(library: Library, wanted: PhrasingQuery): RankedPhrasing[] {
  const candidates = library.entries.filter((entry) => isWanted(entry, wanted));
  const words = queryWords(wanted.query ?? '');
  const matches = words.length > 0 ? matchWords(library, words) : null;
  const needs = wanted.table ? readNeeds(wanted.table) : null;
  const ranked = candidates.flatMap((entry) => {
    const match = matches?.get(entry.phrasing.id);
    if (matches && !match) return [];
    const own = needs ? weigh(entry, needs, wanted.beside) : { score: 0, reasons: [] };
    const score = (match?.score ?? 0) + own.score * (matches ? WITH_QUERY : 1);
    const reasons: readonly Reason[] = match ? [{ kind: match.kind }, ...own.reasons] : own.reasons;
    return [{ entry, score, reasons }];
  });
  return ranked
    .sort((a, b) => b.score - a.score || byCategory(a.entry) - byCategory(b.entry) || a.entry.order - b.entry.order)
    .map(({ entry, score, reasons }) => ({ phrasing: entry.phrasing, score, reasons }));
}

function isWanted({ phrasing }: LibraryEntry, { level1, level2, theme }: PhrasingQuery): boolean {
  if (level1 && !belongsUnder(phrasing.level2, level1, phrasing.level1)) return false;
  if (level2 && phrasing.level2 !== libraryLevel2(level2)) return false;
  return !theme || phrasing.theme === theme;
}

function byCategory({ phrasing }: LibraryEntry): number {
  return (LEVEL2_ORDER as readonly Level2Key[]).indexOf(phrasing.level2);
}

/** What every word matches; where little matches them all, behind it what comes nearest to the query as a whole. */
function matchWords(library: Library, words: readonly string[]): Map<string, Match> {
  const [first, ...others] = words.map((word) => matchWord(library, word));
  const all = new Map(first);
  for (const found of others) {
    for (const [id, match] of all) {
      const other = found.get(id);
      if (other) all.set(id, { score: match.score + other.score, kind: weaker(match.kind, other.kind) });
      else all.delete(id);
    }
  }
  const isEnough = words.length > 1 ? all.size >= FEW : all.size > 0;
  return isEnough ? all : new Map([...matchLoosely(library, words.join(' ')), ...all]);
}

function weaker(a: MatchKind, b: MatchKind): MatchKind {
  return MATCH_KINDS.indexOf(a) > MATCH_KINDS.indexOf(b) ? a : b;
}

function matchWord(library: Library, word: string): Map<string, Match> {
  const found = new Map<string, Match>();
  const typed = isLatin(word);
  const hits = library.index.search(word, { combineWith: 'AND', prefix: typed });
  const best = hits[0]?.score ?? 1;
  for (const { id, score } of hits) {
    const entry = library.byId.get(String(id));
    if (!entry) continue;
    const at = entry.name.indexOf(word);
    const relevance = (score / best) * RELEVANCE;
    found.set(
      entry.phrasing.id,
      at < 0 ? { score: IN_TEXT + relevance, kind: 'text' } : inName(entry, word.length, at, 'name', relevance),
    );
  }
  for (const { phrasing } of library.entries) {
    if (found.get(phrasing.id)?.kind !== 'name' && namesLevel2(word, phrasing.level2))
      found.set(phrasing.id, { score: IN_CATEGORY, kind: 'category' });
  }
  if (!typed) return found;
  for (const entry of library.entries) {
    const fit = matchPinyin(word, entry.syllables);
    if (fit && found.get(entry.phrasing.id)?.kind !== 'name')
      found.set(entry.phrasing.id, inName(entry, fit.length, fit.start, 'pinyin', 0));
  }
  return found;
}

const isNameLabel = oneOf(NAME_LABEL);

/** Whether a word is what the 二级指标 is called, or what sets it apart: 成本, 社会效益, cost. */
function namesLevel2(word: string, level2: Level2Key): boolean {
  const [english] = level2.split(/(?=[A-Z])/u);
  return word === english || (word.length > 1 && !isNameLabel(word) && LEVEL2_LABELS[level2].includes(word));
}

function inName({ name }: LibraryEntry, length: number, at: number, kind: MatchKind, relevance: number): Match {
  const place = at === 0 ? START_OF_NAME : IN_NAME;
  return { score: place + (length / name.length) * SHARE_OF_NAME + relevance, kind };
}

function matchLoosely(library: Library, query: string): Map<string, Match> {
  const hits = library.index.search(query, { combineWith: 'OR' });
  const best = hits[0]?.score ?? 1;
  return new Map(
    hits.map(({ id, score }) => [String(id), { score: LOOSE * (score / best), kind: 'text' as const }] as const),
  );
}

/** How much the table wants the phrasing: chosen row, gaps, then its theme; what it already has comes last. */
function weigh(
  { phrasing, name }: LibraryEntry,
  needs: TableNeeds,
  beside: Level2Key | undefined,
): { score: number; reasons: Reason[] } {
  const { level2, theme } = phrasing;
  const gap = needs.gaps.get(level2);
  const suits = themeShare(needs, theme) * THEME + projectShare(needs, phrasing.name) * PROJECT;
  const fits = beside !== undefined && level2 === libraryLevel2(beside);
  const reasons: Reason[] = [];
  if (fits) reasons.push({ kind: 'beside' });
  else if (gap) reasons.push({ kind: gap, level2 });
  if (needs.themes.has(theme)) reasons.push({ kind: 'theme', theme });
  if (!needs.names.has(name)) return { score: (fits ? BESIDE : gap ? GAP[gap] : 0) + suits, reasons };
  return { score: PRESENT, reasons: [{ kind: 'present' }] };
}
