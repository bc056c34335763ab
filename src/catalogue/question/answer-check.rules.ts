import { wordsIn } from '../../platform/i18n/sentence-language.js';
import type { LocalizedText } from '../../platform/i18n/localized-text.js';
import type { Answer, CaseAnswers } from './applicability.rules.js';

/** Part of a question that its answers are checked against. */
export interface AskedQuestion {
  key: string;
  kind: string;
  options: readonly { key: string }[];
  unit?: LocalizedText | null;
}

/** An answer as given: exactly one of the values. */
export interface GivenAnswer {
  question: string;
  yesNo?: boolean | null;
  number?: number | null;
  choice?: string | null;
}

/** Key of the answer whether the applicant is a company; it selects the fees even when it is not a question. */
export const companyKey = 'company';

const fieldOf: Record<string, 'number' | 'yesNo' | 'choice'> = { NUMBER: 'number', YES_NO: 'yesNo', CHOICE: 'choice' };

const company: AskedQuestion = { key: companyKey, kind: 'YES_NO', options: [] };

/** Key of the question for the age of a person, in every service that asks it. */
const ageKey = 'age';

/** As far as bounds can be recorded. */
const most = 999_999_999;

const money = new Set(['Euro', 'EUR', '€']);

/** What a number can be: nobody is older than 150 years, and only of money there can be less than nothing. */
function rangeOf({ key, unit }: AskedQuestion): [least: number, most: number] {
  if (key === ageKey) return [0, 150];
  return [money.has(wordsIn(unit ?? null, 'de')) ? -most : 0, most];
}

function numberFault(number: number, question: AskedQuestion): string | null {
  const [least, greatest] = rangeOf(question);
  return least <= number && number <= greatest
    ? null
    : `the answer to "${question.key}" is ${number}; expected a number from ${least} to ${greatest}`;
}

/** Problem of an answer; null when it is valid. */
function fault(given: GivenAnswer, question: AskedQuestion): string | null {
  const { key, kind, options } = question;
  const expected = fieldOf[kind]!;
  if (given[expected] === undefined || given[expected] === null)
    return `the answer to "${key}" must be given as ${expected} (${kind})`;
  if (kind === 'NUMBER') return numberFault(given.number!, question);
  const isKnown = kind !== 'CHOICE' || options.some((option) => option.key === given.choice);
  return isKnown
    ? null
    : `"${key}" has no option "${given.choice}"; choose one of ${options.map((option) => option.key).join(', ')}`;
}

const valuesOf = ({ yesNo, number, choice }: GivenAnswer): Answer[] =>
  [yesNo, number, choice].filter((value) => value !== undefined && value !== null);

/** Problems independent of the questions: duplicate answers, or not exactly one value. */
export function formFault(given: readonly GivenAnswer[]): string | null {
  for (const [index, answer] of given.entries()) {
    if (valuesOf(answer).length !== 1)
      return `the answer to "${answer.question}" must give exactly one of yesNo, number and choice`;
    if (given.findIndex(({ question }) => question === answer.question) < index)
      return `"${answer.question}" is answered twice`;
  }
  return null;
}

const years = new Set(['Jahre', 'Lebensjahre', 'vollendete Jahre', 'vollendete Lebensjahre']);

/** Years of age are completed years. */
const countsYears = ({ kind, unit }: AskedQuestion): boolean =>
  kind === 'NUMBER' && years.has(wordsIn(unit ?? null, 'de'));

/**
 * The answers in the form of the rules, or the problem of the first invalid one. Answers to questions of other services
 * are ignored, because one set of answers may serve several services.
 */
export function checkAnswers(
  given: readonly GivenAnswer[],
  questions: readonly AskedQuestion[],
  askedElsewhere: readonly string[],
): CaseAnswers | string {
  const answers = new Map<string, Answer>();
  for (const answer of given) {
    const asked = questions.filter(({ key }) => key === answer.question);
    if (asked.length === 0 && answer.question === companyKey) asked.push(company);
    if (asked.length === 0 && askedElsewhere.includes(answer.question)) continue;
    if (asked.length === 0)
      return `there is no question "${answer.question}"; known are ${[...new Set(questions.map(({ key }) => key))].join(', ') || 'none'}`;
    // Services may offer different options for a question; the option must exist in at least one.
    const faults = asked.map((question) => fault(answer, question));
    if (!faults.includes(null)) return faults[0]!;
    const value = valuesOf(answer)[0]!;
    answers.set(answer.question, typeof value === 'number' && asked.some(countsYears) ? Math.floor(value) : value);
  }
  return answers;
}
