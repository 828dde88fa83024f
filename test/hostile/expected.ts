/** A workbook that somebody may hand in, and what has to come of it. */
export interface HostileWorkbook {
  /** As it stands in docs/robustness.md, together with what happens. */
  readonly name: string;
  readonly happens: string;
  /** Takes seconds: tried through the command line only. */
  readonly isHeavy?: true;
  readonly bytes: () => Uint8Array;
  readonly expected: Refused | Opened;
}

/** The file is refused in words. */
export interface Refused {
  /** Code of the UserError. */
  readonly refused: string;
}

export interface Opened {
  /** Where the form's fault is found; null where there is no form to be seen. "C3" when missing. */
  readonly fault?: string | null;
  /** Texts of the sheet in front, by address. */
  readonly texts?: Readonly<Record<string, string>>;
  /** The sheets that the command line reports. */
  readonly sheets?: readonly string[];
  /** Words that the command line adds. */
  readonly note?: string;
}

export function isRefused(expected: Refused | Opened): expected is Refused {
  return 'refused' in expected;
}
