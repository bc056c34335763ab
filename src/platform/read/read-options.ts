/** A change set that is read as if it were published now. */
export interface PreviewAsked {
  readonly changeSet: string;
  /** Hash of the token that allows it; null when the reader's own roles have to. */
  readonly tokenHash: string | null;
}

/** What a root field's `context` says, said once for everything that hangs below it. */
export interface ReadOptions {
  /** BCP 47 tags, the dearest first; never empty. */
  readonly languages: readonly string[];
  /** The moment whose published state is read; null for now. */
  readonly asOf: Date | null;
  /** The day (YYYY-MM-DD, Europe/Berlin) on which fees, responsibilities and so on have to be valid. */
  readonly validOn: string;
  /** Whether the reader may see what is INTERNAL (agents of the Bürgertelefon do). */
  readonly internal: boolean;
  /** Left out: what is published is read. */
  readonly preview?: PreviewAsked;
  /** Who reads (the subject of the token), where the answer is about them. */
  readonly reader?: string;
}

const berlinDay = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' });

// Days begin with a full minute everywhere, and formatting takes longer than reading a row.
let last = { minute: NaN, day: '' };

/** The calendar day in Bremen at a moment. */
export function dayInBremen(moment: Date): string {
  const minute = Math.floor(moment.getTime() / 60_000);
  if (minute !== last.minute) last = { minute, day: berlinDay.format(moment) };
  return last.day;
}
