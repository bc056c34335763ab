import type { GraphQLResolveInfo } from 'graphql';
import type { RequestContext } from '../../../platform/graphql/request-context.js';
import { planPaths } from '../../../platform/read/plan/plan-paths.js';
import type { ReadOptions } from '../../../platform/read/read-options.js';
import type { PlaceRef } from '../../../catalogue/place/place-ref.js';
import { placeLookups, placeReadModel } from '../../../catalogue/place/place.read-model.js';
import {
  assemble,
  figuresOfDecision,
  serviceNotValid,
  type AnswerParts,
} from '../../../catalogue/responsibility/responsibility-answer.js';
import {
  decide,
  recordedElsewhere,
  serviceEndedAt,
  serviceOfferedAt,
  type Decision,
  type KnownResponsibility,
  type PlaceResolution,
} from '../../../catalogue/responsibility/responsibility-result.js';
import { whichPlace } from '../../../catalogue/responsibility/responsibility-question.js';
import type { CoveringResponsibility } from '../../../catalogue/responsibility/responsibility-facts.js';
import { readResponsibility } from '../../../catalogue/responsibility/read-responsibility.js';
import type { KnownAnswers } from '../../../catalogue/responsibility/responsibility.rules.js';
import type { EvidencedFigure } from '../../../catalogue/evidence/caveats.rules.js';
import { evidenceAnswer, figuresOf } from '../../../catalogue/evidence/evidence-answer.js';
import { serviceEntryOf, type ServiceRef } from '../../../catalogue/service/service-ref.js';
import { serviceLookups, serviceReadModel } from '../../../catalogue/service/service.read-model.js';
import { outOfValidity } from '../../../catalogue/record/valid-days.rules.js';
import { rememberPlan } from '../../../platform/read/plan/plan-memory.js';
import type { Lookup } from '../../../platform/read/loaders.js';
import type { ReadModel } from '../../../platform/read/read-model.js';
import { offeredAmong, type Offered } from '../../fee-quote/offered-among.rules.js';
import type { ResponsibleRow } from './card-rows.js';
import { asksEvidenceOfAnswer } from './responsibility-evidence-asked.js';
import type { CardValues } from './card-part.js';
import type { ServiceRow } from './service-part.js';
import type { ToldPlaceRow } from './told-places.js';

/** Resolution of a service reference at a place. */
export interface Located {
  /** Null while the service is ambiguous, or when all that has its LeiKa key is recorded for other places only. */
  service: { entry: Lookup; key: string } | null;
  facts: KnownResponsibility | null;
  places: PlaceResolution[];
  /** What is answered about the responsibility; null without a place. */
  decision: Decision | null;
}

/** The service that is known at the place, else the first. */
const serviceWithoutOffice = (facts: KnownResponsibility, placeId: string): string =>
  serviceOfferedAt(facts, placeId) ?? serviceEndedAt(facts, placeId)?.serviceId ?? facts.services[0]!.id;

/** Candidate services, by the resolutions at the candidate places. */
function servicesMeant(facts: KnownResponsibility, places: readonly PlaceResolution[]): string[] {
  const meant = places.flatMap(({ place, resolution }) => {
    switch (resolution.kind) {
      case 'RESPONSIBLE':
        return resolution.responsible.map(({ serviceId }) => serviceId);
      case 'CONDITION_OPEN':
        return resolution.options.map(({ serviceId }) => serviceId);
      case 'SERVICE_OPEN':
        return resolution.serviceIds;
      case 'NOBODY':
        return places.length > 1 ? [] : [serviceWithoutOffice(facts, place.id)];
    }
  });
  return [...new Set(meant.length === 0 ? facts.services.map(({ id }) => id) : meant)];
}

interface LocateOptions {
  readOptions: ReadOptions;
  context: RequestContext;
  isEvidenceAsked: boolean;
}

/** Ids of the places that the answer about the responsibility names. */
export const placesTold = ({ decision }: Located): CardValues['told'] => ({
  place: decision && 'place' in decision ? [decision.place.id] : [],
  offeredAt: decision?.kind === 'NOT_OFFERED' ? decision.elsewhere : [],
});

/** Resolves the service and its responsible offices at the place; null when the service does not exist. */
export async function locate(
  service: ServiceRef,
  place: PlaceRef | null,
  answers: KnownAnswers,
  { readOptions, context, isEvidenceAsked }: LocateOptions,
): Promise<Located | null> {
  if (!place) {
    const named = await serviceEntryOf(service, readOptions, context);
    return named && { service: named, facts: null, places: [], decision: null };
  }
  const reading = { readOptions, source: context.sourceOf(readOptions), isEvidenceAsked };
  const { facts, places } = await readResponsibility(service, place, answers, reading);
  if (facts.services.length === 0) return null;
  const [id, ...others] = servicesMeant(facts, places);
  const isOpen = others.length > 0 || isElsewhere(facts, places) || isEndedElsewhere(facts, places, readOptions);
  const decision = decide(facts, places, readOptions);
  return { service: isOpen ? null : { entry: serviceLookups.byId, key: id! }, facts, places, decision };
}

/** Whether all that has the LeiKa key is recorded for other places only: whoever is there is not told of it. */
const isElsewhere = (facts: KnownResponsibility, places: readonly PlaceResolution[]): boolean =>
  facts.isKeyed &&
  facts.laid.length === 0 &&
  recordedElsewhere(facts).length > 0 &&
  !places.some(({ isPartial }) => isPartial);

/** Whether all that has the LeiKa key has ended or not begun, and not at the place: of the place that says nothing. */
function isEndedElsewhere(
  facts: KnownResponsibility,
  places: readonly PlaceResolution[],
  { validOn }: ReadOptions,
): boolean {
  if (!facts.isKeyed || !outOfValidity(facts.services[0]!.valid, validOn)) return false;
  return !places.some(({ place }) => serviceEndedAt(facts, place.id));
}

/**
 * Whether what is recorded of the service may hold at the place: not when it is recorded for other places only, or when
 * nobody knows which place is meant.
 */
export function isOffered({ facts, places }: Located): boolean {
  if (!facts) return true;
  if (places.length === 0) return false;
  const { laid } = facts;
  if (laid.some(({ isValid }) => isValid) || places.some(({ isPartial }) => isPartial)) return true;
  return laid.length === 0 && recordedElsewhere(facts).length === 0;
}

/** At which of the places that may be meant the service is known to be offered; of a place whose parts differ, in some of it. */
export function offeredAt({ facts, places }: Located): Offered {
  if (!facts) return 'EVERYWHERE';
  const offered = facts.places.filter(({ id }) => serviceOfferedAt(facts, id) !== null).length;
  const known = offeredAmong(facts.places.length, offered);
  return known === 'NOWHERE' && places.some(({ isPartial }) => isPartial) ? 'IN_SOME' : known;
}

/** The responsibilities that apply, once they are decided. */
export function responsibleOf({ facts, places: [only, ...others] }: Located): CoveringResponsibility[] {
  if (!facts || !only || others.length > 0 || only.isPartial) return [];
  return only.resolution.kind === 'RESPONSIBLE' ? only.resolution.responsible : [];
}

interface CardParts {
  service: ServiceRow | null;
  responsible: ResponsibleRow[];
  info: GraphQLResolveInfo;
  context: RequestContext;
  readOptions: ReadOptions;
}

/** Parts of the answer that the card has read already: the service, the places that are told and the responsibilities. */
function partsOfCard({ service, responsible, info, context, readOptions }: CardParts): AnswerParts {
  const read = async (lookup: Lookup, id: string, type: string, path: string, readModel: ReadModel) => {
    const plan = rememberPlan(info, `${type}.${path}`, () =>
      planPaths(info, 'CallCard', [[`responsibility|${type}`, path]], readModel),
    );
    return plan && context.loaders.byKey(lookup, id, plan, readOptions);
  };
  const known = (rows: readonly ToldPlaceRow[] = [], id: string) => rows.find((row) => row['#id'] === id);
  const place = (type: string, path: string, id: string): Promise<object | null> =>
    read(placeLookups.byId, id, type, path, placeReadModel);
  return {
    isEvidenceAsked: asksEvidenceOfAnswer(info),
    service: (type, id) => service ?? read(serviceLookups.byId, id, type, 'service', serviceReadModel),
    place: async (type, id) => known(service?.['#place'], id) ?? place(type, 'place', id),
    absent: (path, id) => place('PlaceNotValid', path, id),
    offeredAt: async (id) => known(service?.['#offeredAt'], id) ?? place('NotOfferedHere', 'offeredAt', id),
    sameMatter: (type, id) => read(serviceLookups.byId, id, type, 'sameMatter', serviceReadModel),
    responsibility: (_, position) => responsible[position] ?? null,
  };
}

/** The responsibilities of a service, wherever they are laid down. */
const laidDownFigures = (service: ServiceRow | null): EvidencedFigure[] =>
  figuresOf('RESPONSIBILITY', service?.['#laidDown']);

/** What the responsibility answer is made of, with its evidence, which has to be read. */
export const responsibilityFigures = ({ decision }: Located, service: ServiceRow | null): EvidencedFigure[] =>
  decision ? figuresOfDecision(decision) : laidDownFigures(service);

/** The responsibility answer, or the question to ask first. */
export async function responsibilityAnswer(
  place: PlaceRef | null,
  { decision }: Located,
  parts: CardParts,
): Promise<object> {
  const { service, readOptions } = parts;
  if (place && decision) return assemble(decision, partsOfCard(parts), { place, readOptions });
  const judged = service && { valid: service['#validity'], evidence: service['#evidence'] ?? null };
  const ended = judged && serviceNotValid(judged, service, readOptions);
  if (ended) return ended;
  const told = asksEvidenceOfAnswer(parts.info)
    ? evidenceAnswer(laidDownFigures(service), readOptions.validOn, readOptions)
    : null;
  return { ...whichPlace(service?.['#places'] ?? [], readOptions), ...told };
}
