import 'reflect-metadata';
import { beforeAll, describe, expect, test } from '@jest/globals';
import {
  coerceInputValue,
  getNamedType,
  graphql,
  isEnumType,
  isInputObjectType,
  isNonNullType,
  type GraphQLInputObjectType,
  type GraphQLSchema,
} from 'graphql';
import { Arg, buildSchema, Query, Resolver } from 'type-graphql';
import { authChecker } from '../../../src/platform/graphql/allowed.js';
import { checkRecord } from '../../../src/catalogue/record/check/check-record.js';
import { recordContentKinds, type RecordKindName } from '../../../src/catalogue/record/content-kind.js';
import { contentSchema, type FormSchema } from '../../../src/catalogue/record/schema/content-schema.js';
import { isKeyed, type Fields } from '../../../src/catalogue/record/merge/content-value.rules.js';
import { patched } from '../../../src/catalogue/record/merge/patch.rules.js';
import { ProblemList } from '../../../src/catalogue/record/check/problem.js';
import { contentInputs } from '../../../src/editorial/mutations/inputs/content-inputs.js';
import { toContent, toPatch } from '../../../src/editorial/mutations/inputs/to-content.js';
import { toWordings } from '../../../src/catalogue/record/inputs/to-text.js';
import { resolvers } from '../../../src/app/modules.js';
import { inputOf } from '../../support/input-of.js';
import { readSeeds, waldau } from '../../support/seeds.js';

let received: object = {};

@Resolver()
class Receiver {
  @Query(() => Boolean)
  receive(@Arg('patch', () => contentInputs.services.patch) patch: object): boolean {
    received = patch;
    return true;
  }
}

let schema: GraphQLSchema;

beforeAll(async () => {
  const inputs = Object.values(contentInputs).flatMap(({ content, patch }) => [content, patch]);
  schema = await buildSchema({
    resolvers: [Receiver, ...resolvers],
    authChecker,
    orphanedTypes: inputs,
    validate: false,
  });
});

const inputType = (kind: RecordKindName, part: 'content' | 'patch'): GraphQLInputObjectType =>
  schema.getType(contentInputs[kind][part].name) as GraphQLInputObjectType;

const generated = (): GraphQLInputObjectType[] => {
  const found = new Set<GraphQLInputObjectType>();
  const visit = (type: GraphQLInputObjectType): void => {
    if (found.has(type)) return;
    found.add(type);
    for (const field of Object.values(type.getFields())) {
      const named = getNamedType(field.type);
      if (isInputObjectType(named)) visit(named);
    }
  };
  for (const kind of recordContentKinds) for (const part of ['content', 'patch'] as const) visit(inputType(kind, part));
  return [...found];
};

const resolved = (part: FormSchema): FormSchema => {
  const own = part.$ref ? { ...contentSchema.$defs[part.$ref.split('/').at(-1)!]!, ...part } : part;
  return own.type === 'array' ? resolved(own.items!) : own;
};

const isText = (part: FormSchema): boolean => /localized|textModules/.test(part.$ref ?? part.items?.$ref ?? '');

/** Where the JSON Schema and an input type disagree. */
function disagreements(form: FormSchema, type: GraphQLInputObjectType, left: string[] = []): string[] {
  const fields = type.getFields();
  const names = Object.keys(form.properties!).filter((name) => !left.includes(name));
  const isPatch = type.name.endsWith('Patch');
  return [
    ...Object.keys(fields)
      .filter((name) => !names.includes(name))
      .map((name) => `${type.name}.${name} is too much`),
    ...names.flatMap((name) => {
      const field = fields[name];
      if (!field) return [`${type.name}.${name} is missing`];
      const required = !isPatch && (form.required ?? []).includes(name);
      if (isNonNullType(field.type) !== required) return [`${type.name}.${name} is required on one side only`];
      const part = form.properties![name]!;
      const values = resolved(part);
      const named = getNamedType(field.type);
      if (isText(part)) return /^(Localized|TextModule)/.test(named.name) ? [] : [`${type.name}.${name} is no text`];
      if (isEnumType(named) && values.enum)
        return values.enum.filter((value) => !named.getValue(value)).map((value) => `${named.name} has no ${value}`);
      if (isInputObjectType(named)) return disagreements(values, named);
      return values.properties ? [`${type.name}.${name} is no object`] : [];
    }),
  ];
}

describe('the inputs of the API', () => {
  test.each(recordContentKinds)('%s: have the fields of the JSON Schema and no others', (kind) => {
    expect(disagreements(contentSchema.$defs[kind]!, inputType(kind, 'content'))).toEqual([]);
    expect(disagreements(contentSchema.$defs[kind]!, inputType(kind, 'patch'), ['slug'])).toEqual([]);
  });

  test('use the enums of the API wherever there is a list of values, save for codes of digits', () => {
    const plain = generated().flatMap((type) =>
      Object.values(type.getFields())
        .filter(({ name }) =>
          /^(kind|unit|role|purpose|obligation|visibility|audiences|channel|confidence)$/.test(name),
        )
        .filter((field) => !isEnumType(getNamedType(field.type)) && !/LocalizedText/.test(String(field.type)))
        .map(({ name }) => `${type.name}.${name}`),
    );
    expect(plain.sort()).toEqual(['OrganisationContent.kind', 'OrganisationPatch.kind']);
  });

  test('are described with the German term and what it means', () => {
    const described = generated().flatMap((type) => [
      [type.name, type.description],
      ...Object.values(type.getFields()).map(({ name, description }) => [`${type.name}.${name}`, description]),
    ]);
    expect(described.filter(([, text]) => !/^[A-ZÄÖÜ][^:]{1,90}: ./.test(text ?? ''))).toEqual([]);
  });

  test('leave alone what a caller does not mention', async () => {
    const patch = '{ owner: null, checkedOn: "2026-11-22", texts: [{ code: "06", language: "en", text: null }] }';
    expect(await graphql({ schema, source: `{ receive(patch: ${patch}) }` })).toEqual({ data: { receive: true } });
    expect(toPatch('services', received)).toStrictEqual({
      owner: null,
      checkedOn: '2026-11-22',
      texts: { '06': { en: null } },
    });
  });
});

const withInstants = (content: object): unknown =>
  JSON.parse(JSON.stringify(content), (_, value: unknown) =>
    typeof value === 'string' && /^\d{4}-\d\d-\d\dT/.test(value) ? Date.parse(value) : value,
  );

describe.each(recordContentKinds)('the contents of %s', (kind) => {
  const contents = readSeeds(kind, 'seeds/bremen', waldau);

  test('come through the API as they are, and pass the checks', () => {
    expect(contents.length).toBeGreaterThan(0);
    const problems = new ProblemList();
    for (const content of contents) {
      const received = toContent(kind, coerceInputValue(inputOf(content), inputType(kind, 'content')) as object);
      expect(withInstants(received)).toStrictEqual(withInstants(content));
      checkRecord({ kind, content: received, placement: { file: content.slug }, bytes: 0 }, problems);
    }
    expect(problems.shown).toEqual([]);
  });

  test('do not change by a patch of what they say already', () => {
    for (const content of contents) {
      const { slug: _, ...input } = inputOf(content);
      const patch = toPatch(kind, coerceInputValue(input, inputType(kind, 'patch')) as object);
      expect(withInstants(patched(content, patch as never))).toStrictEqual(withInstants(content));
    }
  });
});

describe('an input becomes content', () => {
  const service = { slug: 'a', texts: [{ code: '03', language: 'de', text: 'A' }] };

  test.each<[name: string, input: object, expected: object]>([
    ['null is nothing', { owner: null, fees: null, valid: { from: null } }, {}],
    ['so is it in a list', { fees: [{ kind: 'FREE', currency: null, label: [] }] }, { fees: [{ kind: 'FREE' }] }],
    [
      'a language without text is none',
      { texts: [...service.texts, { code: '03', language: 'en', text: null }, { code: '05', language: 'de' }] },
      {},
    ],
    [
      'a text worded by people needs no origin',
      { texts: [{ code: '03', language: 'de', text: 'A', origin: 'HUMAN' }] },
      {},
    ],
  ])('%s', (_, input, expected) => {
    expect(toContent('services', { ...service, ...input })).toStrictEqual({
      slug: 'a',
      texts: { '03': { de: 'A' } },
      ...expected,
    });
  });

  test('the end of the day is told as 24:00, a day of the week as a number', () => {
    const openingHours = [{ purpose: 'COUNTER', ranges: [{ weekday: 'SUNDAY', opens: '18:00', closes: '00:00' }] }];
    expect(toContent('organisations', { slug: 'a', openingHours }).openingHours).toStrictEqual([
      { purpose: 'COUNTER', ranges: [{ weekday: 7, opens: '18:00', closes: '24:00' }] },
    ]);
  });

  test('a language that is given twice is refused', () => {
    const twice = { ...service, texts: [...service.texts, ...service.texts] };
    expect(() => toContent('services', twice)).toThrow('"de" is given twice');
    const name = ['tl', 'fil'].map((language) => ({ language, text: 'a' }));
    expect(() => toContent('organisations', { slug: 'a', name })).toThrow('"fil" is given twice');
  });
});

test('a text of its own becomes wordings', () => {
  const explanation = [
    { language: 'de', text: 'Entfällt' },
    { language: 'en', text: null },
  ];
  expect(toWordings(explanation)).toEqual({ de: 'Entfällt' });
  expect(toWordings([])).toBeNull();
});

describe('an input becomes a patch', () => {
  test.each<[name: string, input: object, expected: object]>([
    ['nothing', {}, {}],
    ['null clears', { owner: null, texts: null, fees: null }, { owner: null, texts: null, fees: null }],
    ['an open period is none', { valid: { from: null } }, { valid: null }],
    ['an empty list is empty', { fees: [] }, { fees: [] }],
    ['a slug is not taken', { slug: 'b' }, {}],
    [
      'languages one by one',
      {
        texts: [
          { code: '03', language: 'en', text: 'A', origin: 'MACHINE' },
          { code: '03', language: 'tr', text: null },
        ],
      },
      { texts: { '03': { en: { text: 'A', origin: 'MACHINE' }, tr: null } } },
    ],
  ])('%s', (_, input, expected) => {
    expect(toPatch('services', input)).toStrictEqual(expected);
  });
});

test('nothing else of the form can be taken for a text in languages', () => {
  const records = new Set(Object.keys(contentSchema.properties!));
  const objects: [name: string, form: FormSchema][] = [];
  const visit = (name: string, form: FormSchema): void => {
    if (form.properties && name !== 'textModules' && !records.has(name)) objects.push([name, form]);
    for (const [field, part] of Object.entries(form.properties ?? {})) visit(`${name}.${field}`, part);
    if (form.items) visit(`${name}[]`, form.items);
  };
  for (const [name, form] of Object.entries(contentSchema.$defs)) visit(name, form);
  const key = (name: string): Fields => ({ [name]: 0 });
  const ambiguous = objects.filter(([, { properties, required = [] }]) => {
    const candidates = required.length > 0 ? [required] : Object.keys(properties!).map((name) => [name]);
    return candidates.some((names) => names.every((name) => isKeyed(key(name))));
  });
  expect(objects.length).toBeGreaterThan(15);
  expect(ambiguous.map(([name]) => name)).toEqual([]);
});
