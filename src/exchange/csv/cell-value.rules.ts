import type { AccessState } from '../../catalogue/accessibility/access-enums.js';

/** German numbers use dots for thousands and a comma for decimals; English numbers do the opposite. */
const german = /^(\d+|[1-9]\d{0,2}(?:\.\d{3})+)(?:,(\d{1,2}))?$/;
const english = /^(\d+|[1-9]\d{0,2}(?:,\d{3})+)(?:\.(\d{1,2}))?$/;

const ambiguous = /^\d{1,3}[.,]\d{3}$/;

const mostCents = 2_147_483_647;

/**
 * An amount of money in cents: 22,80 and 22.80, 1.250,00 and 1,250.00. Null when it is not an amount or is ambiguous:
 * 1.250 may be a thousand or one.
 */
export function centsOf(text: string): number | null {
  const bare = text.replace(/^(€|EUR)\s*|\s*(€|EUR)$/g, '');
  if (ambiguous.test(bare)) return null;
  const found = german.exec(bare) ?? english.exec(bare);
  if (!found) return null;
  const cents = Number(found[1]!.replace(/[.,]/g, '')) * 100 + Number((found[2] ?? '').padEnd(2, '0'));
  return cents <= mostCents ? cents : null;
}

/** Parses 2027-01-31 or 31.1.2027 into a day (YYYY-MM-DD); null when the day does not exist. */
export function dayOf(text: string): string | null {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? [];
  const [, germanDay, germanMonth, germanYear] = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text) ?? [];
  if (!year && !germanYear) return null;
  const written = `${year ?? germanYear}-${(month ?? germanMonth!).padStart(2, '0')}-${(day ?? germanDay!).padStart(2, '0')}`;
  const read = new Date(`${written}T00:00:00Z`);
  return !Number.isNaN(read.getTime()) && read.toISOString().startsWith(written) ? written : null;
}

/** The day before. */
export const dayBefore = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);

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

const germanDays = ['mo', 'di', 'mi', 'do', 'fr', 'sa', 'so'];
const englishDays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

function weekdayOf(name: string): number | null {
  const at = Math.max(germanDays.indexOf(name), englishDays.indexOf(name));
  return at < 0 ? null : at + 1;
}

/** Parses weekdays such as Mo, Mo-Fr or "Di, Do" into numbers from 1; null when one is unknown. */
function weekdaysOf(text: string): number[] | null {
  const days: number[] = [];
  for (const part of text.toLowerCase().split(',')) {
    const [first, last, ...more] = part.split('-').map((name) => weekdayOf(name.trim().replace(/\.$/, '')));
    const end = last === undefined ? first : last;
    if (!first || !end || end < first || more.length > 0) return null;
    for (let day = first; day <= end; day += 1) days.push(day);
  }
  return days;
}

const time = /^(\d{1,2})(?:[:.](\d\d))?$/;

function timeOf(text: string): string | null {
  const [, hour, minute = '00'] = time.exec(text.replace(/\s*Uhr$/i, '').trim()) ?? [];
  if (!hour || Number(minute) > 59 || Number(hour) > 24 || (Number(hour) === 24 && minute !== '00')) return null;
  return `${hour.padStart(2, '0')}:${minute}`;
}

const hourOf = (written: string): number => Number(written.slice(0, 2)) + Number(written.slice(3)) / 60;

/** Hours past midnight that are longer than this are taken for a slip, such as 12-8. */
const longestNight = 12;

/** Reads "08:00-12:00"; a stretch that closes before it opens ends on the next day. */
function stretchOf(text: string): { opens: string; closes: string } | null {
  const [opens, closes, ...more] = text.split('-').map(timeOf);
  if (!opens || !closes || opens === '24:00' || more.length > 0) return null;
  const end = closes === '00:00' ? '24:00' : closes;
  const hours = hourOf(end) - hourOf(opens);
  return hours > 0 || (hours < 0 && hours + 24 <= longestNight) ? { opens, closes: end } : null;
}

const agreed =
  /^(?:und |sonst )?(?:(?:nur )?mit Termin|(?:Termine? )?nach (?:(?:telefonischer|vorheriger) )?(?:Termin)?vereinbarung|by appointment(?: only)?)\.?$/i;

/** Splits what is said of appointments off the times: "8-12 nur mit Termin". */
function withoutAppointment(text: string): { times: string; appointment?: WeeklyRange['appointment'] } {
  const [, times, said] = /^(.*\d(?:\s*Uhr)?),?\s+(\D+)$/i.exec(text) ?? [];
  if (times === undefined || said === undefined) return { times: text };
  if (agreed.test(said)) return { times, appointment: 'REQUIRED' };
  return /^ohne Termin\.?$|^without appointment$/i.test(said) ? { times, appointment: 'NOT_NEEDED' } : { times: text };
}

/** Reads one part of a cell, such as "Mo-Do 08:00-12:00, 14:00-16:00" or "Fr 8-12 nur mit Termin". */
function rangesOf(part: string): WeeklyRange[] | null {
  const { times: said, appointment } = withoutAppointment(part);
  const [, names, times] = /^([a-z][a-z.,\s-]*?):?\s+(\d.*)$/i.exec(said) ?? [];
  const days = names === undefined ? null : weekdaysOf(names);
  const stretches = (times ?? '').split(',').map((stretch) => stretchOf(stretch.trim()));
  if (!days || stretches.some((stretch) => stretch === null)) return null;
  // Of several stretches it is not clear whether all need an appointment.
  if (appointment && stretches.length > 1) return null;
  return days.flatMap((weekday) =>
    stretches.map((stretch) => ({ weekday, ...stretch!, ...(appointment && { appointment }) })),
  );
}

/** "Mo-Do 08:00-12:00, 14:00-16:00 | Fr 22-2 | nach Vereinbarung": parses opening hours; null when the text is invalid. */
export function openingHoursOf(text: string): WrittenHours | null {
  const ranges: WeeklyRange[] = [];
  let byAppointment = false;
  for (const part of text.replace(/[–—]/g, '-').split(/\s*[|\n]\s*/)) {
    if (agreed.test(part.trim())) {
      byAppointment = true;
      continue;
    }
    const read = rangesOf(part.trim());
    if (!read) return null;
    ranges.push(...read);
  }
  return { ranges, byAppointment };
}

const states: { readonly [word: string]: `${AccessState}` } = {
  ja: 'YES',
  yes: 'YES',
  teilweise: 'PARTLY',
  partly: 'PARTLY',
  nein: 'NO',
  no: 'NO',
};

/** Reads ja, teilweise, nein, and the same in English; null for any other text, also for marks such as x. */
export const accessStateOf = (text: string): `${AccessState}` | null => {
  const word = text.trim().toLowerCase();
  return Object.hasOwn(states, word) ? states[word]! : null;
};
