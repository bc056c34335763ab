import type { LocalizedText } from '../../../platform/i18n/localized-text.js';
import type { TimeUnit } from '../../../catalogue/deadline/time-unit.js';
import { durationRange, durationWords } from './duration-wording.rules.js';
import {
  capitalised,
  inLanguagesOf,
  saidIn,
  wordsIn,
  type SentenceLanguage,
} from '../../../platform/i18n/sentence-language.js';

/** A processing time as stored. */
export interface ProcessingTimeFacts {
  minimum: number | null;
  maximum: number | null;
  unit: `${TimeUnit}` | null;
  variant: LocalizedText | null;
  description: LocalizedText | null;
}

const wording: Record<
  SentenceLanguage,
  Record<'takes' | 'least' | 'most' | 'atOnce' | 'time', (time: string) => string>
> = {
  de: {
    takes: (time) => `Die Bearbeitung dauert ${time}`,
    least: (time) => `Die Bearbeitung dauert mindestens ${time}`,
    most: (time) => `Die Bearbeitung dauert höchstens ${time}`,
    atOnce: () => 'Das wird sofort erledigt',
    time: (time) => `Bearbeitungsdauer: ${time}`,
  },
  en: {
    takes: (time) => `Processing takes ${time}`,
    least: (time) => `Processing takes at least ${time}`,
    most: (time) => `Processing takes at most ${time}`,
    atOnce: () => 'This is done at once',
    time: (time) => `Processing time: ${time}`,
  },
};

function duration({ minimum, maximum, unit }: ProcessingTimeFacts, language: SentenceLanguage): string | null {
  const { takes, least, most, atOnce } = wording[language];
  if (unit === null || (minimum === null && maximum === null)) return null;
  if (maximum === 0) return atOnce('');
  if (maximum === null) return least(durationWords(minimum!, unit, language));
  if (minimum === maximum) return takes(durationWords(maximum, unit, language));
  if (minimum === null || minimum === 0) return most(durationWords(maximum, unit, language));
  return takes(durationRange(minimum, maximum, unit, language));
}

/** Descriptions that consist of "sofort" only. */
const saysAtOnce = /^(?:sofort|at once)$/i;

const isAtOnce = ({ maximum, unit, description }: ProcessingTimeFacts): boolean =>
  maximum === 0 && unit !== null && saysAtOnce.test(wordsIn(description, 'de'));

/** True when the description already states the duration: "derzeit ca. 4 Wochen". */
const namesDuration = /\d+\s*(?:Minute|Stunde|Tag|Werktag|Arbeitstag|Woche|Monat|Jahr|minute|hour|day|week|month|year)/;

/** True when the description says by itself what it is about: "lange Bearbeitungsdauer". */
const saysSubject = /bearbeitung|processing/i;

function sentence(time: ProcessingTimeFacts, language: SentenceLanguage): string {
  const variant = saidIn(time.variant, language);
  const takes = duration(time, language);
  const description = saidIn(time.description, language);
  const detail = description && !isAtOnce(time) ? ` (${description})` : '';
  const words = saysSubject.test(description) ? capitalised(description) : wording[language].time(description);
  const own = namesDuration.test(description) || !takes ? words : `${takes}${detail}`;
  return takes || description ? `${variant ? `${capitalised(variant)}: ${own}` : own}.` : '';
}

/** Sentence about the processing time; null when it is not recorded. */
export function processingTimeSentence(time: ProcessingTimeFacts): LocalizedText | null {
  const sentences = inLanguagesOf([time.variant, isAtOnce(time) ? null : time.description], (language) =>
    sentence(time, language),
  );
  return sentences['de'] === '' ? null : sentences;
}
