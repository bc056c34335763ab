import type { LocalizedText, Wording } from '../../language/localized-text.js';
import { addDays, dayAt, timeAt } from './bremen-clock.rules.js';
import { closedBecause, isOpen, nextOpening, openUntil } from './opening.rules.js';
import { nearDay, spokenDate, spokenTime, type SpokenLanguage } from './spoken-time.rules.js';
import type { Timetable } from './timetable.js';

const notKnown = { de: 'Öffnungszeiten nicht bekannt', en: 'opening hours not known' };
const always = { de: 'jetzt durchgehend geöffnet', en: 'open now, around the clock' };

const plain = (wording: Wording | undefined): string | undefined =>
  typeof wording === 'string' ? wording : wording?.text;

const inLanguage = (text: LocalizedText, language: SpokenLanguage): string | undefined =>
  plain(text[language] ?? text['de'] ?? Object.values(text)[0]);

/** Midnight ends the day before it. */
function spokenUntil(until: Date, at: Date, language: SpokenLanguage): string {
  const midnight = timeAt(until) === '00:00';
  const day = midnight ? addDays(dayAt(until), -1) : dayAt(until);
  const time = spokenTime(midnight ? '24:00' : timeAt(until), language);
  const today = dayAt(at);
  if (day === today) return time;
  const name = nearDay(day, today, language) ?? spokenDate(day, today, language);
  return language === 'de' ? `${name}, ${time}` : `${time} on ${name}`.replace('on tomorrow', 'tomorrow');
}

function whileOpen(timetables: readonly Timetable[], at: Date, language: SpokenLanguage): string {
  const until = openUntil(timetables, at);
  if (!until) return always[language];
  const end = spokenUntil(until, at, language);
  return language === 'de' ? `jetzt geöffnet bis ${end}` : `open now until ${end}`;
}

function spokenOpening(opens: Date, at: Date, language: SpokenLanguage): string {
  const [day, today, time] = [dayAt(opens), dayAt(at), spokenTime(timeAt(opens), language)];
  const near = nearDay(day, today, language);
  const date = spokenDate(day, today, language);
  if (language === 'de') return `öffnet wieder ${near ? `${near} um` : `am ${date}, um`} ${time}`;
  return `opens again ${near ?? `on ${date}`} at ${time}`;
}

function whileClosed(timetables: readonly Timetable[], at: Date, language: SpokenLanguage): string {
  const because = closedBecause(timetables, at);
  const reason = because ? ` (${inLanguage(because, language)})` : '';
  const next = nextOpening(timetables, at);
  const closed = language === 'de' ? 'geschlossen' : 'closed';
  if (next) return `${closed}${reason}, ${spokenOpening(next.opens, at, language)}`;
  return language === 'de' ? `bis auf Weiteres geschlossen${reason}` : `closed until further notice${reason}`;
}

/** Whether somebody is there and until when, or from when on, as one short phrase. */
export function spokenState(timetables: readonly Timetable[], at: Date, language: SpokenLanguage): string {
  if (timetables.length === 0) return notKnown[language];
  return isOpen(timetables, at) ? whileOpen(timetables, at, language) : whileClosed(timetables, at, language);
}
