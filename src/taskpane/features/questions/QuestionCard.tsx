import { useId, useState, type KeyboardEvent } from 'react';
import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import type { CellRange, SheetSnapshot } from '../../../core/sheet/snapshot';
import { buttonRow } from '../../components/button-row';
import type { Selection } from '../../state/check-session';
import type { Store } from '../../state/store';
import { questionTexts as words } from '../../texts/questions';
import { Choices } from './Choices';
import { Pointing } from './Pointing';
import { nameColumn, sayAbsent, sayTable, type Answer, type Question } from './questions';

const useStyles = makeStyles({
  root: {
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalL}`,
    borderLeft: `${tokens.strokeWidthThickest} solid ${tokens.colorStatusWarningBorderActive}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  head: {
    display: 'flex',
    alignItems: 'flex-start',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
  },
  question: { ...typographyStyles.body1Strong, margin: 0, overflowWrap: 'anywhere' },
  position: {
    ...typographyStyles.caption1,
    flexShrink: 0,
    display: 'flex',
    alignItems: 'center',
    color: tokens.colorNeutralForeground2,
  },
  why: {
    ...typographyStyles.caption1,
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
  buttons: buttonRow,
});

interface Props {
  readonly question: Question;
  /** From 1. */
  readonly at: number;
  readonly all: number;
  readonly snapshot: SheetSnapshot;
  readonly sheetId: string;
  readonly selection: Store<Selection | null>;
  readonly onNext: () => void;
  readonly onLocate: (range: CellRange) => void;
  readonly onAnswer: (answer: Answer) => void;
}

/** One question, answered by one click. */
export function QuestionCard({ question, at, all, snapshot, sheetId, selection, onNext, onLocate, onAnswer }: Props) {
  const styles = useStyles();
  const titleId = useId();
  const [isPointing, setPointing] = useState(false);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !isPointing) return;
    event.stopPropagation();
    setPointing(false);
  };

  return (
    <section className={styles.root} aria-label={words.region} onKeyDown={onKeyDown}>
      <div className={styles.head}>
        <h3 id={titleId} className={styles.question} title={question.why} tabIndex={-1} data-next-focus>
          {question.question}
        </h3>
        {all > 1 && (
          <div className={styles.position}>
            {words.position(at, all)}
            <Button
              size="small"
              appearance="subtle"
              icon={<ChevronRightRegular />}
              title={words.next}
              aria-label={words.next}
              onClick={onNext}
            />
          </div>
        )}
      </div>
      {!isPointing && !isEvident(question) && <p className={styles.why}>{question.why}</p>}
      <div role="group" aria-labelledby={titleId}>
        {question.kind === 'header' ? (
          <div className={styles.buttons}>
            <Button size="small" onClick={() => onAnswer(sayTable(question, true))}>
              {words.isTable}
            </Button>
            <Button size="small" onClick={() => onAnswer(sayTable(question, false))}>
              {words.isNoTable}
            </Button>
            <Button size="small" appearance="subtle" onClick={() => onLocate(question.range)}>
              {words.lookAtRows}
            </Button>
          </div>
        ) : isPointing ? (
          <Pointing
            table={question.table}
            snapshot={snapshot}
            sheetId={sheetId}
            selection={selection}
            onUse={(column) => onAnswer(nameColumn(question, column, snapshot))}
            onCancel={() => setPointing(false)}
          />
        ) : (
          <>
            <Choices
              choices={question.choices}
              onChoose={({ column }) => onAnswer(nameColumn(question, column, snapshot))}
              onLook={({ range }) => onLocate(range)}
            />
            <div className={styles.buttons}>
              <Button size="small" onClick={() => setPointing(true)}>
                {words.point}
              </Button>
              <Button size="small" title={words.absentInFull} onClick={() => onAnswer(sayAbsent(question))}>
                {question.choices.length > 0 ? words.noneOfThem : words.absent}
              </Button>
            </div>
          </>
        )}
      </div>
    </section>
  );
}

/** Where several columns may be it, that is why it is asked: they are seen below, each with what speaks for it. */
function isEvident(question: Question): boolean {
  return question.kind === 'column' && question.choices.length > 1;
}
