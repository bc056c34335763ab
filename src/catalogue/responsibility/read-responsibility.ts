import type { ReadSource } from '../../platform/read/read-source.js';
import type { ReadOptions } from '../../platform/read/read-options.js';
import { readAbsentPlace } from '../place/absent-place.js';
import type { PlaceRef } from '../place/place-ref.js';
import type { ServiceRef } from '../service/service-ref.js';
import { readPlaceChoice, type PlaceChoice } from './place-choice.js';
import { responsibilityFacts, type ResponsibilityFacts } from './responsibility-facts.js';
import { hasOffice, resolvePlaces, type KnownResponsibility, type PlaceResolution } from './responsibility-result.js';
import type { KnownAnswers } from './responsibility.rules.js';
import { readWithoutOffice } from './without-office.js';

/** The facts, and the resolutions of the candidate places; these are empty when no place is known. */
interface ReadResponsibility {
  facts: KnownResponsibility;
  places: PlaceResolution[];
}

/** What there is to choose from: it is read anew where the parts of a place divide. */
const choiceOf = (
  { choice }: ResponsibilityFacts,
  place: PlaceRef,
  divides: boolean,
  { readOptions, source }: { readOptions: ReadOptions; source: ReadSource },
): PlaceChoice | Promise<PlaceChoice> =>
  choice && !divides ? choice : readPlaceChoice(place, { divides, readOptions, source });

/**
 * Reads what is known of a service at a place and resolves it. An office that answers for one place takes one statement, and
 * so does a choice among several; what else there may be to say is read when the resolution asks for it.
 */
export async function readResponsibility(
  service: ServiceRef,
  place: PlaceRef,
  answers: KnownAnswers,
  reading: { readOptions: ReadOptions; source: ReadSource; isEvidenceAsked: boolean },
): Promise<ReadResponsibility> {
  const read = await responsibilityFacts(service, place, reading);
  const facts: KnownResponsibility = { ...read, withoutOffice: null, absent: null };
  if (facts.services.length === 0) return { facts, places: [] };
  const places = resolvePlaces(facts, answers);
  const divides = places.some(({ isPartial }) => isPartial);
  const isOpen = facts.places.length > 1 || divides;
  const [only, ...others] = places;
  const isAnswered =
    only && others.length === 0
      ? !divides && hasOffice(only.resolution)
      : facts.laid.some(({ placeId }) => facts.places.some(({ id }) => id === placeId));
  if (!isOpen && isAnswered) return { facts, places };
  const { readOptions, source } = reading;
  const { namedServices, isCovered } = facts;
  const services = namedServices.map(({ id }) => id);
  const [choice, withoutOffice, absent] = await Promise.all([
    isOpen ? choiceOf(facts, place, divides, reading) : null,
    isAnswered ? null : readWithoutOffice(place, { services, isCovered, readOptions, source }),
    places.length > 0 ? null : readAbsentPlace(place, readOptions, source),
  ]);
  const known = { ...facts, places: choice?.places ?? facts.places, choice, withoutOffice, absent };
  return { facts: known, places: resolvePlaces(known, answers) };
}
