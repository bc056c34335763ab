import { describe, expect, test } from '@jest/globals';
import { codesOf, idOf, release, startEditingApp } from '../support/editing.js';

const { read, person } = await startEditingApp();
const ada = await person({ subject: 'ada', roles: ['admin'] });
const bert = await person({ subject: 'bert', roles: ['admin'] });
const erika = await person({ subject: 'erika', roles: ['editor'], organisations: ['bsc-mitte'] });

const de = (text: string) => [{ language: 'de', text }];
const inEnglishOnly = [
  { language: 'de', text: null },
  { language: 'en', text: 'Moon' },
];

/** A record of each kind, how it is read, what makes it wrong, and what is added to it and read then. */
interface Kind {
  type: 'Referral' | 'Emergency' | 'LifeEvent';
  id: string;
  content: object;
  query: string;
  published: object;
  wrong: [what: string, patch: object, path: string[]][];
  part: { mutation: string; owner: string; input: object };
  changed: object;
}

const pattern = (...words: string[]) => ({ language: 'de', words });

const kinds: Kind[] = [
  {
    type: 'Referral',
    id: idOf('REFERRAL', 'mondreise'),
    content: {
      slug: 'mondreise',
      matter: de('Reise zum Mond'),
      body: de('Raumfahrtamt'),
      explanation: de('Reisen zum Mond bucht das Raumfahrtamt.'),
      phone: '0800 1110111',
      terms: ['Mond', 'Mondreise', 'Raumfahrt'].map((term) => ({ language: 'de', term })),
    },
    query: '{ referral(by: { slug: "mondreise" }) { body { value } spoken { value } terms { term } } }',
    published: {
      referral: {
        body: { value: 'Raumfahrtamt' },
        spoken: { value: 'Reisen zum Mond bucht das Raumfahrtamt. Die Telefonnummer ist 0800, 1 11 01 11.' },
        terms: [{ term: 'Mond' }, { term: 'Mondreise' }, { term: 'Raumfahrt' }],
      },
    },
    wrong: [
      ['two terms', { terms: [{ language: 'de', term: 'Mond' }, { language: 'de', term: 'Reise' }] }, ['terms']],
      ['no German name of the body', { body: inEnglishOnly }, ['body']],
      ['a number that is none', { phone: 'Mond' }, ['phone']],
      ['a page that is none', { url: 'mond' }, ['url']],
      ['a place that nobody knows', { place: 'mond' }, ['place']],
    ],
    part: { mutation: 'addReferralTerm', owner: 'referral', input: { term: { language: 'de', term: 'Weltall' } } },
    changed: { referral: { terms: [{ term: 'Mond' }, { term: 'Mondreise' }, { term: 'Raumfahrt' }, { term: 'Weltall' }] } },
  },
  {
    type: 'Emergency',
    id: idOf('EMERGENCY', 'meteorit'),
    content: {
      slug: 'meteorit',
      rank: 7,
      title: de('Ein Meteorit'),
      instruction: de('Gehen Sie in den Keller.'),
      numbers: [{ name: de('Sternwarte'), phone: '115' }],
      patterns: [pattern('Meteorit*|Sternschnuppe', 'Haus')],
    },
    query: '{ emergency(by: { slug: "meteorit" }) { rank spoken { value } patterns { words exceptions } } }',
    published: {
      emergency: {
        rank: 7,
        spoken: { value: 'Gehen Sie in den Keller. Sternwarte: 115.' },
        patterns: [{ words: ['Meteorit*|Sternschnuppe', 'Haus'], exceptions: [] }],
      },
    },
    wrong: [
      ['no patterns', { patterns: [] }, ['patterns']],
      ['a pattern of no words', { patterns: [pattern()] }, ['patterns', '0', 'words']],
      ['a short beginning', { patterns: [pattern('Met*')] }, ['patterns', '0', 'words', '0']],
      ['a number that is none', { numbers: [{ name: de('Sternwarte'), phone: 'hier' }] }, ['numbers', '0', 'phone']],
      ['nobody to call', { numbers: [] }, ['numbers']],
      ['a rank below all', { rank: -1 }, ['rank']],
    ],
    part: { mutation: 'addEmergencyPattern', owner: 'emergency', input: { pattern: pattern('Komet') } },
    changed: { emergency: { patterns: [{ words: ['Meteorit*|Sternschnuppe', 'Haus'] }, { words: ['Komet'] }] } },
  },
  {
    type: 'LifeEvent',
    id: idOf('LIFE_EVENT', 'zum-mond-ziehen'),
    content: {
      slug: 'zum-mond-ziehen',
      name: de('Zum Mond ziehen'),
      patterns: [pattern('Mond', 'zieh*')],
      services: [{ service: 'reisepass' }, { service: 'wohnsitz-abmelden', note: de('wenn Sie bleiben') }],
    },
    query: '{ lifeEvent(by: { slug: "zum-mond-ziehen" }) { name { value } services { service { slug } note { value } } } }',
    published: {
      lifeEvent: {
        name: { value: 'Zum Mond ziehen' },
        services: [
          { service: { slug: 'reisepass' }, note: null },
          { service: { slug: 'wohnsitz-abmelden' }, note: { value: 'wenn Sie bleiben' } },
        ],
      },
    },
    wrong: [
      ['no services', { services: [] }, ['services']],
      ['a service that nobody knows', { services: [{ service: 'mondpass' }] }, ['services', '0', 'service']],
      ['a service twice', { services: [{ service: 'reisepass' }, { service: 'reisepass' }] }, ['services', '1']],
      ['no German name', { name: inEnglishOnly }, ['name']],
    ],
    part: { mutation: 'addLifeEventService', owner: 'lifeEvent', input: { service: { service: 'kfz-abmelden' } } },
    changed: {
      lifeEvent: {
        services: ['reisepass', 'wohnsitz-abmelden', 'kfz-abmelden'].map((slug) => ({ service: { slug } })),
      },
    },
  },
]; // prettier-ignore

describe.each(kinds)('a record of the type $type', ({ type, id, content, query, published, wrong, part, changed }) => {
  const field = `${type.charAt(0).toLowerCase()}${type.slice(1)}`;

  test('is drafted, approved by a second person and read by everybody once it is published', async () => {
    const set = await ada.begin('Neu');
    expect((await ada.send(`create${type}`, { changeSet: set, content })).userErrors).toEqual([]);
    await ada.mutate('submitChangeSet', `changeSet: "${set}"`);
    expect(codesOf(await ada.mutate('approveChangeSet', `changeSet: "${set}"`))).toEqual(['FOUR_EYES']);
    await bert.mutate('approveChangeSet', `changeSet: "${set}"`);
    expect(await read(query)).toEqual({ [field]: null });
    expect((await bert.mutate('publishChangeSet', `changeSet: "${set}"`)).userErrors).toEqual([]);
    expect(await read(query)).toEqual(published);
  });

  test.each(wrong)('is not made to have %s', async (_, patch, path) => {
    const set = await ada.begin();
    const { userErrors, changeSet } = await ada.send(`change${type}`, { changeSet: set, id, patch });
    expect(userErrors).toMatchObject([{ code: 'INVALID_CONTENT', path: ['patch', ...path] }]);
    expect(changeSet?.changes ?? []).toEqual([]);
    expect(await read(query)).toEqual(published);
  });

  test('is changed part by part', async () => {
    const set = await ada.begin('Mehr');
    expect(codesOf(await ada.send(part.mutation, { changeSet: set, [part.owner]: id, ...part.input }))).toEqual([]);
    expect(await read(query)).toEqual(published);
    expect((await release(ada, bert, set)).userErrors).toEqual([]);
    expect(await read(query)).toMatchObject(changed);
  });

  test('is the administrators’', async () => {
    const set = await erika.begin();
    const { errors } = await erika.ask(
      `mutation { end${type}(input: { changeSet: "${set}", id: "${id}", action: REMOVE }) { record } }`,
    );
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  test('ends, and nobody reads it any more', async () => {
    const set = await ada.begin('Nicht mehr nötig');
    expect(
      codesOf(await ada.mutate(`end${type}`, `input: { changeSet: "${set}", id: "${id}", action: REMOVE }`)),
    ).toEqual([]);
    expect((await release(ada, bert, set)).userErrors).toEqual([]);
    expect(await read(query)).toEqual({ [field]: null });
  });
});

test('a refusal is told in German and in English', async () => {
  const set = await ada.begin();
  const { content } = kinds[0]!;
  const send = async (languages: string) => {
    const caller = await person({ subject: 'ada', roles: ['admin'] }, { 'accept-language': languages });
    return caller.send('createReferral', { changeSet: set, content: { ...content, slug: 'mars', phone: 'Mars' } });
  };
  const told = await Promise.all(['de', 'en'].map(send));
  expect(told.map(({ userErrors }) => userErrors.map(({ message }) => message))).toEqual([
    [expect.stringContaining('„Mars“ ist keine Telefonnummer.')],
    [expect.stringContaining('"Mars" is not a telephone number.')],
  ]);
});
