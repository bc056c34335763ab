import { deliver, type DeliveredText } from '../../platform/i18n/localized-text.js';
import { wordedReference } from '../../platform/graphql/worded-reference.js';
import type { ReadOptions } from '../../platform/read/read-options.js';
import type { EvidencedFigure } from '../evidence/caveats.rules.js';
import { evidenceAnswer, figuresOf, nothingRecorded } from '../evidence/evidence-answer.js';
import type { WithEvidence } from '../evidence/evidence.read-model.js';
import { placeNotValid, type ReadPart } from '../place/absent-place-answer.js';
import type { PlaceRef } from '../place/place-ref.js';
import type { ValidDays } from '../record/valid-days.rules.js';
import { notValid } from '../service/not-valid.rules.js';
import type { ServiceRef } from '../service/service-ref.js';
import type { CoveringResponsibility, ToldPlace } from './responsibility-facts.js';
import type { Decision } from './responsibility-result.js';
import { explain, nextHelp, notRecorded } from './responsibility-wording.js';

/** Why a responsibility applies at a place, in the reader's language. */
export const explanationOf = (
  place: ToldPlace,
  reason: CoveringResponsibility,
  { languages }: ReadOptions,
): DeliveredText => deliver(explain(place, reason), languages);

type Part = object | null;

/** The answer about a reference that matches no service. */
export const unknownService = (service: ServiceRef): object => ({
  __typename: 'UnknownService',
  reference: wordedReference(service),
  ...nothingRecorded,
});

/** The answer about a reference that matches no place. */
export const unknownPlace = (place: PlaceRef): object => ({
  __typename: 'UnknownPlace',
  reference: wordedReference(place),
  ...nothingRecorded,
});

/** Whether and where a service is offered is said by the sources of the service. */
export const offerFigures = (service: Pick<JudgedService, 'evidence'>): EvidencedFigure[] =>
  figuresOf('OFFER', [service]);

/** What has ended or not begun, without its evidence; null while it is valid on the day of the reading. */
function outOfOffer(valid: ValidDays, service: Part, { validOn, languages }: ReadOptions): object | null {
  const said = notValid(valid, validOn);
  return said && { __typename: 'ServiceNotValid', service, explanation: deliver(said, languages) };
}

/** A service that may have ended or not begun; its evidence is null when it is not asked for. */
export interface JudgedService {
  valid: ValidDays;
  evidence: WithEvidence['evidence'] | null;
}

/** The answer about a service that has ended or not begun; null while it is valid on the day of the reading. */
export function serviceNotValid(judged: JudgedService, service: Part, readOptions: ReadOptions): object | null {
  const answer = outOfOffer(judged.valid, service, readOptions);
  if (!answer || !judged.evidence) return answer;
  return { ...answer, ...evidenceAnswer(offerFigures(judged), readOptions.validOn, readOptions) };
}

/** Answers that name the service and the place. */
type PlacedAnswer = 'ResponsibilityAnswer' | 'NotOfferedHere' | 'ResponsibilityNotRecorded';

type ServiceAnswer = PlacedAnswer | 'ServiceNotValid';

/** Reads the parts of an answer, as far as the selection asks for them. */
export interface AnswerParts {
  isEvidenceAsked: boolean;
  service(type: ServiceAnswer, id: string): Part | Promise<Part>;
  place(type: PlacedAnswer, id: string): Promise<Part>;
  absent: ReadPart;
  offeredAt(id: string): Promise<Part>;
  sameMatter(type: 'NotOfferedHere' | 'ResponsibilityNotRecorded', id: string): Promise<Part>;
  responsibility(one: CoveringResponsibility, position: number): Part | Promise<Part>;
}

/** The facts that a decision is made of, with their evidence. */
export function figuresOfDecision(decision: Decision): EvidencedFigure[] {
  switch (decision.kind) {
    case 'RESPONSIBLE':
      return figuresOf('RESPONSIBILITY', decision.responsible);
    case 'QUESTION':
      return figuresOf('RESPONSIBILITY', decision.among);
    case 'NOT_OFFERED':
    case 'NOT_VALID':
      return offerFigures(decision.service);
    case 'NOT_RECORDED':
      return decision.isOffered ? offerFigures(decision.service) : [];
    case 'PLACE_NOT_VALID':
      return figuresOf('PLACE', [decision.absent]);
    case 'UNKNOWN_PLACE':
      return [];
  }
}

interface AskedOf {
  place: PlaceRef;
  readOptions: ReadOptions;
}

/** Assembles the answer that a decision asks for, with its evidence when that is asked for. */
export async function assemble(decision: Decision, parts: AnswerParts, asked: AskedOf): Promise<object> {
  const { readOptions } = asked;
  const told = parts.isEvidenceAsked
    ? evidenceAnswer(figuresOfDecision(decision), readOptions.validOn, readOptions)
    : null;
  return { ...(await assembleParts(decision, parts, asked)), ...told };
}

/** The answer without its evidence; its parts are read at the same time. */
async function assembleParts(
  decision: Decision,
  parts: AnswerParts,
  { place: placeAsked, readOptions }: AskedOf,
): Promise<object> {
  switch (decision.kind) {
    case 'RESPONSIBLE': {
      const { place, responsible } = decision;
      const type = 'ResponsibilityAnswer';
      const [service, here, ...responsibilities] = await Promise.all([
        parts.service(type, responsible[0]!.serviceId),
        parts.place(type, place.id),
        ...responsible.map((one, position) => parts.responsibility(one, position)),
      ]);
      const bodies = responsible.map((one, position) => ({
        responsibility: responsibilities[position],
        rule: one.isForItself ? 'PLACE_ITSELF' : 'ENCLOSING_PLACE',
        explanation: explanationOf(place, one, readOptions),
      }));
      return { __typename: type, service, place: here, responsible: bodies };
    }
    case 'NOT_OFFERED': {
      const type = 'NotOfferedHere';
      const [service, place, offeredAt, sameMatter] = await Promise.all([
        parts.service(type, decision.service.id),
        parts.place(type, decision.place.id),
        Promise.all(decision.elsewhere.map((id) => parts.offeredAt(id))),
        Promise.all(decision.sameMatter.map((id) => parts.sameMatter(type, id))),
      ]);
      return {
        __typename: type,
        service,
        place,
        offeredAt: offeredAt.filter(Boolean),
        sameMatter: sameMatter.filter(Boolean),
      };
    }
    case 'NOT_RECORDED': {
      const type = 'ResponsibilityNotRecorded';
      const { isOffered, hasChannels } = decision;
      const [service, place, sameMatter] = await Promise.all([
        parts.service(type, decision.service.id),
        parts.place(type, decision.place.id),
        Promise.all(decision.sameMatter.map((id) => parts.sameMatter(type, id))),
      ]);
      const [explanation, help] = [notRecorded(decision.place.name, isOffered), nextHelp(hasChannels)].map((text) =>
        deliver(text, readOptions.languages),
      );
      return { __typename: type, service, place, isOffered, explanation, help, sameMatter: sameMatter.filter(Boolean) };
    }
    case 'NOT_VALID': {
      const service = await parts.service('ServiceNotValid', decision.service.id);
      return outOfOffer(decision.service.valid, service, readOptions)!;
    }
    case 'PLACE_NOT_VALID':
      return placeNotValid(decision.absent, parts.absent, readOptions);
    case 'UNKNOWN_PLACE':
      return unknownPlace(placeAsked);
    case 'QUESTION':
      return decision.question;
  }
}
