import type { Level2Key } from '../../vocabulary/categories';
import type { Theme } from '../themes';
import type { BasisKey, ScoringKey } from './wordings';

/** The editors' decision on one standard phrasing: which cells it comes from and what was put right. */
export interface EditorialEntry {
  /** Never changed once published: lists and settings refer to it. */
  readonly id: string;
  /**
   * The sample cell: "bazhou D13", or "laoting/4 C10" for the fourth sheet. The cell of an indicator's name, or of a
   * goal or task that promises the indicator.
   */
  readonly from: string;
  /** Cells that say the same and were merged into this phrasing, separated by commas. */
  readonly also?: string;
  readonly level2: Level2Key;
  /** Where the sample's name was not kept. */
  readonly name?: string;
  /** Where the sample has none worth keeping: meaning and how it is counted, in words of our own. */
  readonly description?: string;
  /** Where the sample's target was not kept: "≥12次", "=100%". */
  readonly target?: string;
  /** A target in words, or a date with its year left open. */
  readonly text?: string;
  readonly basis: BasisKey;
  /** Where it does not follow from 二级指标 and target. */
  readonly scoring?: ScoringKey;
  readonly theme: Theme;
  /** 'split': one of several facts in the sample's row; 'side': the other side (质量, 时效 …) that the row implies. */
  readonly how?: 'split' | 'side';
  /** In place of the account that the build gives of what differs from the sample. */
  readonly corrected?: string;
}
