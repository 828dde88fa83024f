import type { ReactNode } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { ErrorCircleRegular } from '@fluentui/react-icons/svg/error-circle';
import type { Problem } from '../problem';
import { texts } from '../texts';
import { Placeholder } from './Placeholder';

const useStyles = makeStyles({
  detail: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
    userSelect: 'text',
  },
});

interface Props {
  readonly problem: Problem;
  /** What can be done about it. */
  readonly children?: ReactNode;
}

/** A problem that takes the place of a result. */
export function ProblemView({ problem, children }: Props) {
  const styles = useStyles();
  return (
    <Placeholder icon={<ErrorCircleRegular />} title={problem.message}>
      <p>{problem.advice}</p>
      {problem.detail !== null && (
        <p className={styles.detail}>
          {texts.bug.detail}
          {problem.detail}
          {texts.bug.version(__APP_VERSION__)}
        </p>
      )}
      {children}
    </Placeholder>
  );
}
