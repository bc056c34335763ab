import type { GraphQLResolveInfo } from 'graphql';
import type { RequestContext } from '../../../platform/graphql/request-context.js';
import { wordedReference } from '../../../platform/graphql/worded-reference.js';
import { planPaths } from '../../../platform/read/plan-paths.js';
import type { ReadOptions } from '../../../platform/read/read-options.js';
import { deliver } from '../../../platform/i18n/localized-text.js';
import type { PlaceRef } from '../../../catalogue/place/place-ref.js';
import { placeLookups, placeReadModel } from '../../../catalogue/place/place.read-model.js';
import {
  resolvePlaces,
  whichCondition,
  whichPlace,
  whichService,
  type PlaceResolution,
} from '../../../catalogue/responsibility/responsibility-result.js';
import {
  responsibilityFacts,
  type CoveringResponsibility,
  type ResponsibilityFacts,
} from '../../../catalogue/responsibility/responsibility-facts.js';
import { explain } from '../../../catalogue/responsibility/responsibility-wording.js';
import type { KnownAnswers } from '../../../catalogue/responsibility/responsibility.rules.js';
import { serviceEntryOf, type ServiceRef } from '../../../catalogue/service/service-ref.js';
import { serviceLookups } from '../../../catalogue/service/service.read-model.js';
import type { Lookup } from '../../../platform/read/loaders.js';
import type { ResponsibleRow } from './card-rows.js';
import type { ServiceRow } from './service-part.js';

/** Resolution of a service reference at a place. */
export interface Located {
  /** Null while the service is ambiguous. */
  service: { entry: Lookup; key: string } | null;
  facts: ResponsibilityFacts | null;
  places: PlaceResolution[];
}

/** Candidate services, by the resolutions at the candidate places. */
function servicesMeant(facts: ResponsibilityFacts, places: readonly PlaceResolution[]): string[] {
  const meant = places.flatMap(({ resolution }) => {
    switch (resolution.kind) {
      case 'RESPONSIBLE':
        return resolution.responsible.map(({ serviceId }) => serviceId);
      case 'CONDITION_OPEN':
        return resolution.options.map(({ serviceId }) => serviceId);
      case 'SERVICE_OPEN':
        return resolution.serviceIds;
      case 'NOBODY':
        return places.length > 1 ? [] : [facts.services[0]!.id];
    }
  });
  const all = facts.services.length === 1 || meant.length === 0 ? facts.services.map(({ id }) => id) : meant;
  return [...new Set(all)];
}

/** Resolves the service and its responsible offices at the place; null when the service does not exist. */
export async function locate(
  service: ServiceRef,
  place: PlaceRef | null,
  answers: KnownAnswers,
  { readOptions, context }: { readOptions: ReadOptions; context: RequestContext },
): Promise<Located | null> {
  if (!place) {
    const named = await serviceEntryOf(service, readOptions, context);
    return named && { service: named, facts: null, places: [] };
  }
  const facts = await responsibilityFacts(service, place, readOptions, context.sourceOf(readOptions));
  if (facts.services.length === 0) return null;
  const places = facts.places.length > 0 ? resolvePlaces(facts, answers) : [];
  const [id, ...others] = servicesMeant(facts, places);
  return { service: others.length > 0 ? null : { entry: serviceLookups.byId, key: id! }, facts, places };
}

const held = ({ resolution }: PlaceResolution): CoveringResponsibility[] =>
  resolution.kind === 'RESPONSIBLE' ? (resolution.responsible as CoveringResponsibility[]) : [];

/** The responsibilities that apply, once they are decided. */
export const responsibleOf = ({ places: [only, ...others] }: Located): CoveringResponsibility[] =>
  only && others.length === 0 ? held(only) : [];

export const explanationOf = ({ place }: PlaceResolution, one: CoveringResponsibility, { languages }: ReadOptions) =>
  deliver(explain(place.name, one.laidDownFor, one.distance), languages);

/** Question for a place when none is given. */
const placeQuestion = (service: ServiceRow | null, readOptions: ReadOptions): object =>
  whichPlace(
    (service?.['#places'] ?? []).map((place) => ({ place, resolution: { kind: 'NOBODY' } })),
    readOptions,
  );

interface Parts {
  service: ServiceRow | null;
  responsible: ResponsibleRow[];
  info: GraphQLResolveInfo;
  context: RequestContext;
  readOptions: ReadOptions;
}

async function placeRow(
  type: string,
  path: string,
  id: string,
  { info, context, readOptions }: Parts,
): Promise<object | null> {
  const plan = planPaths(info, 'CallCard', [[`responsibility|${type}`, path]], placeReadModel);
  return plan && context.loaders.byKey(placeLookups.byId, id, plan, readOptions);
}

async function answered(only: PlaceResolution, parts: Parts, elsewhere: string[]): Promise<object> {
  const { service, responsible, readOptions } = parts;
  const { place, resolution } = only;
  if (resolution.kind === 'NOBODY') {
    const [here, ...offeredAt] = await Promise.all([
      placeRow('NotOfferedHere', 'place', place.id, parts),
      ...elsewhere.map((id) => placeRow('NotOfferedHere', 'offeredAt', id, parts)),
    ]);
    return { __typename: 'NotOfferedHere', service, place: here, offeredAt: offeredAt.filter(Boolean) };
  }
  return {
    __typename: 'ResponsibilityAnswer',
    service,
    place: await placeRow('ResponsibilityAnswer', 'place', place.id, parts),
    responsible: held(only).map((one, position) => ({
      responsibility: responsible[position],
      rule: one.distance === 0 ? 'PLACE_ITSELF' : 'ENCLOSING_PLACE',
      explanation: explanationOf(only, one, readOptions),
    })),
  };
}

/** The responsibility answer, or the question to ask first. */
export async function responsibilityAnswer(place: PlaceRef | null, located: Located, parts: Parts): Promise<object> {
  const { facts, places } = located;
  if (!place || !facts) return placeQuestion(parts.service, parts.readOptions);
  const [only, ...others] = places;
  if (!only) return { __typename: 'UnknownPlace', reference: wordedReference(place) };
  if (others.length > 0) return whichPlace(places, parts.readOptions);
  const { resolution } = only;
  if (resolution.kind === 'SERVICE_OPEN') return whichService(resolution.serviceIds, facts.services, parts.readOptions);
  if (resolution.kind === 'CONDITION_OPEN')
    return whichCondition(resolution.options as CoveringResponsibility[], parts.readOptions);
  return answered(only, parts, facts.elsewhere);
}
