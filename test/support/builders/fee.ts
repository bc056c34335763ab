import { quote } from '../../../src/answers/fee-quote/fee-quote.rules.js';
import type { FeeFacts, Quote, QuoteCase, QuoteLine } from '../../../src/answers/fee-quote/quote.js';
import type { QuestionFacts } from '../../../src/catalogue/question/question-facts.js';
import type { Answer } from '../../../src/catalogue/question/applicability.rules.js';
import { moneyOf } from '../../../src/answers/fee-quote/fee-money.rules.js';

let ids = 0;

/** A fee in euros that says nothing but what is given; each has an id of its own. */
export const feeFacts = (given: Partial<FeeFacts> = {}): FeeFacts => ({
  id: ++ids,
  kind: 'FIXED',
  amountCents: null,
  minimumCents: null,
  maximumCents: null,
  currency: 'EUR',
  percentage: null,
  percentageOf: null,
  unit: null,
  surcharge: false,
  mandatory: null,
  baseFeeId: null,
  label: null,
  condition: null,
  description: null,
  freeReason: null,
  audiences: [],
  channel: null,
  proof: null,
  applies: [],
  ...given,
});

/** The line of a fee that stands alone in a quote. */
export const quoteLine = (fee: Partial<FeeFacts>, given: Partial<QuoteLine> = {}): QuoteLine => {
  const facts = feeFacts(fee);
  return {
    fee: facts,
    money: moneyOf(facts),
    unit: facts.unit,
    currency: facts.currency,
    alternative: false,
    scope: [],
    answers: null,
    conditional: false,
    isWaivedOnly: false,
    ...given,
  };
};

/** A question of a service; that for yes or no when nothing else is given. */
export const question = (key: string, given: Partial<QuestionFacts> = {}): QuestionFacts => ({
  key,
  kind: 'YES_NO',
  text: { de: `${key}?`, en: `${key}?` },
  unit: null,
  options: [],
  ...given,
});

const questions = [
  question('age', { kind: 'NUMBER' }),
  ...['express', 'volunteer', 'term'].map((key) => question(key)),
];

/** The quote of the fees for a citizen who has given these answers. */
export const quoteOf = (fees: FeeFacts[], given: Record<string, Answer> = {}, asked: Partial<QuoteCase> = {}): Quote =>
  quote(fees, {
    questions,
    answers: new Map(Object.entries(given)),
    audience: 'CITIZEN',
    channel: null,
    ...asked,
  });

/** Fees such as those of a passport: two prices by age, a surcharge, an exemption and a reduction. */
export const passportFees = {
  adult: feeFacts({ amountCents: 7000, condition: { de: 'ab 24 Jahre' }, applies: [{ question: 'age', from: 24 }] }),
  young: feeFacts({
    amountCents: 3750,
    condition: { de: 'unter 24 Jahre' },
    applies: [{ question: 'age', until: 23 }],
  }),
  express: feeFacts({
    amountCents: 3200,
    surcharge: true,
    label: { de: 'Zuschlag Express' },
    applies: [{ question: 'express', is: true }],
  }),
  volunteers: feeFacts({
    kind: 'FREE',
    condition: { de: 'Ehrenamt' },
    proof: { de: 'Bescheinigung' },
    applies: [{ question: 'volunteer', is: true }],
  }),
  half: feeFacts({
    kind: 'PERCENTAGE',
    percentage: 50,
    currency: null,
    condition: { de: 'Minderjährige' },
    applies: [{ question: 'age', until: 17 }],
  }),
};
