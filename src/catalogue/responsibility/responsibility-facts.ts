import type { LocalizedText } from '../../platform/i18n/localized-text.js';
import type { ReadSource } from '../../platform/read/read-source.js';
import type { ReadOptions } from '../../platform/read/read-options.js';
import { postalCodeNamedBy, type MeantPlaces, type PlaceRef } from '../place/place-ref.js';
import type { NamedPlace } from '../place/place-label.rules.js';
import type { WithEvidence } from '../evidence/evidence.read-model.js';
import { outOfValidity, type ValidDays } from '../record/valid-days.rules.js';
import type { LaidDown } from '../service/offer.rules.js';
import type { ServiceRef } from '../service/service-ref.js';
import { factsStatement } from './facts-statement.js';
import { choiceOf, type PlaceChoice, type ReadChoice } from './place-choice.js';
import type { Candidate } from './responsibility.rules.js';

/** A place, as far as a sentence names it. */
export type ToldPlace = Pick<NamedPlace, 'id' | 'name' | 'kind'>;

/** A responsibility that covers a place. */
export interface CoveringResponsibility extends Candidate {
  /** The covered place: a candidate, or a place below one for which something is laid down. */
  coveredPlaceId: string;
  laidDownFor: ToldPlace;
  /** Whether it is laid down for the covered place, or for the Land that is the same territory. */
  isForItself: boolean;
  condition: LocalizedText | null;
  /** Name of the organisation on record, when it has ended by the day. */
  formerBody: LocalizedText | null;
  /** Null when it is not asked for. */
  evidence: WithEvidence['evidence'] | null;
}

/** A service that the reference may identify. */
export interface MeantService {
  id: string;
  /** Present when there are several candidates. */
  title: LocalizedText | null;
  valid: ValidDays;
  /** Null when it is not asked for. */
  evidence: WithEvidence['evidence'] | null;
}

/** What is laid down of a service for a place, or for one that contains it: an area or a responsibility. */
export interface LaidService extends LaidDown {
  placeId: string;
  serviceId: string;
  valid: ValidDays;
}

/** Facts for the rules, read in one statement. What is seldom needed is read when they ask for it. */
export interface ResponsibilityFacts {
  /** Whether any service of a LeiKa key is meant; else it is one that is named. */
  isKeyed: boolean;
  /** Candidates that are valid on the day; all when none is. */
  services: MeantService[];
  /** All candidates, whether they are valid on the day or not. */
  namedServices: MeantService[];
  /** Places that the reference may identify. */
  places: ToldPlace[];
  /** The same in ids, with all that they lie in. */
  meant: MeantPlaces;
  covering: CoveringResponsibility[];
  /** Whether a responsibility of any candidate covers a place, also of one that is not valid on the day. */
  isCovered: boolean;
  /** What is laid down for candidates and deciding places as a whole, also of services that are not valid on the day. */
  laid: LaidService[];
  /** What there is to choose from among several places, unless their parts divide; null when it has to be read. */
  choice: PlaceChoice | null;
  /** Places below candidates for which a responsibility is laid down, or which are an area of a service. */
  deciding: { id: string; below: string }[];
}

/** Reads what decides about a service at a place, in one statement. */
export async function responsibilityFacts(
  service: ServiceRef,
  place: PlaceRef,
  { readOptions, source, isEvidenceAsked }: { readOptions: ReadOptions; source: ReadSource; isEvidenceAsked: boolean },
): Promise<ResponsibilityFacts> {
  const { text, parameters } = factsStatement(service, place, { readOptions, isEvidenceAsked });
  const [facts] = await source.query<ReadStatement & Record<string, unknown>>(text, parameters);
  const { around, choice, ...read } = facts!;
  const places = around.filter(({ distance }) => distance === 0);
  const meant = {
    ids: places.map(({ id }) => id),
    around: idsOf(around),
    quarters: idsOf(around.filter(({ distance, kind }) => distance === 0 || kind === 'BOROUGH')),
    postalCode: postalCodeNamedBy(place),
  };
  const known = { ...read, places, meant, choice: choice && choiceOf(place, choice) };
  return apart(known, Boolean(service.leikaKey), readOptions.validOn);
}

const idsOf = (places: readonly { id: string }[]): string[] => [...new Set(places.map(({ id }) => id))];

interface ReadStatement extends Omit<ReadFacts, 'places' | 'meant' | 'choice'> {
  choice: ReadChoice | null;
  /** Candidate places, and what they lie in. */
  around: (ToldPlace & { distance: number })[];
}

interface ReadFacts extends Omit<ResponsibilityFacts, 'isKeyed' | 'namedServices' | 'isCovered' | 'laid'> {
  /** Covered places that lie in an area of a service. */
  areas: { placeId: string; serviceId: string }[];
}

/** Tells services that are valid on the day apart from the others, unless none is. */
function apart({ areas, ...read }: ReadFacts, isKeyed: boolean, day: string): ResponsibilityFacts {
  const { services, covering } = read;
  const valid = services.filter((one) => !outOfValidity(one.valid, day));
  const isValid = ({ serviceId }: { serviceId: string }): boolean => valid.some(({ id }) => id === serviceId);
  const laid = [...covering.map(({ coveredPlaceId, serviceId }) => ({ placeId: coveredPlaceId, serviceId })), ...areas];
  return {
    ...read,
    isKeyed,
    services: valid.length > 0 ? valid : services,
    namedServices: services,
    covering: covering.filter(isValid),
    isCovered: covering.length > 0,
    laid: laid.map((one) => ({
      ...one,
      isValid: isValid(one),
      covers: 'ALL',
      valid: services.find(({ id }) => id === one.serviceId)!.valid,
    })),
  };
}
