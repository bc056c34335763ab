import { describe, expect, test } from '@jest/globals';
import { inputOf } from '../../support/input-of.js';
import { allRowsHash } from '../support/all-rows.js';
import { idOf, release, startEditingApp, type Payload } from '../support/editing.js';

const { person, pool } = await startEditingApp();
const ada = await person({ subject: 'ada', roles: ['admin'] });
const bert = await person({ subject: 'bert', roles: ['admin'] });
const erika = await person({ subject: 'erika', roles: ['editor'], organisations: ['bsc-mitte'] });

const wohngeld = idOf('SERVICE', 'wohngeld');
const set = await ada.begin();
const [otherSet] = [await ada.begin()];
const erikas = await erika.begin();

const html = (text: string, code = '05') => ({ texts: [{ code, language: 'de', text }] });
const fee = (content: object) => ({ fees: [inputOf(content)] });

interface Refusal {
  mutation: string;
  input: Record<string, unknown>;
  code?: string;
  path: string[];
  remedy: RegExp;
}

const service = (patch: object, path: string[], remedy: RegExp): Refusal => ({
  mutation: 'changeService',
  input: { id: wohngeld, patch },
  path: ['patch', ...path],
  remedy,
});

const created = (mutation: string, content: object, path: string[], remedy: RegExp): Refusal => ({
  mutation,
  input: { content: inputOf(content) },
  path: ['content', ...path],
  remedy,
});

const channel = { slug: 'neuer-kanal', organisation: 'bsc-mitte', kind: 'PHONE', value: '0421 1' };

const refusals: [name: string, refusal: Refusal][] = [
  ['an unknown owner', service({ owner: 'nirgends' }, ['owner'], /correct the reference/)],
  ['an unknown place', service({ areas: ['hb', 'nirgends'] }, ['areas', '1'], /correct the reference/)],
  [
    'an unknown code',
    service({ sdgAreas: [{ list: 'urn:x', code: 'X' }] }, ['sdgAreas', '0'], /correct the reference/),
  ],
  [
    'a reversed period',
    service({ valid: { from: '2027-01-02', until: '2027-01-01' } }, ['valid', 'until'], /correct/i),
  ],
  [
    'a reversed range of a fee',
    service(fee({ kind: 'RANGE', minimumCents: 200, maximumCents: 100 }), ['fees', '0', 'maximumCents'], /correct/i),
  ],
  ['a fixed fee without amount', service(fee({ kind: 'FIXED' }), ['fees', '0'], /amountCents/)],
  [
    'a currency that does not exist',
    service(fee({ kind: 'FIXED', amountCents: 1, currency: 'QQQ' }), ['fees', '0', 'currency'], /ISO 4217/),
  ],
  [
    'a wrong currency',
    service(fee({ kind: 'FIXED', amountCents: 1, currency: 'euro' }), ['fees', '0', 'currency'], /\S/),
  ],
  [
    'a fee that is based on itself',
    service(fee({ kind: 'PERCENTAGE', percentage: 10, baseFee: 0 }), ['fees', '0', 'baseFee'], /another fee/),
  ],
  [
    'a fee on a law that is not cited',
    service(
      { ...fee({ kind: 'FREE', legalBasis: '§ 99' }), legalBases: null },
      ['fees', '0', 'legalBasis'],
      /cite one/,
    ),
  ],
  ['HTML of which nothing is left', service(html('<script>alert(1)</script>'), ['texts', '05', 'de'], /Write a text/)],
  ['HTML in a title', service(html('<b>Wohngeld</b>', '03'), ['texts', '03', 'de'], /plain text/)],
  [
    'HTML in a label',
    service(fee({ kind: 'FREE', label: { de: '<i>frei</i>' } }), ['fees', '0', 'label', 'de'], /plain text/),
  ],
  ['a text that is too long', service(html('x'.repeat(100_001)), ['texts', '05', 'de'], /\S/)],
  ['a title that is too long', service(html('x'.repeat(10_001), '03'), ['texts', '03', 'de'], /\S/)],
  ['a control character', service(html('Wohn\u0007geld'), ['texts', '05', 'de'], /Remove it/)],
  ['U+0000', service(html('Wohn\u0000geld'), ['texts', '05', 'de'], /Remove it/)],
  ['half a character', service(html('Wohn\ud800geld'), ['texts', '05', 'de'], /whole character/)],
  ['an unknown text module', service(html('Text', '99'), ['texts'], /99/)],
  ['a service without title', service({ texts: null }, [], /texts/)],
  [
    'hours that overlap themselves',
    created(
      'createContactChannel',
      {
        ...channel,
        openingHours: [
          {
            purpose: 'PHONE',
            ranges: [
              { weekday: 1, opens: '08:00', closes: '12:00' },
              { weekday: 1, opens: '08:00', closes: '10:00' },
            ],
          },
        ],
      },
      ['openingHours', '0', 'ranges', '1'],
      /Remove one/,
    ),
  ],
  ['a channel of nobody', created('createContactChannel', { ...channel, organisation: undefined }, [], /\S/)],
  ['a wrong slug', created('createContactChannel', { ...channel, slug: 'Neuer Kanal' }, ['slug'], /\S/)],
  [
    'a place that lies in itself',
    {
      mutation: 'changePlace',
      input: { id: idOf('PLACE', 'hb'), patch: { parent: 'hb' } },
      path: ['patch', 'parent'],
      remedy: /Break the circle/,
    },
  ],
  [
    'an unknown record',
    {
      mutation: 'changeService',
      input: { id: idOf('SERVICE', 'gibt-es-nicht'), patch: {} },
      code: 'NOT_FOUND',
      path: ['id'],
      remedy: /Check the id/,
    },
  ],
  [
    'a record of another kind',
    {
      mutation: 'changePlace',
      input: { id: wohngeld, patch: {} },
      code: 'NOT_FOUND',
      path: ['id'],
      remedy: /Check the id/,
    },
  ],
  [
    'an unknown edition',
    {
      mutation: 'changeService',
      input: { id: wohngeld, basedOn: 'DROP', patch: {} },
      code: 'STALE_REVISION',
      path: ['basedOn'],
      remedy: /Reload it/,
    },
  ],
  [
    'an explanation with HTML',
    {
      mutation: 'endService',
      input: { id: wohngeld, action: 'WITHDRAW', explanation: [{ language: 'de', text: '<b>Aus</b>' }] },
      path: ['explanation'],
      remedy: /plain text/,
    },
  ],
];

const shown = ({ userErrors }: Payload) => userErrors.map(({ code, path }) => ({ code, path }));

describe('is refused with path and remedy, and nothing changes:', () => {
  test.each(refusals)('%s', async (_, { mutation, input, code = 'INVALID_CONTENT', path, remedy }) => {
    const before = await allRowsHash(pool);
    const refused = await ada.send(mutation, { changeSet: set, ...input });
    expect(shown(refused)).toContainEqual({ code, path });
    expect(refused.userErrors.map(({ message }) => message).join(' ')).toMatch(remedy);
    expect(refused.changeSet).toBeNull();
    expect(await allRowsHash(pool)).toBe(before);
  });

  test.each<[name: string, mutation: string, args: string, code: string, path: string]>([
    [
      'an unknown set',
      'submitChangeSet',
      'changeSet: "00000000-0000-0000-0000-000000000000"',
      'NOT_FOUND',
      'changeSet',
    ],
    ['a set that is no UUID', 'submitChangeSet', 'changeSet: "x\\u0000\' or 1=1"', 'NOT_FOUND', 'changeSet'],
    ['an empty set', 'submitChangeSet', `changeSet: "${otherSet}"`, 'EMPTY_CHANGE_SET', 'changeSet'],
    [
      'a record that is not in the set',
      'discardChange',
      `changeSet: "${otherSet}", record: "${wohngeld}"`,
      'NOT_FOUND',
      'record',
    ],
    ['an empty title', 'createChangeSet', 'title: " ", reason: "Grund"', 'INVALID_CONTENT', 'title'],
    ['a long title', 'createChangeSet', `title: "${'x'.repeat(201)}", reason: "Grund"`, 'INVALID_CONTENT', 'title'],
    ['U+0000 in a title', 'createChangeSet', 'title: "a\\u0000", reason: "Grund"', 'INVALID_CONTENT', 'title'],
    ['U+0000 in a reason', 'createChangeSet', 'title: "a", reason: "\\u0000"', 'INVALID_CONTENT', 'reason'],
    [
      'U+0000 in a key',
      'createChangeSet',
      'title: "a", reason: "b", idempotencyKey: "12345678\\u0000"',
      'INVALID_CONTENT',
      'idempotencyKey',
    ],
    [
      'HTML in a remark',
      'commentChangeSet',
      `changeSet: "${otherSet}", content: "<script>"`,
      'INVALID_CONTENT',
      'content',
    ],
    [
      'a long remark',
      'commentChangeSet',
      `changeSet: "${otherSet}", content: "${'x'.repeat(5_001)}"`,
      'INVALID_CONTENT',
      'content',
    ],
    [
      'an unknown edition',
      'restoreEdition',
      `changeSet: "${otherSet}", record: "${wohngeld}", edition: "0"`,
      'NOT_FOUND',
      'edition',
    ],
  ])('%s', async (_, mutation, args, code, path) => {
    const before = await allRowsHash(pool);
    expect(shown(await ada.mutate(mutation, args))).toEqual([{ code, path: [path] }]);
    expect(await allRowsHash(pool)).toBe(before);
  });

  test('records of others, which one does not find', async () => {
    const before = await allRowsHash(pool);
    const refused = await erika.send('changeService', { changeSet: erikas, id: wohngeld, patch: {} });
    expect(shown(refused)).toEqual([{ code: 'NOT_FOUND', path: ['id'] }]);
    const given = await erika.send('createService', {
      changeSet: erikas,
      content: inputOf({ slug: 'fremd', owner: 'wohngeld-wbp', texts: { '03': { de: 'Fremd' } } }),
    });
    expect(shown(given)).toEqual([{ code: 'NOT_YOURS', path: ['content'] }]);
    expect(await allRowsHash(pool)).toBe(before);
  });
});

describe('is no value of its type:', () => {
  test.each<[name: string, patch: object]>([
    ['an unknown enum value', { audiences: ['EVERYBODY'] }],
    ['a field that is none', { colour: 'red' }],
    ['a language given twice', { texts: [...html('a').texts, ...html('b').texts] }],
  ])('%s', async (_, patch) => {
    const before = await allRowsHash(pool);
    const query = 'mutation ($input: ChangeServiceInput!) { changeService(input: $input) { userErrors { code } } }';
    const { errors } = await ada.ask(query, { input: { changeSet: set, id: wohngeld, patch } });
    expect(errors!.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
    expect(await allRowsHash(pool)).toBe(before);
  });

  test.each<[name: string, patch: object, path: string[]]>([
    [
      'a wrong language tag',
      { texts: [{ code: '03', language: 'deutsch!', text: 'x' }] },
      ['patch', 'texts', '0', 'language'],
    ],
    ['a day that is none', { checkedOn: '2026-02-30' }, ['patch', 'checkedOn']],
    ['a LeiKa key with letters', { leikaKeys: ['9900000000000X'] }, ['patch', 'leikaKeys', '0']],
  ])('%s, which an editor is told', async (_, patch, path) => {
    const before = await allRowsHash(pool);
    const refused = await ada.send('changeService', { changeSet: set, id: wohngeld, patch });
    expect(shown(refused)).toEqual([{ code: 'INVALID_CONTENT', path }]);
    expect(await allRowsHash(pool)).toBe(before);
  });

  test.each(['x', 'U2VydmljZTp4', wohngeld.slice(0, 20), ''])('the id "%s"', async (id) => {
    const query = 'mutation ($input: ChangeServiceInput!) { changeService(input: $input) { userErrors { code } } }';
    const { errors } = await ada.ask(query, { input: { changeSet: set, id, patch: {} } });
    expect(errors!.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
  });
});

test('huge lists are refused or taken, never broken by', async () => {
  const fees = Array.from({ length: 3_000 }, () => ({ kind: 'FREE', legalBasis: '§ 1' }));
  const query = 'mutation ($input: ChangeServiceInput!) { changeService(input: $input) { userErrors { code path } } }';
  const { status, errors, data } = await ada.ask<{ changeService: Payload }>(query, {
    input: { changeSet: set, id: wohngeld, patch: { fees, legalBases: null } },
  });
  const codes =
    errors?.map(({ extensions }) => extensions.code) ?? data!.changeService.userErrors.map(({ code }) => code);
  expect(status).toBeLessThan(500);
  expect(['INVALID_CONTENT', 'PAYLOAD_TOO_LARGE', 'LIMIT_EXCEEDED', 'BAD_USER_INPUT']).toContain(codes[0]);
});

test('two drafts that are right by themselves do not make a circle together', async () => {
  const move = async (slug: string, parent: string) => {
    const changeSet = await ada.begin();
    const moved = await ada.send('changeOrganisation', {
      changeSet,
      id: idOf('ORGANISATION', slug),
      patch: { parent },
    });
    expect(moved.userErrors).toEqual([]);
    return changeSet;
  };
  const [one, other] = [await move('geo', 'ubb'), await move('ubb', 'geo')];
  expect((await release(ada, bert, one)).userErrors).toEqual([]);
  const refused = await release(ada, bert, other);
  expect(shown(refused)).toEqual([{ code: 'INVALID_CONTENT', path: ['changes', 'ubb', 'parent'] }]);
  expect(refused.userErrors[0]!.message).toMatch(/Break the circle/);
});

describe('is not published, and nothing changes:', () => {
  test.each<[name: string, mutation: string, input: object, code: string, path: string[], remedy: RegExp]>([
    [
      'HTML beyond the whitelist',
      'changeService',
      { id: wohngeld, patch: html('<p>Gut <a href="javascript:x()">so</a></p><table></table>') },
      'QUALITY',
      ['wohngeld', 'texts', '05', 'de'],
      /Use only/,
    ],
    [
      'a responsibility that another lays down already, for an overlapping period',
      'createResponsibility',
      {
        content: inputOf({
          slug: 'noch-einmal',
          service: 'wohngeld',
          place: 'hb',
          organisation: 'wohngeld-wbp',
          role: 'RESPONSIBLE',
          valid: { from: '2027-01-01' },
        }),
      },
      'INVALID_CONTENT',
      ['noch-einmal', 'valid'],
      /End one/,
    ],
  ])('%s', async (_, mutation, input, code, path, remedy) => {
    const changeSet = await ada.begin();
    expect((await ada.send(mutation, { changeSet, ...input })).userErrors).toEqual([]);
    await ada.mutate('submitChangeSet', `changeSet: "${changeSet}"`);
    await bert.mutate('approveChangeSet', `changeSet: "${changeSet}"`);
    const before = await allRowsHash(pool);
    const refused = await bert.mutate('publishChangeSet', `changeSet: "${changeSet}"`);
    expect(shown(refused)).toEqual([{ code, path: ['changes', ...path] }]);
    expect(refused.userErrors[0]!.message).toMatch(remedy);
    expect(await allRowsHash(pool)).toBe(before);
  });

  test('a place with the key of another', async () => {
    const changeSet = await ada.begin();
    const content = inputOf({ slug: 'doppelt', name: { de: 'Doppelt' }, kind: 'MUNICIPALITY', ars: '040110000000' });
    const { userErrors } = await ada.send('createPlace', { changeSet, content });
    expect(userErrors).toMatchObject([
      { code: 'IDENTIFIER_TAKEN', path: ['content', 'ars'], message: expect.stringContaining('(hb)') },
    ]);
  });
});
