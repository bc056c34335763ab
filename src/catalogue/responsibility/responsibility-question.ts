import { globalId } from '../../platform/graphql/global-id.js';
import { deliver, type DeliveredText, type LocalizedText } from '../../platform/i18n/localized-text.js';
import type { ReadOptions } from '../../platform/read/read-options.js';
import type { AddressHelp } from '../place/address/street-address.rules.js';
import { placeLabels, type NamedPlace } from '../place/place-label.rules.js';
import type { CoveringResponsibility, ResponsibilityFacts } from './responsibility-facts.js';
import { otherwise, questions, whichPlaceWith } from './responsibility-wording.js';
import { optionsOf } from './responsibility.rules.js';

interface Option {
  answer: string;
  label: DeliveredText;
  detail: DeliveredText | null;
}

export interface Question {
  __typename: 'ResponsibilityQuestion';
  kind: keyof typeof questions;
  addressDecides: boolean;
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
  addressDecides: false,
  question: deliver(questions[kind], languages),
  options,
});

export const whichPlace = (
  places: readonly NamedPlace[],
  readOptions: ReadOptions,
  address: AddressHelp = 'UNKNOWN',
): Question => {
  const offered = places.slice(0, 50);
  const options = placeLabels(offered).map(({ label, detail }, at) =>
    option(globalId('Place', offered[at]!.id), label, detail, readOptions),
  );
  const asked = deliver(whichPlaceWith(address), readOptions.languages);
  return { ...question('PLACE', options, readOptions), addressDecides: address === 'DECIDES', question: asked };
};

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
    optionsOf(options).map(({ responsibilityId, condition, conditional }) =>
      option(
        globalId('Responsibility', responsibilityId),
        conditional && condition ? condition : otherwise,
        null,
        readOptions,
      ),
    ),
    readOptions,
  );
