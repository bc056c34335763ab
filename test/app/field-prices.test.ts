import { describe, expect, test } from '@jest/globals';
import type { GraphQLField, GraphQLObjectType } from 'graphql';
import type * as prices from '../../src/app/field-prices.js';
import type * as modules from '../../src/app/modules.js';
import type * as schemaOfApp from '../../src/app/schema.js';
import { codes } from '../support/ask.js';
import { startTestApp } from '../support/app.js';
import { once } from '../support/once.js';

const { ask, statements } = await startTestApp({ seeded: true });
const { fieldPrices } = await once<typeof prices>('src/app/field-prices.ts');
const { readModels } = await once<typeof modules>('src/app/modules.ts');
const { catalogueSchema } = await once<typeof schemaOfApp>('src/app/schema.ts');
const { schema } = await catalogueSchema();

const fieldsOf = (type: string): Record<string, GraphQLField<unknown, unknown>> =>
  (schema.getType(type) as GraphQLObjectType).getFields();

const nameOf = ({ type }: GraphQLField<unknown, unknown>): string => String(type).replace(/[[\]!]/g, '');

/** Whether a field gives records as they are read, or pages of them: it costs what is selected. */
function isPlainRead(field: GraphQLField<unknown, unknown>): boolean {
  const name = nameOf(field);
  const entry = name.endsWith('Connection') ? nameOf(fieldsOf(name)['nodes']!) : name;
  return ['Node', '_Entity', '_Service'].includes(name) || readModels.has(entry);
}

describe('prices', () => {
  test('belong to fields and arguments that there are, and stand in their descriptions', () => {
    for (const [type, fields] of Object.entries(fieldPrices)) {
      for (const [name, price] of Object.entries(fields)) {
        const field = fieldsOf(type)[name];
        expect([type, name, field?.description]).toEqual([
          type,
          name,
          expect.stringMatching(/ Price: \d+(, and \d+ for each of .+)?\.$/),
        ]);
        const lists = typeof price === 'number' ? [] : [price.of];
        expect(field!.args.map((one) => one.name)).toEqual(expect.arrayContaining(lists));
      }
    }
  });

  test('are known for every question that is more than reading records', () => {
    const computed = Object.values(fieldsOf('Query')).filter((field) => !isPlainRead(field));
    const unpriced = computed.map(({ name }) => name).filter((name) => fieldPrices['Query']![name] === undefined);
    expect({ computed: computed.length > 15, unpriced }).toEqual({ computed: true, unpriced: [] });
  });
});

const searches = (count: number): string =>
  `{ ${Array.from({ length: count }, (_, at) => `s${at}: searchServices(query: "Reisepass ${at}", first: 1) { totalCount }`).join(' ')} }`;

describe('a request of the catalogue', () => {
  test('with thirty searches is refused before the database hears of it, with the cause and the way out', async () => {
    statements();
    const refused = await ask(searches(30));
    expect([refused.status, refused.data, codes(refused)]).toEqual([200, undefined, ['LIMIT_EXCEEDED']]);
    expect(refused.errors![0]!.message).toBe(
      'The query costs 30060; the limit is 10000. searchServices is asked 30 times, which costs 30000. Send fewer of them in one request, or request smaller pages or fewer fields.',
    );
    expect(statements()).toEqual([]);
  });

  test('with a few searches is answered', async () => {
    expect((await ask(searches(5))).errors).toBeUndefined();
  });

  test('pays for each place of a coverage, also when they come in a variable', async () => {
    const query =
      'query ($places: [PlaceRef!]!) { coverage(places: $places, leikaKeys: ["99050012104000"]) { keys { state } } }';
    const places = (count: number) => ({ places: Array.from({ length: count }, () => ({ slug: 'hb' })) });
    expect(codes(await ask(query, places(2)))).toEqual([]);
    const refused = await ask(query, places(500));
    expect(codes(refused)).toEqual(['LIMIT_EXCEEDED']);
    expect(refused.errors![0]!.message).toContain('coverage is asked once, which costs 10300.');
  });
});
