import { dayInBremen } from '../../../platform/clock/bremen-clock.rules.js';
import type { LocalizedText } from '../../../platform/i18n/localized-text.js';
import { spokenNumber } from '../../contact-channel/spoken-number.rules.js';
import { isByAppointment, offersAppointments, reasonsOfAppointments } from '../opening-day.rules.js';
import type { SpokenLanguage } from './spoken-time.rules.js';
import type { Booking, Timetable } from '../timetable.js';

const onlyByAppointment: Record<SpokenLanguage, string> = {
  de: 'nur mit Termin, nach Vereinbarung',
  en: 'by appointment only',
};

/** What is said anyway. */
const usual = /^(nur )?(mit Termin|nach Vereinbarung)\.?$/i;

function noteOf(text: LocalizedText | null, language: SpokenLanguage): string | null {
  const note: LocalizedText[string] | undefined = text?.[language];
  return typeof note === 'string' && note !== '' && !usual.test(note) ? note.replace(/\.$/, '') : null;
}

/** "nur mit Termin, nach Vereinbarung (dienstags am Telefon)": that people come at times to be agreed, with notes on it. */
export function spokenByAppointment(timetables: readonly Timetable[], at: Date, language: SpokenLanguage): string {
  const day = dayInBremen(at);
  const offered = timetables.filter((timetable) => offersAppointments(timetable, day));
  const texts = offered.flatMap((one) => [
    isByAppointment(one) ? one.description : null,
    ...reasonsOfAppointments(one, day),
  ]);
  const notes = new Set(texts.flatMap((text) => noteOf(text, language) ?? []));
  return `${onlyByAppointment[language]}${notes.size > 0 ? ` (${[...notes].join('; ')})` : ''}`;
}

/** "Termine online unter termin.example", "Termine telefonisch unter 0421, 36 10". */
export function spokenBooking({ kind, value }: Booking, language: SpokenLanguage): string {
  if (kind === 'PHONE')
    return language === 'de'
      ? `Termine telefonisch unter ${spokenNumber(value)}`
      : `appointments by phone at ${spokenNumber(value)}`;
  const address = value.replace(/^https?:\/\//i, '').replace(/\/$/, '');
  return language === 'de' ? `Termine online unter ${address}` : `appointments online at ${address}`;
}
