import type { IndicatorFacts } from '../../indicators/facts';
import { squash } from '../../text/normalize';

/** What the rows under one 二级指标 share, in the table as a whole or in one of the projects that it lists. */
export function blockOf({ row, project }: IndicatorFacts): string {
  return `${project?.key ?? ''} ${squash(row.level1)} ${squash(row.level2)}`;
}
