import type { Comparator } from '../targets/comparators';
import type { Level1Key, Level2Key } from '../vocabulary/categories';

/** What a standard indicator demands. The value itself is the user's to fill; `example` shows what one looks like. */
export interface PhrasingTarget {
  /** The sign to write in front of the value; null where there is none (a date, a qualitative target). */
  readonly comparator: Comparator | null;
  /** A sample value without sign and unit, in half-width digits: "90", "12"; '' for a target in words or a date. */
  readonly example: string;
  /** The unit as it is written behind the value: "%", "次", "万元"; null for a target in words or a date. */
  readonly unit: string | null;
  /** A target in words or a date ("有效提升", "2026年12月底前"); then `example` is '' and `unit` null. */
  readonly text?: string;
}

/** Where a phrasing was taken from. */
export interface PhrasingSource {
  /** File of the sample without folder and ending: "laoting-2024". */
  readonly sample: string;
  readonly sheet: string;
  /** A1 style, "F12": the cell of the indicator's name, or of the goal or task that promises what is now one. */
  readonly cell: string;
}

/** One standard indicator that can be put into a table. */
export interface Phrasing {
  /** Unique and stable: kept when the library is rebuilt. */
  readonly id: string;
  /** Where it belongs in the 2015 indicator system; a cost indicator is 'output' with level 2 'cost'. */
  readonly level1: Level1Key;
  readonly level2: Level2Key;
  /** 三级指标, without its value. */
  readonly name: string;
  /** 指标解释 / 指标内容: meaning and how it is counted. */
  readonly description: string;
  readonly target: PhrasingTarget;
  /** 指标值设定依据, with a blank (____) for everything that only the user knows. */
  readonly basis: string;
  /** 评分标准 after the sample that has them, points left blank (____); null where there is none. */
  readonly scoring: string | null;
  /** What the indicator is about: 防汛抗旱, 应急演练 … */
  readonly theme: string;
  readonly source: PhrasingSource;
  /** What was put right against the sample, in words for the user; null where it is as it stands there. */
  readonly corrected: string | null;
}
