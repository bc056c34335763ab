import { beforeAll, describe, expect, test } from '@jest/globals';
import { startTestApp } from '../../support/app.js';
import { Chance, randomNumbers } from '../../support/chance.js';
import { loadRecords } from '../../support/seeds.js';
import { Book, holdsOn } from './book.js';
import { AnyCatalogue, days, recordsOf } from './random-catalogue.js';
import { Call, resultFields, type Caller, type Catalogued, type Result } from './responsibility-laws.js';

const { read, databaseUrl } = await startTestApp();

/** More of them, or others, for a longer look: NEVER_MORE_CATALOGUES=500 NEVER_MORE_FROM=1000. */
const first = Number(process.env['NEVER_MORE_FROM'] ?? 1);
const count = Number(process.env['NEVER_MORE_CATALOGUES'] ?? 25);
const questions = 20;

const books = Array.from({ length: count }, (_, index) => new Book(new AnyCatalogue(first + index).make()));

beforeAll(() => loadRecords(databaseUrl, recordsOf(books.map(({ catalogue }) => catalogue))), 30_000 + count * 2_000);

/** Every kind of answer that was looked at, and how often. */
const seen: { [kind: string]: number } = {};

const slugs = new Map<string, string>();
const catalogued: Catalogued = {
  ask: async (variables) =>
    (
      await read<{ responsibility: Result }>(
        `query ($service: ServiceRef!, $place: PlaceRef!, $answers: ResponsibilityAnswers, $context: ReadContext) {
          responsibility(service: $service, place: $place, answers: $answers, context: $context) { ${resultFields} } }`,
        { ...variables },
      )
    ).responsibility,
  slugsOf: async (ids) => {
    const unknown = ids.filter((id) => !slugs.has(id));
    const { nodes } = await read<{ nodes: ({ slug: string } | null)[] }>(
      'query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Place { slug } } }',
      { ids: unknown },
    );
    unknown.forEach((id, index) => slugs.set(id, nodes[index]?.slug ?? 'nowhere'));
    return ids.map((id) => slugs.get(id)!);
  },
};

function anyCaller(book: Book, chance: Chance): Caller {
  const { services, places } = book.catalogue;
  const day = chance.from(days);
  const existing = places.filter(({ valid }) => holdsOn(valid, day));
  const said = chance.from(existing);
  const code = said.postalCodes && chance.often(0.5) ? chance.from(said.postalCodes).code : undefined;
  const meant = code
    ? existing.filter(({ postalCodes = [] }) => postalCodes.some((one) => one.code === code)).map(({ slug }) => slug)
    : [said.slug];
  return {
    service: chance.from(services),
    home: chance.from(meant.flatMap((one) => book.within(one, day))),
    said: code ? { postalCode: code } : { slug: said.slug },
    meant,
    day,
    of: {
      initial: chance.from(['A', 'I', 'K', 'L', 'Z']),
      situation: chance.from([null, 'Studierende', 'Selbstständige', 'Minderjährige']),
    },
    tellsName: chance.often(0.5),
  };
}

describe('who answers', () => {
  test.each(books.map((book) => [book.catalogue.seed, book] as const))(
    'is never more than is known, in catalogue %d',
    async (seed, book) => {
      const chance = new Chance(randomNumbers(seed));
      const wrong: string[] = [];
      for (let number = 0; number < questions; number++) {
        const caller = anyCaller(book, chance);
        const call = new Call(book, caller, catalogued);
        const found = await call.wrong();
        for (const kind of call.kinds) seen[kind] = (seen[kind] ?? 0) + 1;
        if (found) wrong.push(`${found}: ${toldOf(book, caller)}\n    ${call.steps.join('\n    ')}`);
      }
      expect(wrong).toEqual([]);
    },
  );

  test('is asked in every way', () => {
    const kinds = ['Answer', 'NotRecorded true', 'NotRecorded null', 'Question PLACE', 'Question CONDITION'];
    expect(Object.keys(seen).sort()).toEqual(
      [...kinds.map((kind) => `Responsibility${kind}`), 'NotOfferedHere', 'ServiceNotValid'].sort(),
    );
    expect(Math.min(...Object.values(seen))).toBeGreaterThan(count / 3);
  });
});

const period = (valid: object | undefined): string => (valid ? ` ${JSON.stringify(valid)}` : '');

/** All that the records say about a caller's question. */
function toldOf(book: Book, { service, said, home, day, of, tellsName }: Caller): string {
  const { responsibilities, places } = book.catalogue;
  const path = (slug: string): string =>
    book
      .pathOf(slug)
      .map((one) => one + period(book.place(one).valid))
      .join(' < ');
  const rules = responsibilities
    .filter((rule) => rule.service === service.slug)
    .map((rule) =>
      [
        `${rule.role} ${rule.organisation ?? rule.onlineService}`,
        `(${book.bodyOn(rule, day)})`,
        JSON.stringify(rule.condition ?? 'always'),
        period(rule.valid),
        `at ${path(rule.place)}`,
      ].join(' '),
    );
  return [
    `${service.slug}${period(service.valid)} for ${JSON.stringify(said)} on ${day}`,
    `home ${path(home)}, case ${JSON.stringify(of)}${tellsName ? ', tells the name' : ''}`,
    `areas ${service.areas?.map(path).join() ?? 'none'}`,
    `parts ${places
      .filter(({ slug }) => book.pathOf(slug).includes(home))
      .map(({ slug }) => slug)
      .join(' ')}`,
    ...rules,
  ].join('\n    ');
}
