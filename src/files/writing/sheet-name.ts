const MOST_CHARACTERS = 31;

/** A name that Excel takes, as near as can be to the one that the sheet has. @param taken in lower case */
export function writableName(name: string, taken: ReadonlySet<string>): string {
  const allowed = name.replace(/[\\/?*[\]:]/g, '_').slice(0, MOST_CHARACTERS);
  const plain = allowed.replace(/^'/, '_').replace(/'$/, '_') || 'Sheet';
  const isFree = (candidate: string): boolean =>
    !taken.has(candidate.toLowerCase()) && candidate.toLowerCase() !== 'history';
  if (isFree(plain)) return plain;
  for (let n = 2; ; n++) {
    const ending = ` (${n})`;
    const candidate = plain.slice(0, MOST_CHARACTERS - ending.length) + ending;
    if (isFree(candidate)) return candidate;
  }
}
