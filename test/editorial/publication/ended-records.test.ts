import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, test } from '@jest/globals';
import { parseGlobalId } from '../../../src/platform/graphql/global-id.js';
import { idOf, release, startEditingApp } from '../support/editing.js';

const { read, ask, person, statements } = await startEditingApp();

const admin = await person({ subject: 'ada', roles: ['admin'] });
const second = await person({ subject: 'zoe', roles: ['admin'] });

async function publish(work: (set: string) => Promise<{ userErrors: unknown[] }[]>): Promise<string> {
  const set = await admin.begin();
  for (const { userErrors } of await work(set)) expect(userErrors).toEqual([]);
  expect((await release(admin, second, set)).userErrors).toEqual([]);
  return set;
}

const create = (mutation: string, contents: object[]) =>
  publish((changeSet) => Promise.all(contents.map((content) => admin.send(mutation, { changeSet, content }))));

const end = (mutation: string, id: string, how: object) =>
  publish(async (changeSet) => [await admin.send(mutation, { changeSet, id, ...how })]);

const name = (text: string) => [
  { language: 'de', text },
  { language: 'en', text: `${text} (en)` },
];

const service = (slug: string, further: object = {}) => ({
  slug,
  texts: [{ code: '03', language: 'de', text: `Leistung ${slug}` }],
  ...further,
});

const why = [
  { language: 'de', text: 'Das Gesetz ist aufgehoben.' },
  { language: 'en', text: 'The law is repealed.' },
];

const ended = `type slug name { value } action explanation { value } endedAt
  successor { __typename id ... on CatalogueRecord { record } ... on Service { slug } ... on Organisation { slug } }`;

interface Ended {
  id: string;
  type: string;
  slug: string;
  name: { value: string } | null;
  action: string;
  explanation: { value: string } | null;
  endedAt: string;
  successor: { id: string; record?: string; slug?: string } | null;
}

const byKey = async (by: string, context = '', fields = ended): Promise<Ended | null> =>
  (await read<{ ended: Ended | null }>(`{ ended(by: { ${by} } ${context}) { id ${fields} } }`)).ended;

describe('a service that was withdrawn', () => {
  const identifier = { agency: 'test.bremen', value: 'ende-1' };
  const id = idOf('SERVICE', 'alte-leistung');
  const expected = {
    id,
    type: 'Service',
    slug: 'alte-leistung',
    name: { value: 'Leistung alte-leistung' },
    action: 'WITHDRAW',
    explanation: { value: 'Das Gesetz ist aufgehoben.' },
    successor: null,
  };
  let before = '';

  test('is no ended record while it is in force, and neither is what never was', async () => {
    await create('createService', [service('alte-leistung', { identifiers: [identifier] })]);
    expect(await byKey('service: { slug: "alte-leistung" }')).toBeNull();
    expect(await byKey('service: { slug: "gab-es-nie" }')).toBeNull();
    expect(await byKey(`id: "${idOf('SERVICE', 'gab-es-nie')}"`)).toBeNull();
    await wait(20);
    before = new Date().toISOString();
    await wait(20);
    await end('endService', id, { action: 'WITHDRAW', explanation: why });
  });

  test.each([
    'service: { slug: "alte-leistung" }',
    'service: { identifier: { agency: "test.bremen", value: "ende-1" } }',
    `service: { id: "${id}" }`,
    `id: "${id}"`,
  ])('is told by %s', async (by) => {
    expect(await byKey(by)).toMatchObject(expected);
    expect(await byKey(by, `, context: { asOf: "${before}" }`)).toBeNull();
    expect(await byKey(by, ', context: { languages: ["en"] }')).toMatchObject({
      explanation: { value: 'The law is repealed.' },
    });
  });

  test('is told by node and nodes, each kind in one statement', async () => {
    const { node } = await read<{ node: Ended }>(
      `{ node(id: "${id}") { __typename id ... on EndedRecord { ${ended} } } }`,
    );
    expect(node).toMatchObject({ __typename: 'EndedRecord', ...expected });
    const nodes = (ids: string[]) =>
      read<{ nodes: ({ __typename: string } | null)[] }>(`{ nodes(ids: ${JSON.stringify(ids)}) { __typename } }`);
    const there = idOf('SERVICE', 'wohngeld');
    statements();
    const some = await nodes([there, id, idOf('SERVICE', 'gab-es-nie')]);
    const few = statements().length;
    expect(some.nodes.map((one) => one?.__typename)).toEqual(['Service', 'EndedRecord', undefined]);
    await nodes([there, ...Array.from({ length: 9 }, () => id)]);
    expect(statements().length).toBe(few);
  });

  test('is told to a gateway that asks for the entity, and is null as the service that it was', async () => {
    const { data } = await ask<{ _entities: (object | null)[] }>(
      `query ($representations: [_Any!]!) {
        _entities(representations: $representations) { __typename ... on EndedRecord { id ${ended} } ... on Service { slug } }
      }`,
      {
        representations: [
          { __typename: 'EndedRecord', id },
          { __typename: 'Service', id },
          { __typename: 'Service', slug: 'alte-leistung' },
          { __typename: 'EndedRecord', id: idOf('SERVICE', 'wohngeld') },
        ],
      },
    );
    expect(data!._entities).toMatchObject([{ __typename: 'EndedRecord', ...expected }, null, null, null]);
  });
});

describe('a record that was replaced', () => {
  test('leads over several successions to the one in force', async () => {
    await create(
      'createService',
      ['kette-a', 'kette-b', 'kette-c'].map((slug) => service(slug)),
    );
    const [a, b, c] = ['kette-a', 'kette-b', 'kette-c'].map((slug) => idOf('SERVICE', slug)) as [
      string,
      string,
      string,
    ];
    await end('endService', a, { action: 'REPLACE', successor: b });
    expect(await byKey('service: { slug: "kette-a" }')).toMatchObject({
      action: 'REPLACE',
      successor: { __typename: 'Service', id: b, slug: 'kette-b' },
    });
    await wait(20);
    const between = new Date().toISOString();
    await wait(20);
    await end('endService', b, { action: 'REPLACE', successor: c });
    expect(await byKey('service: { slug: "kette-a" }')).toMatchObject({ successor: { id: c, slug: 'kette-c' } });
    expect(await byKey('service: { slug: "kette-a" }', `, context: { asOf: "${between}" }`)).toMatchObject({
      successor: { record: b },
    });
    await end('endService', c, { action: 'WITHDRAW', explanation: why });
    expect(await byKey('service: { slug: "kette-a" }')).toMatchObject({ action: 'REPLACE', successor: null });
  });

  test('is told in a preview as it would be', async () => {
    await create('createService', [service('vorschau-a'), service('vorschau-b')]);
    const changeSet = await admin.begin();
    const successor = idOf('SERVICE', 'vorschau-b');
    await admin.send('endService', { changeSet, id: idOf('SERVICE', 'vorschau-a'), action: 'REPLACE', successor });
    const { data } = await admin.ask<{ now: null; then: Ended }>(
      `{ now: ended(by: { service: { slug: "vorschau-a" } }) { id }
         then: ended(by: { service: { slug: "vorschau-a" } }, context: { changeSet: "${changeSet}" }) { ${ended} } }`,
    );
    expect(data).toMatchObject({ now: null, then: { action: 'REPLACE', successor: { slug: 'vorschau-b' } } });
  });
});

test('what was removed is told without a word about it', async () => {
  await create('createService', [service('versehen')]);
  await end('endService', idOf('SERVICE', 'versehen'), { action: 'REMOVE' });
  expect(await byKey('service: { slug: "versehen" }')).toMatchObject({
    action: 'REMOVE',
    name: null,
    explanation: null,
    successor: null,
  });
});

describe.each([
  ['Organisation', 'organisation', { slug: 'altes-amt', name: name('Altes Amt') }],
  ['Place', 'place', { slug: 'alter-ort', name: name('Alter Ort'), kind: 'MUNICIPALITY', ars: '990010001009' }],
  ['OnlineService', 'onlineService', { slug: 'alt-online', name: name('Alt online'), url: 'https://alt.example/' }],
  ['DocumentType', 'documentType', { slug: 'alter-nachweis', name: name('Alter Nachweis') }],
  ['Form', null, { slug: 'altes-formular', name: name('Altes Formular') }],
])('%s', (type, field, content) => {
  test('is told by its old keys', async () => {
    const identifiers = [{ agency: 'test.bremen', value: content.slug }];
    const [{ record }] = (await (async () => {
      const answers: { record: string | null }[] = [];
      await publish(async (changeSet) => {
        const answer = await admin.send(`create${type}`, { changeSet, content: { ...content, identifiers } });
        answers.push(answer);
        return [answer];
      });
      return answers;
    })()) as [{ record: string }];
    await end(`end${type}`, record, { action: 'WITHDRAW', explanation: why });
    const keys = [
      `id: "${record}"`,
      ...(field
        ? [
            `${field}: { slug: "${content.slug}" }`,
            `${field}: { id: "${record}" }`,
            `${field}: { identifier: { agency: "test.bremen", value: "${content.slug}" } }`,
          ]
        : []),
      ...('ars' in content ? [`place: { ars: "${content.ars}" }`] : []),
    ];
    for (const by of keys)
      expect(await byKey(by)).toMatchObject({ id: record, type, name: { value: content.name[0]!.text } });
  });
});

test('an internal channel that has ended is told to agents only', async () => {
  const content = {
    slug: 'interner-draht',
    organisation: 'bsc-mitte',
    kind: 'PHONE',
    value: '+49 421 1',
    visibility: 'INTERNAL',
  };
  await create('createContactChannel', [content]);
  await end('endContactChannel', idOf('CONTACT_CHANNEL', 'interner-draht'), { action: 'WITHDRAW', explanation: why });
  const query = '{ ended(by: { contactChannel: { slug: "interner-draht" } }) { action } }';
  expect(await read(query)).toEqual({ ended: null });
  const agent = await person({ subject: 'agathe', roles: ['agent'] });
  expect(await agent.ask(query)).toMatchObject({ data: { ended: { action: 'WITHDRAW' } } });
});

test('an id that is of no record is refused', async () => {
  const { errors } = await ask(
    `{ ended(by: { id: "${Buffer.from(`Nothing:${parseGlobalId(idOf('SERVICE', 'wohngeld')).id}`).toString('base64url')}" }) { id } }`,
  );
  expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
});
