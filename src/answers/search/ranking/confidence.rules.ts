import type { Question, Unit } from '../understanding/question.js';
import type { Features, Ranked } from './ranked.js';

/** Names of what the confidence is computed from, in the order of `signals`. */
export const signalNames = [
  'one',
  'unknown',
  'unknownNouns',
  'covered',
  'coveredAnywhere',
  'titleAgreement',
  'recall',
  'said',
  'saidWeight',
  'rivals',
  'lead',
  'manyWords',
  'oneWord',
  'isSituation',
  'isPrefix',
  'isCorrected',
  'isSynonymOnly',
  'isPartOnly',
  'isMentionOnly',
  'isNamed',
  'isTitleWord',
  'score',
  'oneWordSynonym',
  'oneWordPart',
  'prefixAndTitle',
] as const;

export type Signal = (typeof signalNames)[number];
export type Coefficients = Readonly<Record<Signal, number>>;

const flag = (is: boolean): number => (is ? 1 : 0);

/** What tells how sure the first of the ranked is. */
export function signals(ranked: readonly Ranked[]): Record<Signal, number> {
  const first = ranked[0]!;
  const { features, score } = first;
  const rivals = ranked.slice(1).filter((other) => other.score >= score * 0.92).length;
  const second = ranked[1]?.score ?? 0;
  const isOneWord = features.words <= 1;
  return {
    one: 1,
    unknown: features.unknown,
    unknownNouns: features.unknownNouns,
    covered: features.covered,
    coveredAnywhere: features.coveredAnywhere,
    titleAgreement: features.titleAgreement,
    recall: features.recall,
    said: features.said,
    saidWeight: features.saidWeight,
    rivals: Math.min(rivals, 8) / 8,
    lead: score > 0 ? (score - second) / score : 0,
    manyWords: flag(features.words >= 4),
    oneWord: flag(isOneWord),
    isSituation: flag(features.isSituation),
    isPrefix: flag(features.isPrefix),
    isCorrected: flag(features.isCorrected),
    isSynonymOnly: flag(features.isSynonymOnly),
    isPartOnly: flag(features.isPartOnly),
    isMentionOnly: flag(features.isMentionOnly),
    isNamed: flag(features.isNamed),
    isTitleWord: flag(features.isTitleWord),
    score: Math.min(score, 1.5),
    oneWordSynonym: flag(isOneWord && features.isSynonymOnly),
    oneWordPart: flag(isOneWord && (features.isPartOnly || features.isMentionOnly)),
    prefixAndTitle: flag(features.isPrefix && features.isTitleWord),
  };
}

/** Logistic regression over the signals; its coefficients were fitted to judged questions (coefficients.ts). */
export function probability(values: Readonly<Record<Signal, number>>, coefficients: Coefficients): number {
  const sum = signalNames.reduce((total, name) => total + coefficients[name] * values[name], 0);
  return 1 / (1 + Math.exp(-sum));
}

/** Below it, a hit is told as "perhaps". */
export const sureFrom = 0.4;
/** Below it, nothing is told at all. */
export const silentBelow = 0.05;

/** How much of a question the texts of a service must have to be told, as a share. */
const mentioned = 0.25;

/** Whether somebody named the service, whatever else was said: then it is always told. */
export const isNamed = ({ isNamed: named, saidWeight, words }: Features): boolean =>
  named || (saidWeight >= 0.75 && words >= 1);

/** From here a word of the thesaurus means the same and not only something narrower. */
const sameMeaning = 0.8;

const isUnknown = ({ kind }: Unit): boolean => kind === 'UNKNOWN' || kind === 'UNKNOWN_NOUN';

/**
 * Whether one word, alone or among words that nobody knows ("Auto abgeschleppt"), says too little: it is no name, stands in no title, and is only a part of what names say. A compound that
 * was said is several words in one.
 */
function isTooLittle({ units }: Question, first: Features): boolean {
  const telling = units.filter(({ kind }) => kind === 'KNOWN');
  if (telling.length !== 1 || telling[0]!.parts.length > 0) return false;
  if (first.words > 1 && !units.some(isUnknown)) return false;
  if (first.isPrefix || first.isCorrected || (first.said > 0 && !first.isSituation)) return false;
  if (first.isSynonymOnly) return first.covered < sameMeaning;
  return first.isPartOnly || first.isMentionOnly || !first.isTitleWord;
}

/**
 * How sure the first hit is, from 0 to 1. A service that was named is never kept back, and a question of little words alone
 * has no answer.
 */
export function confidenceOf(question: Question, ranked: readonly Ranked[], coefficients: Coefficients): number {
  if (ranked.length === 0) return 0;
  // Who only asks for a part of the answer, such as the costs, perhaps means what is called so.
  if (!question.units.some(({ kind }) => kind === 'KNOWN'))
    return question.units.some(({ kind }) => kind === 'ASPECT') ? silentBelow : 0;
  const { features } = ranked[0]!;
  const told = probability(signals(ranked), coefficients);
  const found = isTooLittle(question, features) ? Math.min(told, sureFrom * 0.99) : told;
  if (isNamed(features)) return Math.max(found, sureFrom);
  // What only texts mention is perhaps meant.
  return features.isMentionOnly && features.coveredAnywhere >= mentioned ? Math.max(found, silentBelow) : found;
}
