import { beforeAll, expect, test } from '@jest/globals';
import { startTestApp } from '../../support/app.js';
import { loadRecords } from '../../support/seeds.js';

const { read, databaseUrl } = await startTestApp();

const de = (text: string) => ({ de: text });
const place = (slug: string, kind: string, further: object = {}) => ({ slug, kind, name: de(slug), ...further });
const until2025 = { valid: { until: '2025-12-31' } };

beforeAll(() =>
  loadRecords(databaseUrl, {
    places: [
      place('stadt', 'MUNICIPALITY'),
      place('nord', 'BOROUGH', { parent: 'stadt' }),
      place('bezirk', 'CITY_DISTRICT', { parent: 'stadt', ...until2025 }),
      place('hafen', 'LOCALITY', { parent: 'bezirk' }),
      place('sued', 'BOROUGH', { parent: 'stadt' }),
      place('nachbarstadt', 'MUNICIPALITY'),
      place('einziger-ort', 'LOCALITY', { parent: 'nachbarstadt' }),
    ],
    organisations: ['amt', 'ortsamt'].map((slug) => ({ slug, name: de(slug) })),
    services: [
      { slug: 'nur-im-norden', texts: { '02': de('Nur im Norden') }, areas: ['nord'] },
      { slug: 'im-bezirk', texts: { '02': de('Im Bezirk') } },
      { slug: 'fuer-manche', texts: { '02': de('Für manche') } },
      { slug: 'ausgelaufen', texts: { '02': de('Ausgelaufen') } },
      { slug: 'mit-gebiet', texts: { '02': de('Mit Gebiet') }, areas: ['nachbarstadt'] },
      { slug: 'mit-ortsamt', texts: { '02': de('Mit Ortsamt') } },
    ],
    responsibilities: [
      { slug: 'bezirk', service: 'im-bezirk', place: 'bezirk', organisation: 'amt', role: 'RESPONSIBLE' },
      {
        slug: 'manche',
        service: 'fuer-manche',
        place: 'stadt',
        organisation: 'amt',
        role: 'RESPONSIBLE',
        conditionKind: 'NAME_INITIAL',
        initials: { from: 'L', to: 'Z' },
        condition: de('Familienname L bis Z'),
      },
      ...['ausgelaufen', 'mit-gebiet'].flatMap((service) => [
        { slug: `${service}-war`, service, place: 'stadt', organisation: 'amt', role: 'RESPONSIBLE', ...until2025 },
        { slug: `${service}-ist`, service, place: 'nachbarstadt', organisation: 'amt', role: 'RESPONSIBLE' },
      ]),
      { slug: 'stadt', service: 'mit-ortsamt', place: 'nachbarstadt', organisation: 'amt', role: 'RESPONSIBLE' },
      { slug: 'ort', service: 'mit-ortsamt', place: 'einziger-ort', organisation: 'ortsamt', role: 'RESPONSIBLE' },
    ],
  }),
);

const query = `query ($service: String!, $place: String!, $validOn: Date, $answers: ResponsibilityAnswers) {
  responsibility(service: { slug: $service }, place: { slug: $place }, answers: $answers, context: { validOn: $validOn }) {
    __typename
    ... on ResponsibilityAnswer { responsible { explanation { value } } }
    ... on ResponsibilityQuestion { kind options { label { value } } }
    ... on ResponsibilityNotRecorded { isOffered }
  }
}`;
const responsibility = async (service: string, place: string, validOn?: string, answers?: object) =>
  (await read<{ responsibility: object }>(query, { service, place, validOn, answers })).responsibility;

test('a city is not told that it lacks what a part of it offers', async () => {
  expect(await responsibility('nur-im-norden', 'stadt', '2026-11-29')).toEqual({
    __typename: 'ResponsibilityQuestion',
    kind: 'PLACE',
    options: ['nord', 'sued'].map((name) => ({ label: { value: `${name} (stadt)` } })),
  });
  expect(await responsibility('nur-im-norden', 'nord')).toEqual({
    __typename: 'ResponsibilityNotRecorded',
    isOffered: true,
  });
  expect(await responsibility('nur-im-norden', 'sued')).toEqual({ __typename: 'NotOfferedHere' });
});

test('what was laid down for a district ends with it', async () => {
  expect(await responsibility('im-bezirk', 'hafen', '2025-12-31')).toMatchObject({
    __typename: 'ResponsibilityAnswer',
  });
  expect(await responsibility('im-bezirk', 'hafen', '2026-01-01')).toEqual({ __typename: 'NotOfferedHere' });
});

test('a responsibility that has expired does not say that the service is not offered', async () => {
  const unknown = { __typename: 'ResponsibilityNotRecorded', isOffered: null };
  expect(await responsibility('ausgelaufen', 'stadt', '2025-12-31')).toMatchObject({
    __typename: 'ResponsibilityAnswer',
  });
  for (const place of ['stadt', 'nord']) expect(await responsibility('ausgelaufen', place)).toEqual(unknown);
  expect(await responsibility('mit-gebiet', 'stadt')).toEqual({ __typename: 'NotOfferedHere' });
});

test('an office that answers for some names only is named to whoever has one of them', async () => {
  const question = await responsibility('fuer-manche', 'sued');
  expect(question).toMatchObject({
    __typename: 'ResponsibilityQuestion',
    kind: 'CONDITION',
    options: [{ label: { value: 'Familienname L bis Z' } }],
  });
  const named = (nameInitial: string) => responsibility('fuer-manche', 'sued', undefined, { nameInitial });
  expect(await named('Müller')).toMatchObject({
    responsible: [
      {
        explanation: {
          value: expect.stringMatching(/keine speziellere Regel trifft zu\. Bedingung: Familienname L bis Z\.$/),
        },
      },
    ],
  });
  expect(await named('Ahlers')).toMatchObject({ __typename: 'ResponsibilityNotRecorded' });
  expect(await named('Жуков')).toEqual(question);
  expect(await named('123')).toEqual(question);
});

test('what one part has otherwise leaves the office open, not whether there is any', async () => {
  expect(await responsibility('mit-ortsamt', 'nachbarstadt')).toEqual({
    __typename: 'ResponsibilityNotRecorded',
    isOffered: true,
  });
});
