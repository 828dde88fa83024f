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
}

/** A problem that takes the place of a result. */
export function ProblemView({ problem }: Props) {
  const styles = useStyles();
  return (
    <Placeholder icon={<ErrorCircleRegular />} title={problem.message}>
      <p>{problem.advice}</p>
      {problem.detail !== null && (
        <p className={styles.detail}>
          {texts.bug.detail}
          {problem.detail}
        </p>
      )}
    </Placeholder>
  );
}
