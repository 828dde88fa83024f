import { cutToWidth } from './display-width';
import { printable } from './printable';

/** A terminal, as far as a progress bar needs one. */
export interface Terminal {
  readonly columns?: number;
  write(text: string): unknown;
}

const BAR_WIDTH = 24;
const PAUSE_MS = 100;
const CLEAR_LINE = '\r\u001b[K';

/** A bar in one line of a terminal, which is gone in the end. Without a terminal it is nowhere. */
export class ProgressBar {
  private done = 0;
  private shownAt = -Infinity;

  constructor(
    private readonly total: number,
    private readonly terminal: Terminal | null,
    private readonly now: () => number = () => performance.now(),
  ) {}

  /** One more is done. */
  advance(name: string): void {
    this.done += 1;
    if (!this.terminal || this.total < 2 || this.now() - this.shownAt < PAUSE_MS) return;
    this.shownAt = this.now();
    const filled = Math.floor((this.done / this.total) * BAR_WIDTH);
    const bar = '█'.repeat(filled) + '░'.repeat(BAR_WIDTH - filled);
    const line = `${bar} ${this.done}/${this.total} ${printable(name)}`;
    this.terminal.write(CLEAR_LINE + cutToWidth(line, (this.terminal.columns || 80) - 1));
  }

  /** Removes the bar. */
  finish(): void {
    if (this.shownAt > -Infinity) this.terminal?.write(CLEAR_LINE);
  }
}
