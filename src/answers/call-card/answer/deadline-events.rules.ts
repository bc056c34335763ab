import { textIn, type LocalizedText } from '../../../platform/i18n/localized-text.js';

/** The day of an event as given; without words it is the only one that the deadlines are counted from. */
export interface GivenEvent {
  event: string | null;
  on: string;
}

/** The day of an event of a deadline; null while it is not given. */
export type DayOfEvent = (event: LocalizedText) => string | null;

const folded = (words: string): string => words.trim().toLowerCase();

const wordings = (event: LocalizedText): string[] => Object.keys(event).map((tag) => folded(textIn(event, tag)));

const keyOf = (event: LocalizedText): string => folded(textIn(event, 'de'));

/** Assigns days to the events that deadlines are counted from; a text says what is wrong with what was given. */
export function daysOfEvents(given: readonly GivenEvent[], events: readonly LocalizedText[]): DayOfEvent | string {
  const distinct = [...new Map(events.map((event) => [keyOf(event), event])).values()];
  const known = distinct.map((event) => JSON.stringify(textIn(event, 'de'))).join(', ');
  const days = new Map<string, string>();
  for (const { event, on } of given) {
    // Whoever gives the one day that matters need not know whether there is a deadline.
    if (event === null && distinct.length === 0) continue;
    const named = event === null ? distinct : distinct.filter((one) => wordings(one).includes(folded(event)));
    if (named.length > 1) return `the deadlines are counted from several events: ${known}; name one of them as event`;
    if (named.length === 0)
      return `no deadline is counted from ${JSON.stringify(event)}; there are: ${known || 'none'}`;
    const key = keyOf(named[0]!);
    if (days.has(key)) return `the day of ${JSON.stringify(textIn(named[0]!, 'de'))} is given twice`;
    days.set(key, on);
  }
  return (event) => days.get(keyOf(event)) ?? null;
}
