/** Texts kept of each function, twice at most. */
const KEPT = 2000;

/**
 * The same function of a text, which remembers what it has answered lately: a form says the same things over and over
 * (units, categories, ways of scoring), and many rules ask the same of a text. Answers must not be changed.
 */
export function remember<T>(read: (text: string) => T): (text: string) => T {
  let recent = new Map<string, T>();
  let before = new Map<string, T>();
  return (text) => {
    let answer = recent.get(text);
    if (answer !== undefined) return answer;
    answer = before.get(text);
    if (answer === undefined) answer = read(text);
    if (recent.size >= KEPT) {
      before = recent;
      recent = new Map();
    }
    recent.set(text, answer);
    return answer;
  };
}
