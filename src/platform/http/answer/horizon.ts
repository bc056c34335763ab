/** How far ahead an answer of now is right. */
export interface Horizon {
  /** Seconds from a moment (milliseconds) to the next one at which the catalogue changes by itself; null when not known. */
  secondsUntilChange(now: number): number | null;
}
