import { confidenceOf, isNamed, sureFrom, type Coefficients } from './confidence.rules.js';
import type { Candidate } from './candidate.js';
import { unheard, type Ranked } from './ranked.js';
import type { Question, Unit } from '../understanding/question.js';

/** How near to the best a referral must be to be told beside it. */
const besideShare = 0.9;
const mostReferrals = 3;

export interface Referred {
  /** Services. */
  ranked: Ranked[];
  /** The matter is another body's; services are told as "perhaps" at most. */
  isReferred: boolean;
  /** Records of referrals, best first. */
  referralIds: string[];
}

/**
 * Parts services from referrals. Where a referral is the best answer, services are sure only if a name of theirs was said at
 * least as fully: who wants to pay BAföG back does not want to apply for it.
 */
export function referred(
  question: Question,
  ranked: readonly Ranked[],
  isReferral: (id: string) => boolean,
  coefficients: Coefficients,
): Referred {
  const services = ranked.filter(({ candidate }) => !isReferral(candidate.serviceId));
  const referrals = ranked.filter(({ candidate }) => isReferral(candidate.serviceId));
  const [best] = referrals;
  if (!best || confidenceOf(question, referrals, coefficients) < sureFrom)
    return { ranked: services, isReferred: false, referralIds: [] };
  const top = ranked[0]!.score;
  const near = referrals.filter(({ score }) => score >= top * besideShare).slice(0, mostReferrals);
  const referralIds = near.map(({ candidate }) => candidate.serviceId);
  if (best !== ranked[0]) return { ranked: services, isReferred: false, referralIds };
  const stays = ({ features, score }: Ranked): boolean =>
    score >= best.score * besideShare &&
    (features.said >= best.features.said || isNamed(features)) &&
    features.covered >= best.features.covered;
  return { ranked: services, isReferred: !services.some(stays), referralIds };
}

/** What a service of a life event is worth, as a share of the best, and how much less each further one. */
const eventShare = 0.25;
const eventStep = 0.03;
/** What comes just behind another. */
const behind = 0.99;
/** What is left of a service that only the words of the event lead to: one of the event or one that was named, and any other. */
const ownShare = 0.5;
const restShare = 0.09;

/** LeiKa numbers what belongs together, such as registering and deregistering, by its first five digits. */
const groupOf = (leikaKey: string): string => leikaKey.slice(0, 5);

/** The words of a question besides those that tell of events. */
const withoutWords = ({ units }: Question, told: readonly { at: ReadonlySet<number> }[]): Unit[] =>
  units.filter(({ at }) => !told.some((one) => one.at.has(at)));

/** Whether a question asks for more than its events; a town or a day is no more. */
export const asksForMore = (question: Question, told: readonly { at: ReadonlySet<number> }[]): boolean =>
  withoutWords(question, told).some(({ kind }) => kind === 'KNOWN' || kind === 'ASPECT');

/**
 * Lifts the services of a life event, in its order: those that were asked for besides come first, the others follow. Where nothing
 * else is asked for, the words that tell of the event mean its services, and no others; of the group of its first service they do in any case: who
 * moves to a town registers and changes no registration.
 */
export function withLifeEvent(
  ranked: readonly Ranked[],
  serviceIds: readonly string[],
  candidates: readonly Candidate[],
  isElsewhere: (candidate: Candidate) => boolean,
  isMoreAsked: boolean,
): Ranked[] {
  if (serviceIds.length === 0) return [...ranked];
  const share = isMoreAsked ? 1 : ownShare;
  const best = Math.max(isMoreAsked ? (ranked[0]?.score ?? 0) : 0, 1);
  const known = new Map(ranked.map((one) => [one.candidate.serviceId, one]));
  const lifted = serviceIds.flatMap((serviceId, at) => {
    const candidate = candidates.find((one) => one.serviceId === serviceId);
    if (!candidate) return [];
    const own = known.get(serviceId) ?? { candidate, score: 0, features: unheard, reasons: [] };
    const lift = best * Math.max(0.1, eventShare - at * eventStep) - (isElsewhere(candidate) ? best * 0.4 : 0);
    return [{ ...own, score: own.score * share + lift }];
  });
  const first = lifted.reduce<Ranked | null>((one, other) => (one && one.score >= other.score ? one : other), null);
  const groups = new Set(first?.candidate.keys.map(groupOf));
  const left = ({ candidate, score, features }: Ranked): number => {
    if (isNamed(features)) return score * share;
    if (!isMoreAsked) return score * restShare;
    return first && candidate.keys.some((key) => groups.has(groupOf(key)))
      ? Math.min(score, first.score * behind)
      : score;
  };
  const rest = ranked
    .filter(({ candidate }) => !serviceIds.includes(candidate.serviceId))
    .map((one) => ({ ...one, score: left(one) }));
  return [...lifted, ...rest].sort((one, other) => other.score - one.score);
}
