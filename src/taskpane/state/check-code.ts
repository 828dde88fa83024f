/** What every check needs: it is fetched in one piece. */
export { createChecker } from '../../core/check/checker';
export { judgeTables, needsEvaluation, readTables } from '../../core/check/sheets';
export { TARGET_SET } from '../../core/check/target-set';
export { Grid } from '../../core/sheet/grid';
