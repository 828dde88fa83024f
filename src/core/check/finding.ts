export {
  isRowMove,
  type Dimension,
  type Finding,
  type Repair,
  type RowMove,
  type Severity,
  type Suggestion,
} from '../finding/finding';
