import type { Bilingual } from '../../../platform/i18n/bilingual.js';
import { means, unreadable, type Reading } from '../../../platform/written/reading.js';
import { readTime } from '../../../platform/written/time.rules.js';

export interface WeeklyRange {
  weekday: number;
  opens: string;
  closes: string;
  appointment?: 'REQUIRED' | 'NOT_NEEDED';
}

/** Opening hours of a cell: the ranges of a week, and whether people come at times to be agreed too. */
export interface WrittenHours {
  ranges: WeeklyRange[];
  byAppointment: boolean;
}

const hoursForm: Bilingual = {
  de: 'Schreiben Sie Öffnungszeiten wie „Mo-Do 08:00-12:00, 14:00-16:00 | Fr 22:00-02:00 | Sa 9-12 nur mit Termin | nach Vereinbarung“.',
  en: 'Write opening hours such as "Mo-Do 08:00-12:00, 14:00-16:00 | Fr 22:00-02:00 | Sa 9-12 nur mit Termin | nach Vereinbarung".',
};

const daysOfWeek: readonly (readonly string[])[] = [
  ['mo', 'montag', 'montags', 'mon', 'monday'],
  ['di', 'dienstag', 'dienstags', 'tue', 'tuesday'],
  ['mi', 'mittwoch', 'mittwochs', 'wed', 'wednesday'],
  ['do', 'donnerstag', 'donnerstags', 'thu', 'thursday'],
  ['fr', 'freitag', 'freitags', 'fri', 'friday'],
  ['sa', 'samstag', 'samstags', 'sonnabend', 'sonnabends', 'sat', 'saturday'],
  ['so', 'sonntag', 'sonntags', 'sun', 'sunday'],
];

const weekdayNames = daysOfWeek.flat().sort((a, b) => b.length - a.length);

function weekdayOf(name: string): number | null {
  const at = daysOfWeek.findIndex((names) => names.includes(name));
  return at < 0 ? null : at + 1;
}

/** "täglich" is every day; "werktags" is not read, because it is with Saturday for some and without for others. */
const daily = /^(?:täglich|daily)$/;

/** Parses weekdays such as Mo, Mo-Fr or "Di, Do" into numbers from 1; null when one is unknown. */
function weekdaysOf(text: string): number[] | null {
  if (daily.test(text)) return [1, 2, 3, 4, 5, 6, 7];
  const days: number[] = [];
  for (const part of text.split(/[,+/&]|\bund\b|\bu\.|\band\b/)) {
    const [first, last, ...more] = part
      .split(/-|\bbis\b|\bto\b/)
      .map((name) => weekdayOf(name.trim().replace(/\.$/, '')));
    const end = last === undefined ? first : last;
    if (!first || !end || end < first || more.length > 0) return null;
    for (let day = first; day <= end; day += 1) days.push(day);
  }
  return days;
}

const hourOf = (written: string): number => Number(written.slice(0, 2)) + Number(written.slice(3)) / 60;

/** Hours past midnight that are longer than this are taken for a slip, such as 12-8. */
const longestNight = 12;

/** Reads "08:00-12:00"; a stretch that closes before it opens ends on the next day. */
function stretchOf(text: string): { opens: string; closes: string } | null {
  const bare = text.replace(/^(?:von|from)\s+/i, '');
  const [opens, closes, ...more] = bare.split(/-|\bbis\b|\bto\b/i).map((time) => readTime(time).value);
  if (!opens || !closes || opens === '24:00' || more.length > 0) return null;
  const end = closes === '00:00' ? '24:00' : closes;
  const hours = hourOf(end) - hourOf(opens);
  return hours > 0 || (hours < 0 && hours + 24 <= longestNight) ? { opens, closes: end } : null;
}

const agreed =
  /^(?:und |sonst )?(?:(?:nur )?mit Termin|(?:nur )?(?:Termine? )?nach (?:(?:telefonischer|vorheriger) )?(?:Termin)?(?:vereinbarung|absprache)|by appointment(?: only)?)\.?$/i;

const closed = /^(?:geschlossen|closed)\.?$/i;

/** Splits what is said of appointments off the times: "8-12 nur mit Termin". */
function withoutAppointment(text: string): { times: string; appointment?: WeeklyRange['appointment'] } {
  const [, times, said] = /^(.*\d(?:\s*Uhr)?),?\s+\(?(\D+?)\)?$/i.exec(text) ?? [];
  if (times === undefined || said === undefined) return { times: text };
  if (agreed.test(said)) return { times, appointment: 'REQUIRED' };
  return /^ohne Termin\.?$|^without appointment$/i.test(said) ? { times, appointment: 'NOT_NEEDED' } : { times: text };
}

const dayList = /^((?:[a-zä]+\.?|[\s,+/&-])+?)\s*:?\s+((?:von\s+|from\s+)?\d.*|geschlossen\.?|closed\.?)$/i;

/** Reads one part of a cell, such as "Mo-Do 08:00-12:00, 14:00-16:00" or "Fr 8-12 nur mit Termin". */
function rangesOf(part: string): WeeklyRange[] | null {
  const { times: said, appointment } = withoutAppointment(part);
  const [, names, times = ''] = dayList.exec(said) ?? [];
  const days = names === undefined ? null : weekdaysOf(names.trim().toLowerCase());
  if (!days) return null;
  // A day that is said to be closed has no range among those that have.
  if (closed.test(times)) return [];
  const stretches = times.split(/,|\bund\b|\bu\.|\band\b|&|\+|\//i).map((stretch) => stretchOf(stretch.trim()));
  if (stretches.some((stretch) => stretch === null)) return null;
  // Of several stretches it is not clear whether all need an appointment.
  if (appointment && stretches.length > 1) return null;
  return days.flatMap((weekday) =>
    stretches.map((stretch) => ({ weekday, ...stretch!, ...(appointment && { appointment }) })),
  );
}

/** A comma or a space after which a weekday and its times begin: "Mo 8-12, Di 8-18" and "Mo 8-12 Uhr Di 8-18 Uhr". */
const beforeDay = new RegExp(`(?<=\\d|Uhr|geschlossen)[,;.]?\\s+(?=(?:${weekdayNames.join('|')})\\b)`, 'gi');

const partsOf = (text: string): string[] =>
  text
    .replace(/[\u2010-\u2015]/g, '-')
    .replace(/[^\S\n]+/g, ' ')
    .replace(beforeDay, '|')
    .split(/\s*[|;\n]\s*/)
    .map((part) => part.trim());

/** No range twice, and none that another one touches in part: 8-12 and 10-14 on one day are a slip. */
const overlap = (ranges: readonly WeeklyRange[]): boolean =>
  ranges.some((one, at) =>
    ranges
      .slice(at + 1)
      .some((other) => one.weekday === other.weekday && one.opens < other.closes && other.opens < one.closes),
  );

/** Reads "Mo-Do 08:00-12:00, 14:00-16:00 | Fr 22-2 | Sa geschlossen | nach Vereinbarung". */
export function readOpeningHours(text: string): Reading<WrittenHours> {
  const ranges: WeeklyRange[] = [];
  let byAppointment = false;
  for (const part of partsOf(text)) {
    if (agreed.test(part)) {
      byAppointment = true;
      continue;
    }
    const read = rangesOf(part);
    if (!read) return unreadable(text, hoursForm);
    ranges.push(...read);
  }
  const saysNothing = ranges.length === 0 && !byAppointment;
  return saysNothing || overlap(ranges) ? unreadable(text, hoursForm) : means({ ranges, byAppointment });
}
