import { useState } from 'react';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import type { Finding } from '../../../core/check/finding';
import type { CellPosition } from '../../../core/sheet/snapshot';
import { Placeholder } from '../../components/Placeholder';
import { texts } from '../../texts';
import { FindingList } from './FindingList';
import { groupBySeverity } from './group';
import { keepCurrent } from './navigation';

interface Props {
  readonly findings: readonly Finding[];
  readonly tableCount: number;
  readonly onLocate: (cell: CellPosition) => void;
}

interface Position {
  readonly findings: readonly Finding[];
  readonly keys: readonly string[];
  readonly current: string | null;
}

/** The findings of a sheet, and which one the user is at. */
export function FindingsPanel({ findings, tableCount, onLocate }: Props) {
  const groups = groupBySeverity(findings);
  const keys = groups.flatMap((group) => group.findings.map((item) => item.key));
  const [position, setPosition] = useState<Position>({ findings, keys, current: null });
  let { current } = position;
  if (position.findings !== findings) {
    current = keepCurrent(position.keys, keys, current);
    setPosition({ findings, keys, current });
  }
  if (findings.length === 0) {
    return (
      <Placeholder icon={<CheckmarkCircleRegular />} title={texts.verdict.cleanTitle}>
        <p>{texts.verdict.cleanAdvice}</p>
      </Placeholder>
    );
  }
  return (
    <FindingList
      groups={groups}
      keys={keys}
      current={current}
      showTable={tableCount > 1}
      onChoose={({ key, finding }) => {
        setPosition({ findings, keys, current: key });
        onLocate(finding.cell);
      }}
    />
  );
}
