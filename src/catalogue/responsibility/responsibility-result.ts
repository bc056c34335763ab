import type { ReadOptions } from '../../platform/read/read-options.js';
import type { AbsentPlace } from '../place/absent-place.rules.js';
import type {
  CoveringResponsibility,
  LaidService,
  MeantService,
  ResponsibilityFacts,
  ToldPlace,
} from './responsibility-facts.js';
import { outOfValidity } from '../record/valid-days.rules.js';
import { offerOf, type Offer } from '../service/offer.rules.js';
import { whichCondition, whichPlace, whichService, type Question } from './responsibility-question.js';
import { resolve, sameResolution, type KnownAnswers, type Resolution } from './responsibility.rules.js';
import type { WithoutOffice } from './without-office.js';

/** The facts with what the resolution of the places asks for; null is what it does not. */
export interface KnownResponsibility extends ResponsibilityFacts {
  /** Where no office answers for a place. */
  withoutOffice: WithoutOffice | null;
  /** The place that is named and does not exist on the day. */
  absent: AbsentPlace | null;
}

/** What was read because the resolution asks for it. */
function needed<Read>(read: Read | null): Read {
  if (read === null) throw new Error('a decision needs facts that the resolution did not ask for');
  return read;
}

/** Places for which the services are recorded; of a service that no responsibility covers at the places asked for. */
export const recordedElsewhere = ({ withoutOffice }: KnownResponsibility): string[] => needed(withoutOffice).elsewhere;

/** Resolution at one candidate place. */
export interface PlaceResolution {
  place: ToldPlace;
  /** The place that the answer is told of: one that holds all candidates, where these have the same answer. */
  told: ToldPlace;
  resolution: Resolution<CoveringResponsibility>;
  /** Whether a part of the place has another answer, so that this one does not hold for all of it. */
  isPartial: boolean;
}

/** A postal code that lies in several places is answered for what holds all of them. */
function toldOfAll(one: PlaceResolution, told: ToldPlace = one.place): PlaceResolution {
  const { resolution } = one;
  if (resolution.kind !== 'RESPONSIBLE') return { ...one, told };
  const responsible = resolution.responsible.map((each) => ({ ...each, isForItself: each.laidDownFor.id === told.id }));
  return { ...one, told, resolution: { ...resolution, responsible } };
}

/** Resolves each candidate place; equal results are merged. */
export function resolvePlaces(facts: KnownResponsibility, answers: KnownAnswers): PlaceResolution[] {
  const at = (id: string): Resolution<CoveringResponsibility> =>
    resolve(
      facts.covering.filter(({ coveredPlaceId }) => coveredPlaceId === id),
      answers,
    );
  const isSame = (one: string, other: string): boolean =>
    sameResolution(at(one), at(other)) && serviceOfferedAt(facts, one) === serviceOfferedAt(facts, other);
  const isAlike = (one: string, other: string): boolean =>
    isSame(one, other) && serviceEndedAt(facts, one)?.serviceId === serviceEndedAt(facts, other)?.serviceId;
  const resolutions = facts.places.map((place) => ({
    place,
    told: place,
    resolution: at(place.id),
    isPartial: facts.deciding.some(({ id, below }) => below === place.id && !isSame(id, place.id)),
  }));
  const [first] = resolutions;
  const isOne = resolutions.every(({ place, isPartial }) => !isPartial && isAlike(place.id, first!.place.id));
  return first && isOne ? [resolutions.length > 1 ? toldOfAll(first, facts.choice?.shared[0]) : first] : resolutions;
}

/** The responsibilities of which somebody is there on the day. */
const withBody = (responsible: CoveringResponsibility[]): CoveringResponsibility[] =>
  responsible.filter(({ bodyId }) => bodyId !== null);

/** Whether there is an office to name, or a question to ask before it is known. */
export const hasOffice = (resolution: Resolution<CoveringResponsibility>): boolean =>
  resolution.kind === 'RESPONSIBLE' ? withBody(resolution.responsible).length > 0 : resolution.kind !== 'NOBODY';

/** No office is recorded for the service at the place. */
interface NotRecorded {
  kind: 'NOT_RECORDED';
  place: ToldPlace;
  service: MeantService;
  isOffered: boolean | null;
  /** Whether the service has contact channels of its own. */
  hasChannels: boolean;
  /** Services of the same matter at the place; none where the service itself is offered. */
  sameMatter: string[];
}

/** What is decided about a service at a place; a question with the responsibilities among which its answer decides. */
export type Decision =
  | { kind: 'RESPONSIBLE'; place: ToldPlace; responsible: CoveringResponsibility[] }
  | { kind: 'NOT_OFFERED'; place: ToldPlace; service: MeantService; elsewhere: string[]; sameMatter: string[] }
  | { kind: 'NOT_VALID'; service: MeantService }
  | NotRecorded
  | { kind: 'QUESTION'; question: Question; among: readonly CoveringResponsibility[] }
  | { kind: 'PLACE_NOT_VALID'; absent: AbsentPlace }
  | { kind: 'UNKNOWN_PLACE' };

/** What is known of the services at a place as a whole. */
const offerAt = ({ laid }: ResponsibilityFacts, placeId: string): Offer<LaidService> =>
  offerOf(laid.filter((one) => one.placeId === placeId));

/** The service that is known to be offered at a place; null when none is. */
export function serviceOfferedAt(facts: ResponsibilityFacts, placeId: string): string | null {
  const offer = offerAt(facts, placeId);
  return offer.kind === 'OFFERED' ? offer.laid[0].serviceId : null;
}

/** The service that is known to have ended at a place, or not to have begun; null when one is offered or none is known. */
export function serviceEndedAt(facts: ResponsibilityFacts, placeId: string): LaidService | null {
  const offer = offerAt(facts, placeId);
  return offer.kind === 'NOT_VALID' ? offer.laid[0] : null;
}

/** That no office is recorded, and whether the service is known to be offered at the place. */
export function notRecordedAt(facts: KnownResponsibility, place: ToldPlace): NotRecorded {
  const offered = serviceOfferedAt(facts, place.id);
  const service = facts.services.find(({ id }) => id === offered) ?? facts.services[0]!;
  const { reachable, sameMatter } = needed(facts.withoutOffice);
  const hasChannels = reachable.includes(service.id);
  return {
    kind: 'NOT_RECORDED',
    place,
    service,
    isOffered: offered ? true : null,
    hasChannels,
    sameMatter: offered ? [] : sameMatter,
  };
}

/**
 * Without an office it is told what is known: that the service is offered here, or has ended here. Of a service that is named
 * it is known where else it is recorded; of a LeiKa key, which others may have too, nothing.
 */
function withoutOffice(facts: KnownResponsibility, place: ToldPlace): Decision {
  const { services, namedServices, isKeyed } = facts;
  const { elsewhere, isLapsed, sameMatter } = needed(facts.withoutOffice);
  const offered = serviceOfferedAt(facts, place.id);
  if (offered) return notRecordedAt(facts, place);
  const ended = serviceEndedAt(facts, place.id);
  if (ended) return { kind: 'NOT_VALID', service: namedServices.find(({ id }) => id === ended.serviceId)! };
  const service = services[0]!;
  // That a responsibility has expired does not say that there is none.
  const isElsewhere = elsewhere.length > 0 && !isKeyed && !isLapsed;
  if (isElsewhere) return { kind: 'NOT_OFFERED', place, service, elsewhere, sameMatter };
  return notRecordedAt(facts, place);
}

const asking = (question: Question, among: readonly CoveringResponsibility[]): Decision => ({
  kind: 'QUESTION',
  question,
  among,
});

/** Decides from the resolutions of the candidate places; `places` is empty when none is known. */
export function decide(facts: KnownResponsibility, places: PlaceResolution[], readOptions: ReadOptions): Decision {
  const [service] = facts.services;
  // Whoever names what has ended is told so, wherever that is.
  if (!facts.isKeyed && outOfValidity(service!.valid, readOptions.validOn))
    return { kind: 'NOT_VALID', service: service! };
  const [only, ...others] = places;
  if (!only) return facts.absent ? { kind: 'PLACE_NOT_VALID', absent: facts.absent } : { kind: 'UNKNOWN_PLACE' };
  if (others.length > 0) {
    const choice = needed(facts.choice);
    return asking(whichPlace(choice.places, readOptions, choice.address), facts.covering);
  }
  const decision = decideAt(facts, only, readOptions);
  return 'place' in decision ? { ...decision, place: only.told } : decision;
}

/** Decides from the only resolution. */
function decideAt(facts: KnownResponsibility, only: PlaceResolution, readOptions: ReadOptions): Decision {
  const { place, resolution, isPartial } = only;
  if (isPartial) {
    const { parts, address } = needed(facts.choice);
    // The answer holds for a part that cannot be asked about.
    return parts.length > 1
      ? asking(whichPlace(parts, readOptions, address), facts.covering)
      : notRecordedAt(facts, place);
  }
  switch (resolution.kind) {
    case 'RESPONSIBLE': {
      const responsible = withBody(resolution.responsible);
      return responsible.length > 0 ? { kind: 'RESPONSIBLE', place, responsible } : withoutOffice(facts, place);
    }
    case 'CONDITION_OPEN':
      return asking(whichCondition(resolution.options, readOptions), resolution.options);
    case 'SERVICE_OPEN':
      return asking(whichService(resolution.serviceIds, facts.services, readOptions), facts.covering);
    case 'NOBODY':
      return withoutOffice(facts, place);
  }
}
