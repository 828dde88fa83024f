import { Button } from '@fluentui/react-components';
import { DataHistogramRegular } from '@fluentui/react-icons/svg/data-histogram';
import { MoreHorizontalRegular } from '@fluentui/react-icons/svg/more-horizontal';
import { findingsTexts } from '../../texts/findings';
import { repairTexts } from '../../texts/repair';
import { MORE_TOOLS } from './more-tools';

interface Props {
  /** `null` where there is nothing to give an overview of. */
  readonly isOverview: boolean | null;
  readonly onOverview: (open: boolean) => void;
  readonly isMore: boolean;
  readonly onMore: (open: boolean) => void;
}

/** What opens the parts that are not needed all the time. */
export function HeadTools({ isOverview, onOverview, isMore, onMore }: Props) {
  return (
    <>
      {isOverview !== null && (
        <Button
          size="small"
          appearance="subtle"
          icon={<DataHistogramRegular />}
          title={findingsTexts.openOverview}
          aria-label={findingsTexts.openOverview}
          aria-expanded={isOverview}
          onClick={() => onOverview(!isOverview)}
        />
      )}
      <Button
        size="small"
        appearance="subtle"
        icon={<MoreHorizontalRegular />}
        title={repairTexts.tools}
        aria-label={repairTexts.tools}
        aria-expanded={isMore}
        aria-controls={MORE_TOOLS}
        onClick={() => onMore(!isMore)}
      />
    </>
  );
}
