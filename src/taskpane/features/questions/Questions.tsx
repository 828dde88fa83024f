import { useEffect, useMemo, useRef, useState } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { SheetResult } from '../../../core/check/check-sheet';
import type { CellRange, SheetSnapshot } from '../../../core/sheet/snapshot';
import { buttonRow } from '../../components/button-row';
import { isFocusLost } from '../../components/lost-focus';
import type { Selection } from '../../state/check-session';
import type { Correction } from '../../state/settings';
import type { Store } from '../../state/store';
import { questionTexts as words } from '../../texts/questions';
import { QuestionCard } from './QuestionCard';
import { questionsOf, type Answer } from './questions';

const useStyles = makeStyles({
  answered: {
    ...buttonRow,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    borderLeft: `${tokens.strokeWidthThickest} solid ${tokens.colorStatusSuccessBorderActive}`,
    '& > p': { flex: '1 1 100%', margin: 0 },
  },
  unsaid: { margin: 0 },
});

interface Props {
  readonly result: SheetResult;
  readonly snapshot: SheetSnapshot;
  readonly sheetId: string;
  readonly selection: Store<Selection | null>;
  readonly onLocate: (range: CellRange) => void;
  readonly onCorrect: (correction: Correction) => void;
}

/** What could not be read for certain, one question at a time; the last answer can be taken back at once. */
export function Questions({ result, snapshot, onCorrect, ...rest }: Props) {
  const styles = useStyles();
  const questions = useMemo(() => questionsOf(result, snapshot), [result, snapshot]);
  const [asked, setAsked] = useState<string | null>(null);
  const [answer, setAnswer] = useState<Answer | null>(null);
  const root = useRef<HTMLDivElement>(null);
  const at = Math.max(
    0,
    questions.findIndex(({ key }) => key === asked),
  );
  const question = questions[at];

  // the button that answered is gone, and the focus with it
  useEffect(() => {
    if (answer && isFocusLost()) root.current?.querySelector<HTMLElement>('[data-next-focus]')?.focus();
  }, [answer, question]);

  const give = (given: Answer) => {
    setAnswer(given);
    onCorrect(given.correction);
  };
  return (
    <div ref={root}>
      {question && (
        <QuestionCard
          key={question.key}
          question={question}
          at={at + 1}
          all={questions.length}
          snapshot={snapshot}
          onNext={() => setAsked(questions[(at + 1) % questions.length]?.key ?? null)}
          onAnswer={give}
          {...rest}
        />
      )}
      <div className={answer ? styles.answered : undefined}>
        <p role="status" className={styles.unsaid}>
          {answer?.told}
        </p>
        {answer && (
          <>
            <Button
              size="small"
              onClick={() => {
                setAnswer(null);
                onCorrect(answer.inverse);
              }}
            >
              {words.undo}
            </Button>
            <Button size="small" {...(!question && { 'data-next-focus': '' })} onClick={() => setAnswer(null)}>
              {words.dismiss}
            </Button>
          </>
        )}
      </div>
    </div>
  );
}
