import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { startTestApp } from '../../support/app.js';
import { cardReader, values, type Card } from './call-card.js';

/** What the card of a call has to say; what is left out is not looked at. */
interface Expected {
  offices: string[];
  responsibility?: string;
  options?: string[];
  /** Whether somebody is there, by office. */
  opening?: Record<string, string>;
  /** The number to dial first, and whether it is answered. */
  number?: string;
  phone?: string;
  phones?: Record<string, string>;
  fee?: string;
  /** What is needed in any case. */
  documents?: string[];
  documentSentence?: string;
  time?: string;
  promise?: string;
  online?: string[];
  appointment?: string;
  address?: string;
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
  expect: Expected;
}

const calls = JSON.parse(readFileSync('test/answers/call-card/calls.json', 'utf8')) as Call[];

const { read } = await startTestApp({ seeded: true });
const readCard = cardReader(read);

/** What of the card is expected, in the same words. */
function told(card: Card, expected: Expected): Expected {
  const [office] = card.offices;
  const opening = card.offices.map((one) => [one.organisation.slug, one.opening.spoken.value] as const);
  const phones = card.numbers.map((number) => [number.spokenNumber, number.opening.spoken.value] as const);
  const named = (entries: (readonly [string, string])[], keys: object) =>
    Object.fromEntries(entries.filter(([key]) => key in keys));
  return {
    offices: card.offices.map(({ organisation }) => organisation.slug),
    ...(expected.responsibility && { responsibility: card.responsibility.__typename }),
    ...(expected.options && { options: card.responsibility.options?.map(({ label }) => label.value) ?? [] }),
    ...(expected.opening && { opening: named(opening, expected.opening) }),
    ...(expected.number && { number: card.numbers[0]?.spokenNumber ?? '' }),
    ...(expected.phone && { phone: phones[0]?.[1] ?? '' }),
    ...(expected.phones && { phones: named(phones, expected.phones) }),
    ...(expected.fee && { fee: card.feeSentences[0]?.value ?? '' }),
    ...(expected.documents && {
      documents: card.documents.groups
        .filter(({ situation }) => situation.value === 'In jedem Fall')
        .flatMap(({ names }) => values(names)),
    }),
    ...(expected.documentSentence && { documentSentence: card.documents.sentence.value }),
    ...(expected.time && { time: values(card.processingTimes).find((time) => time === expected.time) ?? '' }),
    ...(expected.promise && { promise: card.promises[0]?.sentence.value ?? '' }),
    ...(expected.online && { online: card.onlineServices.map(({ onlineService }) => onlineService.slug) }),
    ...(expected.appointment && { appointment: card.appointments[0]?.value ?? '' }),
    ...(expected.address && { address: office?.address ?? '' }),
    ...(expected.payment && { payment: values(office?.paymentMethods ?? []) }),
    ...(expected.spoken && { spoken: card.spoken?.text.value.slice(0, expected.spoken.length) ?? '' }),
  };
}

describe('a call', () => {
  test.each(calls)('"$says"', async ({ service, place, at, answers = [], expect: expected }) => {
    const card = await readCard(service, { place, at, answers });
    expect(told(card, expected)).toEqual(expected);
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
