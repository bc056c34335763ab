import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { buildSchema, isObjectType, parse, visit } from 'graphql';
import { startTestApp } from '../../support/app.js';
import { appointmentSdl } from './appointment-subgraph.js';
import { composers } from './composing.js';
import { bookingsSdl, waitingTimesSdl } from './neighbour-subgraphs.js';

const { read } = await startTestApp();
const { sdl } = (await read<{ _service: { sdl: string } }>('{ _service { sdl } }'))._service;
const full = readFileSync('schema/schema.graphql', 'utf8');

describe('the document that gateways are told', () => {
  test('is the public contract, without a definition of Federation', () => {
    expect(sdl).toBe(readFileSync('schema/public.graphql', 'utf8'));
  });

  test.each([
    ['it', sdl],
    ['the full schema', full],
  ])('%s imports of Federation what it uses, and nothing else', (_, document) => {
    const imported = [.../import: \[([^\]]*)\]/.exec(document)![1]!.matchAll(/"(@\w+)"/g)].map(([, name]) => name!);
    const used = new Set<string>();
    visit(parse(document), { Directive: ({ name }) => void used.add(`@${name.value}`) });
    const spoken = ['@link', '@oneOf', '@deprecated', '@specifiedBy'];
    expect(imported.sort()).toEqual([...used].filter((name) => !spoken.includes(name)).sort());
  });
});

describe.each(composers)('the library of %s', (_, compose) => {
  test.each<[what: string, subgraphs: [name: string, sdl: string][]]>([
    ['alone', []],
    [
      'beside partners that know services by slug, by id and by their number in the Portalverbund',
      [
        ['appointments', appointmentSdl],
        ['waiting', waitingTimesSdl],
        ['bookings', bookingsSdl],
      ],
    ],
  ])('composes the catalogue %s without a word', async (_what, subgraphs) => {
    expect(await compose([['bremen', sdl], ...subgraphs])).toEqual([]);
  });

  test('composes the full schema without a word', async () => {
    expect(await compose([['bremen', full]])).toEqual([]);
  });

  test('tells a subgraph that is none', async () => {
    const said = await compose([
      ['bremen', sdl],
      ['broken', 'type Query { service: String } type Service { slug: Int }'],
    ]);
    expect(said.length).toBeGreaterThan(0);
  });
});

test('two catalogues share all but the ways in and what has an identity, which belong to one', async () => {
  const [, guild] = composers.find(([library]) => library === 'The Guild')!;
  const disputed = (
    await guild([
      ['bremen', sdl],
      ['hamburg', sdl],
    ])
  ).map((fault) => /^INVALID_FIELD_SHARING: Non-shareable field "(\w+)\./.exec(fault)?.[1] ?? fault);
  const schema = buildSchema(sdl, { assumeValidSDL: true });
  const belongsToOne = (name: string) => {
    const type = schema.getType(name);
    if (!isObjectType(type)) return false;
    const hasKey = type.astNode!.directives!.some((directive) => directive.name.value === 'key');
    return hasKey || 'id' in type.getFields() || type === schema.getQueryType() || type === schema.getMutationType();
  };
  expect(disputed).toEqual(expect.arrayContaining(['Service', 'ContactChannel', 'LeikaService', 'Query']));
  expect(disputed.filter((name) => !belongsToOne(name))).toEqual([]);
});
