import { UserError } from '../core/errors';
import { toProblem } from './problem';
import { texts } from './texts';
import { repairTexts } from './texts/repair';

/** What may be said right after something was written into the sheet, by whatever failed then. */
test.each([
  ['a check', texts.bug],
  ['the pane', texts.broken],
  ['a part of the pane', texts.partBroken],
  ['a part that was not fetched', texts.notLoaded],
  ['a repair', repairTexts.bug],
])('%s that fails does not claim that the sheet is as it was', (_, words) => {
  const { message, advice } = toProblem(new TypeError('s is not a function'), words);
  expect(`${message}${advice}`).not.toMatch(/(?:没有|未)被?改(?:动|变)/);
});

test('a bug says what it was, an error of the user says what to do', () => {
  expect(toProblem(new TypeError('s is not a function'))).toEqual({
    code: 'internal-error',
    message: texts.bug.message,
    advice: texts.bug.advice,
    detail: 'TypeError: s is not a function',
  });
  expect(toProblem(new UserError('gone', '工作表已删除。', '请重新检查。'))).toEqual({
    code: 'gone',
    message: '工作表已删除。',
    advice: '请重新检查。',
    detail: null,
  });
});
