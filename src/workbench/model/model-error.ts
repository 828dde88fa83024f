export type ModelErrorCode =
  'protected' | 'not-found' | 'merge-conflict' | 'name-taken' | 'bad-name' | 'last-sheet' | 'out-of-sheet';

/** A change that the workbook refuses; nothing of it has been done. */
export class ModelError extends Error {
  override readonly name = 'ModelError';

  constructor(
    readonly code: ModelErrorCode,
    message: string,
  ) {
    super(message);
  }
}
