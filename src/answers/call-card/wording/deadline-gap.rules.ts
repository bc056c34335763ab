import { notOnRecord } from '../../../catalogue/record/not-on-record.js';
import type { LocalizedText } from '../../../platform/i18n/localized-text.js';
import { inLanguagesOf, wordsIn, type SentenceLanguage } from '../../../platform/i18n/sentence-language.js';

/** Said when no deadline is recorded. */
export const deadlinesNotOnRecord: LocalizedText = { ...notOnRecord({ de: 'Zu Fristen', en: 'deadlines' }) };

/** Said when deadlines are recorded, but none of them for these answers. */
export const noDeadlineInCase: LocalizedText = {
  de: 'Für diesen Fall ist keine Frist eingetragen. Die zuständige Stelle gibt Auskunft.',
  en: 'No deadline is on record for this case. The responsible office can tell.',
};

const wording: Record<SentenceLanguage, (isMore: boolean, isOne: boolean) => string> = {
  de: (isMore, isOne) =>
    `${isMore ? 'Ob eine weitere' : 'Welche'} Frist gilt, hängt von ${isOne ? 'der Antwort auf diese Frage' : 'den Antworten auf diese Fragen'} ab`,
  en: (isMore, isOne) =>
    `${isMore ? 'Whether another deadline applies' : 'Which deadline applies'} depends on the ${isOne ? 'answer to this question' : 'answers to these questions'}`,
};

/** What decides which deadline applies; `isMore` when others are told already. */
export const openDeadlines = (questions: readonly LocalizedText[], isMore: boolean): LocalizedText =>
  inLanguagesOf(questions, (language) => {
    const asked = questions.map((question) => wordsIn(question, language)).join(' ');
    return `${wording[language](isMore, questions.length === 1)}: ${asked}`;
  });
