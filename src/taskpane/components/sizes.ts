/** Lengths that Fluent has no token for. Everything else in the pane is a token of the theme. */
export const SIZES = {
  /** Excel puts its own menu button into the top right corner of the pane, up to 34 px wide. */
  hostMenu: '40px',
  /** The least that a pointer or a finger can hit. */
  target: '24px',
  /** One of the four dimensions beside its neighbours. */
  narrowest: '60px',
  /** A field or a text that had better take a line of its own than become narrower. */
  narrow: '120px',
  /** What holds a short number, or a short choice. */
  short: '200px',
  /** A line of text longer than this is hard to read. */
  readable: '400px',
  /** A part that scrolls by itself takes no more of the pane. */
  excerpt: '240px',
} as const;
