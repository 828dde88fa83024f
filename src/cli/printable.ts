/** What a terminal takes for a command, and what turns the order of a line around. */
const COMMANDS = /[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu;

/** One line of a report as a terminal may get it: what stands in somebody's table or file name commands nothing. */
export function printable(line: string): string {
  return line.replace(COMMANDS, ' ');
}
