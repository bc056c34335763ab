import type { Bilingual } from '../i18n/bilingual.js';
import { means, unreadable, type Reading } from './reading.js';

const timeForm: Bilingual = {
  de: 'Schreiben Sie eine Uhrzeit wie 08:00, 8 Uhr oder 8.30 Uhr.',
  en: 'Write a time such as 08:00, 8 am or 8:30 pm.',
};

const clock = /^(\d{1,2})(?:[:.h](\d\d))?(?::00)?\s*(?:Uhr|h)?$/i;
const spoken = /^(\d{1,2})\s*Uhr\s*(\d\d)$/i;
const english = /^(\d{1,2})(?:[:.](\d\d))?\s*(am|pm|a\.m\.|p\.m\.)$/i;

const timeOf = (hour: number, minute: string): string | null =>
  Number(minute) > 59 || hour > 24 || (hour === 24 && minute !== '00')
    ? null
    : `${String(hour).padStart(2, '0')}:${minute}`;

function ofTwelve(hour: number, half: string): number {
  const isAfternoon = half.toLowerCase().startsWith('p');
  if (hour < 1 || hour > 12) return Number.NaN;
  return (hour % 12) + (isAfternoon ? 12 : 0);
}

/** Reads 8, 8:00, 8.30 Uhr, 8 Uhr 30 and 8 pm as a time of day, HH:mm, up to 24:00. */
export function readTime(written: string): Reading<string> {
  const text = written.trim();
  const [, englishHour, englishMinute = '00', half] = english.exec(text) ?? [];
  const [, hour, minute = '00'] = clock.exec(text) ?? spoken.exec(text) ?? [];
  const at = half ? ofTwelve(Number(englishHour), half) : Number(hour ?? Number.NaN);
  const read = Number.isNaN(at) ? null : timeOf(at, half ? englishMinute : minute);
  return read === null ? unreadable(text, timeForm) : means(read);
}
