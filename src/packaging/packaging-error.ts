/** The package cannot be made; the message says why and what to do, in Chinese. */
export class PackagingError extends Error {
  override readonly name = 'PackagingError';
}
