import { Button } from '@fluentui/react-components';
import { useStore } from '../../state/store';
import type { ReportSession } from '../../state/report-session';
import { reportTexts as words } from '../../texts/report';

interface Props {
  readonly session: ReportSession;
  readonly onMake: () => void;
}

/** Puts the result on a sheet of its own. */
export function ReportButton({ session, onMake }: Props) {
  const { busy } = useStore(session);
  return (
    <Button size="small" disabledFocusable={busy} onClick={onMake}>
      {busy ? words.making : words.make}
    </Button>
  );
}
