import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { startTestApp } from '../../support/app.js';
import { cardReader, values, type Card } from './call-card.js';

/** What the card of a call has to say; what is left out is not looked at. */
interface Expected {
  offices: string[];
  responsibility?: string;
  options?: string[];
  /** Where it is offered instead. */
  offeredAt?: string[];
  /** Why nobody is named, and where to go on. */
  explanation?: string;
  help?: string;
  /** Whether somebody is there, by office. */
  opening?: Record<string, string>;
  /** The number to dial first, and whether it is answered. */
  number?: string | null;
  phone?: string;
  phones?: Record<string, string>;
  fee?: string;
  /** All sentences about fees. */
  fees?: string[];
  /** What is needed in any case. */
  documents?: string[];
  documentSentence?: string;
  time?: string;
  /** All sentences about deadlines. */
  deadlines?: string[];
  /** All sentences on how long something holds. */
  validity?: string[];
  form?: string;
  legalBasis?: string;
  promise?: string;
  online?: string[];
  appointment?: string;
  address?: string | null;
  payment?: string[];
  /** How the text to be read out begins. */
  spoken?: string;
}

interface Call {
  says: string;
  search: string;
  service: string;
  place: object | null;
  at: string;
  answers?: object[];
  /** Days that deadlines are counted from. */
  events?: object[];
  /** What is chosen of the options of a question back. */
  chooses?: string;
  expect: Expected;
}

const calls = JSON.parse(readFileSync('test/answers/call-card/calls.json', 'utf8')) as Call[];

const { read } = await startTestApp({ seeded: true });
const readCard = cardReader(read);

const named = (entries: (readonly [string, string])[], keys: object = {}) =>
  Object.fromEntries(entries.filter(([key]) => key in keys));

/** What a card says of each part, in the words of what is expected. */
const parts: { [Part in keyof Expected]-?: (card: Card, expected: Expected) => unknown } = {
  offices: ({ offices }) => offices.map(({ organisation }) => organisation.slug),
  responsibility: ({ responsibility }) => responsibility.__typename,
  options: ({ responsibility }) => values(responsibility.options?.map(({ label }) => label) ?? []),
  offeredAt: ({ responsibility }) => values(responsibility.offeredAt?.map(({ name }) => name) ?? []),
  explanation: ({ responsibility }) => responsibility.explanation?.value,
  help: ({ responsibility }) => responsibility.help?.value,
  opening: ({ offices }, { opening }) =>
    named(
      offices.map((one) => [one.organisation.slug, one.opening.spoken.value]),
      opening,
    ),
  number: ({ numbers }) => numbers[0]?.spokenNumber ?? null,
  phone: ({ numbers }) => numbers[0]?.opening.spoken.value,
  phones: ({ numbers }, { phones }) =>
    named(
      numbers.map((number) => [number.spokenNumber, number.opening.spoken.value]),
      phones,
    ),
  fee: ({ feeSentences }) => feeSentences[0]?.value,
  fees: ({ feeSentences }) => values(feeSentences),
  documents: ({ documents }) =>
    documents.groups
      .filter(({ situation }) => situation.value === 'In jedem Fall')
      .flatMap(({ names }) => values(names)),
  documentSentence: ({ documents }) => documents.sentence.value,
  time: ({ processingTimes }, { time }) => values(processingTimes).find((one) => one === time),
  deadlines: ({ deadlineSentences }) => values(deadlineSentences),
  validity: ({ validitySentences }) => values(validitySentences),
  form: ({ formSentence }) => formSentence?.value,
  legalBasis: ({ legalBasisSentence }) => legalBasisSentence?.value,
  promise: ({ promises }) => promises[0]?.sentence.value,
  online: ({ onlineServices }) => onlineServices.map(({ onlineService }) => onlineService.slug),
  appointment: ({ appointments }) => appointments[0]?.value,
  address: ({ offices: [office] }) => office?.address,
  payment: ({ offices: [office] }) => values(office?.paymentMethods ?? []),
  spoken: ({ spoken }, { spoken: beginning = '' }) => spoken?.text.value.slice(0, beginning.length),
};

/** What of the card is expected, in the same words. */
const told = (card: Card, expected: Expected) =>
  Object.fromEntries((Object.keys(expected) as (keyof Expected)[]).map((part) => [part, parts[part](card, expected)]));

/** The card; after a choice it keeps the options there were. */
async function cardOf({ service, place, at, answers = [], events = [], chooses }: Call): Promise<Card> {
  const asked = { place, at, answers, events };
  const first = await readCard(service, asked);
  if (chooses === undefined) return first;
  const { kind, options } = first.responsibility;
  const { answer } = options!.find(({ label }) => label.value === chooses)!;
  const chosen = kind === 'PLACE' ? { place: { id: answer } } : { known: { options: [answer] } };
  const card = await readCard(service, { ...asked, ...chosen });
  return { ...card, responsibility: { options: options!, ...card.responsibility } };
}

describe('a call', () => {
  test.each(calls)('"$says"', async (call) => {
    const card = await cardOf(call);
    expect(told(card, call.expect)).toEqual(call.expect);
    expect(card.spoken?.seconds).toBeLessThanOrEqual(30);
  });
});

describe('the service of a call', () => {
  const first = `query ($query: String!, $place: PlaceRef) {
    searchServices(query: $query, place: $place, first: 3) { nodes { slug } }
  }`;

  test.each(calls)(
    '"$search" is among the first that are found',
    async ({ search, service, place, expect: expected }) => {
      const { searchServices } = await read<{ searchServices: { nodes: { slug: string }[] } }>(first, {
        query: search,
        place: expected.responsibility === 'UnknownPlace' ? null : place,
      });
      expect(searchServices.nodes.map((node) => node.slug)).toContain(service);
    },
  );
});
