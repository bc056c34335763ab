import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import type * as guildComposition from '@theguild/federation-composition';
import { encode } from 'gpt-tokenizer';
import {
  buildSchema,
  isInputObjectType,
  isIntrospectionType,
  isObjectType,
  lexicographicSortSchema,
  parse,
  print,
  printSchema,
  visit,
  type GraphQLSchema,
} from 'graphql';
import { once } from '../../support/once.js';

const full = readFileSync('schema/schema.graphql', 'utf8');
const text = readFileSync('schema/public.graphql', 'utf8');
const contract = buildSchema(text, { assumeValidSDL: true });

const fieldsOf = (schema: GraphQLSchema, name: string): string[] => {
  const type = schema.getType(name);
  return isObjectType(type) || isInputObjectType(type) ? Object.keys(type.getFields()) : [];
};

describe('the public contract', () => {
  test('is read by a language model in 20,000 tokens', () => {
    expect(encode(text).length).toBeLessThan(20_000);
  });

  test('says of itself what null means, and official terms of everything else', () => {
    expect(contract.description).toBe(buildSchema(full, { assumeValidSDL: true }).description);
    const organisation = contract.getType('Organisation')!;
    expect(organisation.description).toMatch(/^Organisationseinheit/);
  });

  test('reads all that is public', () => {
    const asked = fieldsOf(contract, 'Query');
    expect(asked).toEqual(
      expect.arrayContaining(['service', 'places', 'callCard', 'searchServices', 'node', 'ended', 'disruptions']),
    );
    expect(fieldsOf(contract, 'ReadContext')).toEqual(['asOf', 'languages', 'validOn']);
  });

  test('changes nothing and holds nothing of editors', () => {
    expect(contract.getMutationType() ?? null).toBeNull();
    const forEditors = [
      'auditEntries',
      'changeSet',
      'changeSets',
      'difference',
      'editingNow',
      'exportTable',
      'history',
    ];
    const alsoForEditors = ['impact', 'notices', 'problemReports', 'searchGaps', 'tasks'];
    const asked = fieldsOf(contract, 'Query');
    expect(asked.filter((name) => [...forEditors, ...alsoForEditors].includes(name))).toEqual([]);
    const types = Object.keys(contract.getTypeMap());
    expect(
      types.filter((name) => /^(Written|Change|Draft|Audit)|(Payload|UserError|Content|Patch)/.test(name)),
    ).toEqual([]);
    expect(types).not.toContain('QualityReport');
    expect(fieldsOf(contract, 'Organisation')).not.toContain('remarks');
    expect(text).not.toContain('@tag');
  });

  test('takes nothing that everybody may ask out of a type that it has', () => {
    const whole = buildSchema(full, { assumeValidSDL: true });
    const removed = Object.values(contract.getTypeMap())
      .filter((type) => !isIntrospectionType(type) && type.name !== 'Query')
      .flatMap(({ name }) => {
        const left = fieldsOf(contract, name);
        return fieldsOf(whole, name)
          .filter((field) => !left.includes(field))
          .map((field) => `${name}.${field}`);
      });
    expect(removed.sort()).toEqual([
      'Organisation.quality',
      'Organisation.remarks',
      'Place.quality',
      'ReadContext.changeSet',
      'ReadContext.previewToken',
      'RecentChange.reason',
      'Service.quality',
    ]);
  });

  test("is what The Guild's library makes of the tags", async () => {
    const { composeSchemaContract } = await once<typeof guildComposition>('@theguild/federation-composition');
    const { publicSdl, errors } = composeSchemaContract(
      [{ name: 'bremen', typeDefs: parse(full), url: 'http://bremen.example/graphql' }],
      { exclude: new Set(['internal']), include: new Set() },
      true,
    );
    expect(errors).toBeUndefined();
    const bare = (sdl: string) => {
      const sorted = lexicographicSortSchema(buildSchema(sdl, { assumeValidSDL: true }));
      const withoutWords = visit(parse(printSchema(sorted)), {
        enter: (node) => ('description' in node ? { ...node, description: undefined } : undefined),
        SchemaDefinition: () => null,
        DirectiveDefinition: () => null,
      });
      return print(withoutWords).replace(/ @oneOf/g, '');
    };
    expect(bare(text)).toBe(bare(publicSdl!));
  });
});
