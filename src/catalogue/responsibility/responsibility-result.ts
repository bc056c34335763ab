import { globalId } from '../../platform/graphql/global-id.js';
import { deliver, type DeliveredText, type LocalizedText } from '../../platform/i18n/localized-text.js';
import type { ReadOptions } from '../../platform/read/read-options.js';
import type { CoveringResponsibility, NamedPlace, ResponsibilityFacts } from './responsibility-facts.js';
import { otherwise, questions } from './responsibility-wording.js';
import { resolve, sameResolution, type KnownAnswers, type Resolution } from './responsibility.rules.js';

/** Resolution at one candidate place. */
export interface PlaceResolution {
  place: NamedPlace;
  resolution: Resolution;
}

/** Resolves each candidate place; equal results are merged. */
export function resolvePlaces({ places, covering }: ResponsibilityFacts, answers: KnownAnswers): PlaceResolution[] {
  const resolutions = places.map((place) => ({
    place,
    resolution: resolve(
      covering.filter(({ candidatePlaceId }) => candidatePlaceId === place.id),
      answers,
    ),
  }));
  const first = resolutions[0]!;
  return resolutions.every(({ resolution }) => sameResolution(resolution, first.resolution)) ? [first] : resolutions;
}

interface Option {
  answer: string;
  label: DeliveredText;
  detail: DeliveredText | null;
}

interface Question {
  __typename: 'ResponsibilityQuestion';
  kind: keyof typeof questions;
  question: DeliveredText;
  options: Option[];
}

const option = (
  answer: string,
  label: LocalizedText,
  detail: LocalizedText | null,
  { languages }: ReadOptions,
): Option => ({
  answer,
  label: deliver(label, languages),
  detail: detail && deliver(detail, languages),
});

const question = (kind: keyof typeof questions, options: Option[], { languages }: ReadOptions): Question => ({
  __typename: 'ResponsibilityQuestion',
  kind,
  question: deliver(questions[kind], languages),
  options,
});

export const whichPlace = (resolutions: PlaceResolution[], readOptions: ReadOptions): Question =>
  question(
    'PLACE',
    resolutions
      .slice(0, 50)
      .map(({ place }) => option(globalId('Place', place.id), place.name, place.within, readOptions)),
    readOptions,
  );

export const whichService = (
  ids: string[],
  services: ResponsibilityFacts['services'],
  readOptions: ReadOptions,
): Question =>
  question(
    'SERVICE',
    services
      .filter(({ id }) => ids.includes(id))
      .map(({ id, title }) => option(globalId('Service', id), title!, null, readOptions)),
    readOptions,
  );

export const whichCondition = (options: CoveringResponsibility[], readOptions: ReadOptions): Question =>
  question(
    'CONDITION',
    options.map(({ responsibilityId, condition }) =>
      option(globalId('Responsibility', responsibilityId), condition ?? otherwise, null, readOptions),
    ),
    readOptions,
  );
