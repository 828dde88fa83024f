/**
 * Something the user can do something about: told to the user as it is, with what to do. Everything else that is
 * thrown is a bug.
 */
export class UserError extends Error {
  override readonly name = 'UserError';

  /**
   * @param code stable id, kebab-case
   * @param message what happened, in Chinese
   * @param advice what to do, in Chinese
   */
  constructor(
    readonly code: string,
    message: string,
    readonly advice: string,
  ) {
    super(message);
  }
}
