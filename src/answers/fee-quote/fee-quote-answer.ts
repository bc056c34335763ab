import { deliver, type LocalizedText } from '../../platform/i18n/localized-text.js';
import { inEveryLanguage } from '../../platform/i18n/sentence-language.js';
import type { Row } from '../../platform/read/hydrate.js';
import type { ReadOptions } from '../../platform/read/read-options.js';
import { companyKey } from '../../catalogue/question/answer-check.rules.js';
import type { CaseAnswers } from '../../catalogue/question/applicability.rules.js';
import { deliverQuestion } from '../../catalogue/question/question-facts.js';
import type { EvidencedFigure } from '../../catalogue/evidence/caveats.rules.js';
import { evidenceAnswer, figuresOf } from '../../catalogue/evidence/evidence-answer.js';
import type { FeeQuoteFacts } from './fee-quote-facts.js';
import { quote } from './fee-quote.rules.js';
import { elsewhereNotes, type Offered } from './offered-among.rules.js';
import type { Quote, QuoteCase, QuoteLine } from './quote.js';
import { feeSentence, quoteSentence } from './fee-sentence.rules.js';

/** Rows of the selected fee fields, in the order of the facts. */
export interface ReadQuote extends Row {
  facts: FeeQuoteFacts;
  service?: Row;
  lineFees?: Row[];
  optionalFees?: Row[];
}

/** Whom a service without an audience is for. */
const everybody = ['CITIZEN', 'BUSINESS'];

/** Audience of the quote: as given, or businesses for a service that has no other audience. */
export function audienceOf({ audiences }: FeeQuoteFacts, answers: CaseAnswers): string {
  if (answers.get(companyKey) === true) return 'BUSINESS';
  return audiences.length === 0 || audiences.includes('CITIZEN') ? 'CITIZEN' : audiences[0]!;
}

/** The case of a quote: what is answered, and who may be asking while that is not. */
export function caseOfQuote(facts: FeeQuoteFacts, answers: CaseAnswers, channel: string | null): QuoteCase {
  const audience = audienceOf(facts, answers);
  const { audiences, fees, questions, isPricedOnOtherDay } = facts;
  // Whoever is on record as paying may be asking, too.
  const anybody = [...(audiences.length > 0 ? audiences : everybody), ...fees.flatMap((fee) => fee.audiences)];
  const possibleAudiences = answers.has(companyKey) ? [audience] : [...new Set(anybody)];
  return { questions, answers, audience, possibleAudiences, channel, isPricedOnOtherDay };
}

const lineAnswer = (
  line: QuoteLine,
  fee: Row | undefined,
  isOptional: boolean,
  { languages }: ReadOptions,
): Record<string, unknown> => {
  const { kind, label, surcharge, condition, freeReason } = line.fee;
  const { minimum, maximum } = line.money;
  const reason = condition ?? line.answers ?? line.scope[0] ?? freeReason;
  return {
    fee: fee ?? {},
    kind,
    amountInCents: minimum === maximum ? minimum : null,
    minimumInCents: minimum,
    maximumInCents: maximum,
    currency: line.currency,
    label: label && deliver(label, languages),
    surcharge,
    alternative: line.alternative,
    reason: reason && deliver(reason, languages),
    sentence: deliver(
      inEveryLanguage((language) => feeSentence(line, language, 'written', isOptional)),
      languages,
    ),
  };
};

const notesOf = ({ lines }: Quote, offered: Offered): LocalizedText[] => [
  ...elsewhereNotes(offered),
  ...lines.flatMap(({ fee: { kind, description } }) => (description && kind !== 'DESCRIBED' ? [description] : [])),
];

/** The fees of a quote with their evidence. */
export const feeFigures = ({ fees }: FeeQuoteFacts, { lines, optional }: Quote): EvidencedFigure[] =>
  figuresOf(
    'FEE',
    fees.filter(({ id }) => [...lines, ...optional].some(({ fee }) => fee.id === id)),
  );

/** The fees in the case. */
export const quoteOf = (facts: FeeQuoteFacts, answers: CaseAnswers, channel: string | null): Quote =>
  quote(facts.fees, caseOfQuote(facts, answers, channel));

interface QuoteAsked {
  offered: Offered;
  isEvidenceAsked: boolean;
  readOptions: ReadOptions;
}

/** Assembles the fee quote. */
export function quoteAnswer(
  { facts, service, lineFees, optionalFees }: ReadQuote,
  quoted: Quote,
  { offered, isEvidenceAsked, readOptions }: QuoteAsked,
): object {
  const feeIn = (rows: Row[] | undefined, { fee }: QuoteLine) =>
    rows?.[facts.fees.findIndex(({ id }) => id === fee.id)];
  const { languages } = readOptions;
  return {
    __typename: 'FeeQuote',
    service: service ?? {},
    on: readOptions.validOn,
    lines: quoted.lines.map((line) => lineAnswer(line, feeIn(lineFees, line), false, readOptions)),
    optionalLines: quoted.optional.map((line) => lineAnswer(line, feeIn(optionalFees, line), true, readOptions)),
    minimumInCents: quoted.minimum,
    maximumInCents: quoted.maximum,
    currency: quoted.currency,
    exact: quoted.exact && offered === 'EVERYWHERE',
    sentence: deliver(
      inEveryLanguage((language) => quoteSentence(quoted, language)),
      languages,
    ),
    spoken: deliver(
      inEveryLanguage((language) => quoteSentence(quoted, language, 'spoken')),
      languages,
    ),
    questions: facts.questions
      .filter(({ key }) => quoted.open.includes(key))
      .map((question) => deliverQuestion(question, readOptions)),
    notes: notesOf(quoted, offered).map((note) => deliver(note, languages)),
    ...(isEvidenceAsked && evidenceAnswer(feeFigures(facts, quoted), readOptions.validOn, readOptions)),
  };
}
