import { UserError } from '../../core/errors';

/** Code that may have to be fetched. Throws UserError 'not-loaded' in these words where it cannot be. */
export async function orNotLoaded<T>(
  load: () => Promise<T>,
  { message, advice }: { readonly message: string; readonly advice: string },
): Promise<T> {
  try {
    return await load();
  } catch (error) {
    const notLoaded = new UserError('not-loaded', message, advice);
    notLoaded.cause = error;
    throw notLoaded;
  }
}
