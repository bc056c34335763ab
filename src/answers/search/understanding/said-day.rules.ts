import { addDays, weekdayOn } from '../../../platform/clock/bremen-clock.rules.js';

const weekdays = ['sonntag', 'montag', 'dienstag', 'mittwoch', 'donnerstag', 'freitag', 'samstag'];
const englishWeekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const months = 'januar februar marz april mai juni juli august september oktober november dezember'.split(' ');
const englishMonths = 'january february march april may june july august september october november december'.split(
  ' ',
);
const named: Readonly<Record<string, readonly [month: number, day: number]>> = {
  heiligabend: [12, 24],
  weihnachten: [12, 25],
  silvester: [12, 31],
  neujahr: [1, 1],
};
const fromToday: Readonly<Record<string, number>> = {
  heute: 0,
  today: 0,
  jetzt: 0,
  now: 0,
  morgen: 1,
  tomorrow: 1,
  ubermorgen: 2,
};

/** The next day of a month and day, today included; null for what is none. */
function nextDay(month: number, day: number, today: string): string | null {
  for (const year of [Number(today.slice(0, 4)), Number(today.slice(0, 4)) + 1]) {
    const written = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
    const date = new Date(`${written}T00:00:00Z`);
    if (!Number.isNaN(date.getTime()) && date.toISOString().startsWith(written) && written >= today) return written;
  }
  return null;
}

const indexIn = (lists: readonly (readonly string[])[], word: string): number =>
  Math.max(...lists.map((list) => list.indexOf(word)));

/**
 * The day that a question names: "heute", "am Samstag", "am 24. Dezember", "Heiligabend"; of those that come again the next one,
 * today included. Null when it names none.
 *
 * @param words folded
 * @param today as YYYY-MM-DD
 */
export function saidDay(words: readonly string[], today: string): string | null {
  for (const [at, word] of words.entries()) {
    const month = indexIn([months, englishMonths], word) + 1;
    const beside = [words[at - 1], words[at + 1]].find(
      (one) => one !== undefined && /^\d{1,2}(?:st|nd|rd|th)?$/u.test(one),
    );
    if (month > 0 && beside) return nextDay(month, Number.parseInt(beside, 10), today);
    const [day, monthNumber] = [word, words[at + 1]].map((one) => (/^\d{1,2}$/u.test(one ?? '') ? Number(one) : 0));
    if (day && monthNumber && monthNumber <= 12) return nextDay(monthNumber, day, today);
    const holiday = named[word];
    if (holiday) return nextDay(...holiday, today);
  }
  for (const [at, word] of words.entries()) {
    // "heute Morgen" is today, and "guten Morgen" is no day.
    if (word === 'morgen' && ['guten', 'gute', 'am', 'jeden'].includes(words[at - 1] ?? '')) continue;
    const days = fromToday[word];
    if (days !== undefined) return addDays(today, days);
    const weekday = indexIn([weekdays, englishWeekdays], word === 'sonnabend' ? 'samstag' : word);
    if (weekday >= 0) return addDays(today, (weekday - weekdayOn(today) + 7) % 7);
  }
  return null;
}
