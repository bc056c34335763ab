import { addDays } from '../../platform/clock/bremen-clock.rules.js';
import type { FeeContent } from './fee.content.js';
import { costsNothing } from './free-fee.rules.js';
import { amountOf, caseBesideAnswers, caseWithoutTexts, nameOf, overlap } from './fee-case.rules.js';
import { stepsPerUnit } from '../question/applicability.rules.js';
import type { AnswerConditionContent } from '../question/question.content.js';
import { isValidOn } from '../record/quality/valid-on.js';
import type { Hit } from '../record/quality/finding.js';
import { rule } from '../record/quality/rule.js';
import type { Surroundings } from '../record/quality/surroundings.js';
import type { ServiceContent } from '../service/service.content.js';

/** A fee for the answers from a number until another, counted in steps, so that bands that follow each other touch. */
interface Band {
  fee: FeeContent;
  /** Place of the fee and of its condition on the question; null for a fee without one, which holds for every answer. */
  at: number;
  condition: number | null;
  first: number;
  last: number;
}

const isBounded = ({ from, until }: AnswerConditionContent): boolean => from !== undefined || until !== undefined;

const conditionsOf = (fees: readonly FeeContent[]): AnswerConditionContent[] =>
  fees.flatMap(({ applies = [] }) => applies);

const boundedQuestions = (fees: readonly FeeContent[]): string[] => [
  ...new Set(
    conditionsOf(fees)
      .filter(isBounded)
      .map(({ question }) => question),
  ),
];

const withoutQuestion = (fee: FeeContent, question: string): FeeContent => ({
  ...fee,
  applies: (fee.applies ?? []).filter((one) => one.question !== question),
});

function bandOf(fee: FeeContent, at: number, question: string, perUnit: number): Band {
  const condition = (fee.applies ?? []).findIndex((one) => one.question === question);
  const { from, until } = fee.applies?.[condition] ?? {};
  return {
    fee,
    at,
    condition: condition < 0 ? null : condition,
    first: Math.round((from ?? -Infinity) * perUnit),
    last: Math.round((until ?? Infinity) * perUnit),
  };
}

/** Bands on a question, grouped by the rest of the case. */
function groupsOf(fees: readonly FeeContent[], question: string, keyOf: (fee: FeeContent) => string): Band[][] {
  const perUnit = stepsPerUnit(question, conditionsOf(fees));
  const groups = new Map<string, Band[]>();
  for (const [at, fee] of fees.entries()) {
    const key = keyOf(withoutQuestion(fee, question));
    groups.set(key, [...(groups.get(key) ?? []), bandOf(fee, at, question, perUnit)]);
  }
  return [...groups.values()];
}

const range = (first: number, last: number, perUnit: number): string =>
  first === last ? `${first / perUnit}` : `${first / perUnit}–${last / perUnit}`;

const pathOf = ({ at, condition }: Band): Hit['path'] => ['fees', at, 'applies', condition!];

function overlapsIn(bands: readonly Band[], question: string, perUnit: number): Hit[] {
  const bounded = bands.filter(({ condition }) => condition !== null);
  return bounded.flatMap((band, index) => {
    const other = bounded.slice(0, index).find(
      (one) =>
        one.first <= band.last &&
        band.first <= one.last &&
        // The same band twice is the case of FEES_CONTRADICT, which minds the texts that tell fees apart.
        (one.first !== band.first || one.last !== band.last) &&
        amountOf(one.fee) !== amountOf(band.fee) &&
        overlap(one.fee, band.fee),
    );
    if (!other) return [];
    const answers = range(Math.max(other.first, band.first), Math.min(other.last, band.last), perUnit);
    const values = { question, answers, fee: nameOf(band.fee, band.at), other: nameOf(other.fee, other.at) };
    return [{ path: pathOf(band), values }];
  });
}

/** A price among others. Surcharges and reductions may well hold at some ages only, an exemption in words for nobody. */
const isPrice = (fee: FeeContent): boolean => {
  const { kind, surcharge = false, percentageOf, baseFee, condition, applies = [] } = fee;
  if (surcharge || (costsNothing(fee) && condition !== undefined && applies.length === 0)) return false;
  return kind !== 'PERCENTAGE' || (percentageOf !== undefined && baseFee === undefined);
};

/** The prices of a day; none when one of them holds whatever is answered. */
function pricesOn(fees: readonly FeeContent[], day: string): ReadonlySet<FeeContent> {
  const prices = fees.filter((fee) => isPrice(fee) && isValidOn(fee.valid, day));
  return new Set(prices.some(({ applies = [] }) => applies.length === 0) ? [] : prices);
}

/** Holes between bands that are valid on the same day. */
function gapsIn(bands: readonly Band[], question: string, perUnit: number): Hit[] {
  const sorted = [...bands].sort((one, other) => one.first - other.first || one.last - other.last);
  const hits: Hit[] = [];
  let reached: Band | undefined;
  for (const band of sorted) {
    if (reached && band.first > reached.last + 1) {
      const answers = range(reached.last + 1, band.first - 1, perUnit);
      const values = { question, answers, fee: nameOf(reached.fee, reached.at), other: nameOf(band.fee, band.at) };
      hits.push({ path: pathOf(band), values });
    }
    if (!reached || band.last > reached.last) reached = band;
  }
  return hits;
}

/** Today and the later days on which a fee begins or has just ended. */
function daysOf(fees: readonly FeeContent[], { today }: Surroundings): string[] {
  const changes = fees.flatMap(({ valid }) => [valid?.from, valid?.until && addDays(valid.until, 1)]);
  return [today, ...new Set(changes.filter((day) => day !== undefined && day > today))] as string[];
}

const distinct = (hits: readonly Hit[]): Hit[] => [
  ...new Map(hits.map((hit) => [JSON.stringify([hit.path, hit.values]), hit])).values(),
];

/** Bands of a question that share an answer, of fees that differ in nothing but the amount and these bands. */
export const overlappingBands = rule(
  'FEE_BANDS_OVERLAP',
  {
    severity: 'MUST',
    message: {
      de: 'Bei der Antwort {answers} auf „{question}“ gelten zwei verschiedene Gebühren: „{fee}“ und „{other}“.',
      en: 'For the answer {answers} to "{question}", two different fees hold: "{fee}" and "{other}".',
    },
    fix: {
      de: 'Lassen Sie die eine Spanne enden, bevor die andere beginnt; „bis“ schließt die Zahl ein. Gelten beide zu Recht, unterscheiden Sie sie durch eine Frage oder die Bezeichnung.',
      en: 'End one band before the other begins; "until" includes the number. If both are right, tell them apart by a question or the label.',
    },
  },
  ({ fees = [] }: ServiceContent) =>
    boundedQuestions(fees).flatMap((question) =>
      groupsOf(fees, question, caseBesideAnswers).flatMap((bands) =>
        overlapsIn(bands, question, stepsPerUnit(question, conditionsOf(fees))),
      ),
    ),
);

/** Answers between two bands of a question for which no fee is recorded, from today on. */
export const gapBetweenBands = rule(
  'FEE_BANDS_GAP',
  {
    severity: 'SHOULD',
    message: {
      de: 'Für die Antwort {answers} auf „{question}“ ist keine Gebühr eingetragen; sie liegt zwischen „{fee}“ und „{other}“.',
      en: 'No fee is recorded for the answer {answers} to "{question}", which lies between "{fee}" and "{other}".',
    },
    fix: {
      de: 'Lassen Sie die Spannen aneinander anschließen, oder tragen Sie die fehlende Gebühr ein.',
      en: 'Let the bands follow each other, or add the missing fee.',
    },
  },
  ({ fees = [] }: ServiceContent, surroundings: Surroundings) =>
    distinct(
      boundedQuestions(fees).flatMap((question) =>
        groupsOf(fees, question, caseWithoutTexts).flatMap((bands) =>
          daysOf(fees, surroundings).flatMap((day) => {
            const prices = pricesOn(fees, day);
            const ofDay = bands.filter(({ fee }) => prices.has(fee));
            return gapsIn(ofDay, question, stepsPerUnit(question, conditionsOf(fees)));
          }),
        ),
      ),
    ),
);
