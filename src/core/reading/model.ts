import type { CellPosition, CellRange } from '../sheet/snapshot';
import type { CellText } from '../text/cell-text';
import type { Level1Key, Level2Key } from '../vocabulary/categories';
import type { ColumnRole } from '../vocabulary/column-roles';

/** A column whose role was recognised, with what speaks for it. */
export interface TableColumn {
  /** 0-based sheet column; the left one where the column is merged over several. */
  readonly column: number;
  /** 0-based last sheet column that the header label covers. */
  readonly right: number;
  readonly role: ColumnRole;
  /** 'long-term': the half of a side-by-side form that is recognised but not judged. */
  readonly half: 'long-term' | null;
  /** The header label as it stands in the sheet, lines joined. */
  readonly label: string;
  /** 0 to 1. */
  readonly confidence: number;
  /** What speaks for the role, in words for the user. */
  readonly evidence: readonly string[];
}

/** One cell of a row as a rule reads it: the text a user sees there, even where a merge carries it down. */
export interface TableCell extends CellPosition {
  readonly text: string;
  /** What stands in the cell, not folded: what an edit of the cell expects there. */
  readonly written: string;
  /** The same text, with what was read of it. */
  readonly content: CellText;
}

/** A label in front of a table (or beside it) with what is written for it: 项目名称 → 视频监控全覆盖. */
export interface ContextField {
  /** As it stands in the sheet, without colon and line breaks. */
  readonly label: string;
  readonly text: string;
  /** Where the text stands, or would have to stand. */
  readonly cell: CellPosition;
}

/** One indicator, or a 二级指标 with nothing under it. */
export interface IndicatorRow {
  /** 0-based sheet row. */
  readonly row: number;
  /**
   * 'category': the row names a 二级指标 and holds no indicator. 'filler': the form offers the row (指标2：, ……) and
   * nobody filled it in; it is no indicator either.
   */
  readonly kind: 'indicator' | 'category' | 'filler';
  /** 一级指标 and 二级指标 that the row belongs to, carried down from above; '' where the table has none. */
  readonly level1: string;
  readonly level2: string;
  /** What these stand for in the known indicator systems; null where they are of another kind or missing. */
  readonly level1Key: Level1Key | null;
  readonly level2Key: Level2Key | null;
  /** The row's cells by role. A cell that a vertical merge covers carries the merge's text and address. */
  readonly cells: Partial<Record<ColumnRole, TableCell>>;
  /** Where a form has a column of targets for each place (甲镇 | 乙镇): the targets of all places but the first. */
  readonly places?: readonly TableCell[];
}

/** What stands around the indicators. */
export interface TableContext {
  /** 年度 of the table, from the title or the lines near it. */
  readonly year: number | null;
  /** Money unit that the sheet declares (单位：万元), else null. */
  readonly moneyUnit: '元' | '万元' | '亿元' | null;
  /** Labels and what is filled in for them, in reading order. */
  readonly fields: readonly ContextField[];
  /** 绩效目标 texts. */
  readonly goals: readonly TableCell[];
}

/** What is known of a table besides its rows. */
export type TableFrame = Pick<IndicatorTable, 'id' | 'title' | 'header' | 'columns' | 'context' | 'preamble'>;

/** A column that may have a role, with what speaks for it in words for the user. */
export interface Candidacy {
  /** 0-based sheet column. */
  readonly column: number;
  readonly why: string;
}

/** A role that could not be given for certain; rules that read it have nothing to stand on. */
export interface UncertainRole {
  readonly role: ColumnRole;
  /** Columns that may have it, the likeliest first; empty where none fits. */
  readonly candidates: readonly Candidacy[];
}

/** Rows that look like indicators and stand under no header that is known. */
export interface UnreadRows {
  /** 0-based rows, both included. */
  readonly top: number;
  readonly bottom: number;
}

/** An indicator table found on a sheet. */
export interface IndicatorTable {
  /** Index on the sheet, in reading order. */
  readonly id: number;
  readonly title: string;
  /** The box of the first header band. */
  readonly header: CellRange;
  /** From the first to the last indicator row; repeated page headers inside belong to it. */
  readonly body: CellRange;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly IndicatorRow[];
  readonly context: TableContext;
  /** 0 to 1. */
  readonly confidence: number;
  /** The rows in front of the header that speak of this table, and those behind its last indicator; null if none. */
  readonly preamble: CellRange | null;
  readonly footer: CellRange | null;
  /** Roles that no column has for certain: at most one entry a role. */
  readonly uncertain: readonly UncertainRole[];
  /** What the reader should know about how the table was read, in words for the user. */
  readonly notices: readonly string[];
}
