import { dayInBremen, timeAt } from '../../platform/clock/bremen-clock.rules.js';
import type { LocalizedText } from '../../platform/i18n/localized-text.js';
import {
  inEveryLanguage,
  inLanguagesOf,
  wordsIn,
  type SentenceLanguage,
} from '../../platform/i18n/sentence-language.js';
import { nearDay, spokenDate, spokenTime } from '../opening-hours/spoken/spoken-time.rules.js';
import type { StateOfOnlineService } from './online-service-state.rules.js';

/** "9.15 Uhr" today, "morgen, 6 Uhr", "Montag, 2. November, 9.15 Uhr". */
function moment(of: Date, now: Date, language: SentenceLanguage): string {
  const [day, today] = [dayInBremen(of), dayInBremen(now)];
  const time = spokenTime(timeAt(of), language);
  return day === today ? time : `${nearDay(day, today, language) ?? spokenDate(day, today, language)}, ${time}`;
}

type Told = Exclude<StateOfOnlineService['status'], 'NOT_RECORDED'>;

const wordings: Record<
  SentenceLanguage,
  Record<Told | 'checked', (when: string) => string> & Record<'until' | 'instead', string>
> = {
  de: {
    DOWN: (since) => `Der Onlinedienst ist seit ${since} gestört`,
    IMPAIRED: (since) => `Der Onlinedienst ist seit ${since} eingeschränkt`,
    AVAILABLE: (since) => `Die Störung des Onlinedienstes ist seit ${since} behoben`,
    checked: (day) => `Bei der letzten Prüfung ${day} hat der Onlinedienst funktioniert.`,
    until: ', voraussichtlich bis ',
    instead: 'Stattdessen',
  },
  en: {
    DOWN: (since) => `The online service has been out of order since ${since}`,
    IMPAIRED: (since) => `The online service has been impaired since ${since}`,
    AVAILABLE: (since) => `The disruption of the online service has been over since ${since}`,
    checked: (day) => `The online service worked when it was last checked ${day}.`,
    until: ', expected until ',
    instead: 'Instead',
  },
};

/** The way out that is announced, or what the edition says of an outage. */
function advice({ status, causes }: StateOfOnlineService): { text: LocalizedText; isWayOut: boolean } | null {
  if (status === 'AVAILABLE') return null;
  for (const one of causes) {
    if ('alternative' in one && one.alternative) return { text: one.alternative, isWayOut: true };
    if ('description' in one && one.description) return { text: one.description, isWayOut: false };
  }
  return null;
}

/** "heute", or "am Montag, 2. November," within a German sentence. */
function dayOfCheck(on: string, today: string, language: SentenceLanguage): string {
  const date = spokenDate(on, today, language);
  return nearDay(on, today, language) ?? { de: `am ${date},`, en: `on ${date}` }[language];
}

/** The state in a sentence or two that can be read out; null when nobody knows. */
export function spokenOnlineServiceState(state: StateOfOnlineService, now: Date): LocalizedText | null {
  const { status, since, until, check } = state;
  if (status === 'NOT_RECORDED' || !since) return null;
  if (check)
    return inEveryLanguage((language) => wordings[language].checked(dayOfCheck(check.on, dayInBremen(now), language)));
  const said = advice(state);
  return inLanguagesOf([said?.text ?? null], (language) => {
    const words = wordings[language];
    const end = until ? `${words.until}${moment(until, now, language)}` : '';
    const wayOut = said ? ` ${said.isWayOut ? `${words.instead}: ` : ''}${wordsIn(said.text, language)}.` : '';
    return `${words[status](moment(since, now, language))}${end}.${wayOut}`;
  });
}
