import type { Condition } from '../../catalogue/question/applicability.rules.js';
import type { QuestionFacts } from '../../catalogue/question/question-facts.js';
import type { LocalizedText } from '../../platform/i18n/localized-text.js';
import { anyOf, inEveryLanguage, numberIn, type SentenceLanguage } from '../../platform/i18n/sentence-language.js';
import { toldWords } from './fee-words.rules.js';

interface AnswerWording {
  yes: string;
  no: string;
  from: (least: string) => string;
  until: (most: string) => string;
  between: (least: string, most: string) => string;
  quoted: (words: string) => string;
  answer: (answer: string, question: string) => string;
  and: string;
  /** Of a case that nothing describes. */
  someCases: string;
}

const wording: Record<SentenceLanguage, AnswerWording> = {
  de: {
    yes: 'Ja',
    no: 'Nein',
    from: (least) => `ab ${least}`,
    until: (most) => `bis ${most}`,
    between: (least, most) => `${least} bis ${most}`,
    quoted: (words) => `„${words}“`,
    answer: (answer, question) => `Antwort ${answer} auf ${question}`,
    and: ' und ',
    someCases: 'in bestimmten Fällen',
  },
  en: {
    yes: 'yes',
    no: 'no',
    from: (least) => `${least} or more`,
    until: (most) => `up to ${most}`,
    between: (least, most) => `${least} to ${most}`,
    quoted: (words) => `"${words}"`,
    answer: (answer, question) => `answer ${answer} to ${question}`,
    and: ' and ',
    someCases: 'in certain cases',
  },
};

/** Said of a fee that is due in some cases, of which nothing is on record. */
export const someCases = (language: SentenceLanguage): string => wording[language].someCases;

/** In quotation marks once, with the name of its language when that is another. */
function quotedText(text: LocalizedText, language: SentenceLanguage): string {
  const words = toldWords([text], language);
  return /^["„]/.test(words) ? words : wording[language].quoted(words);
}

function numbers({ from, until }: Condition, language: SentenceLanguage): string {
  const { from: least, until: most, between } = wording[language];
  const [low, high] = [from ?? null, until ?? null].map((bound) => (bound === null ? null : numberIn(bound, language)));
  if (low !== null && high !== null) return low === high ? low! : between(low!, high!);
  return low === null ? most(high ?? '') : least(low!);
}

function answerTo(condition: Condition, { kind, options }: QuestionFacts, language: SentenceLanguage): string {
  const { yes, no } = wording[language];
  if (kind === 'YES_NO') return condition.is ? yes : no;
  if (kind === 'NUMBER') return numbers(condition, language);
  const meant = options.filter(({ key }) => condition.oneOf?.includes(key));
  return anyOf(
    meant.map(({ text }) => quotedText(text, language)),
    language,
  );
}

/** The required answers in words, such as: Antwort Ja auf „Eilt es?“. Null when none is required. */
export function answersInWords(
  conditions: readonly Condition[],
  questions: readonly QuestionFacts[],
): LocalizedText | null {
  if (conditions.length === 0) return null;
  return inEveryLanguage((language) => {
    const told = conditions.map((condition) => {
      const question = questions.find(({ key }) => key === condition.question);
      if (!question) return someCases(language);
      return wording[language].answer(answerTo(condition, question, language), quotedText(question.text, language));
    });
    return [...new Set(told)].join(wording[language].and);
  });
}
