export { COLUMN_ROLES, type ColumnRole } from '../vocabulary/column-roles';
