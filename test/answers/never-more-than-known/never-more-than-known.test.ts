import { beforeAll, describe, expect, test } from '@jest/globals';
import { startTestApp } from '../../support/app.js';
import { Chance, randomNumbers } from '../../support/chance.js';
import { WalkedClock } from '../../support/opening-by-walking.js';
import { loadRecords } from '../../support/seeds.js';
import { times } from '../../support/thorough.js';
import { Book, holdsOn } from './book.js';
import { AnyCatalogue, days, recordsOf } from './random-catalogue.js';
import { cardFields, wrongInCard, type Card } from './card-laws.js';
import {
  answersGiven,
  entryFields,
  quoteFields,
  wrongInDocuments,
  wrongInQuote,
  type Answers,
  type Entry,
  type Quote,
} from './case-laws.js';
import { Lists } from './list-laws.js';
import { Opening, stateFields, type State } from './opening-laws.js';
import { Call, resultFields, type Caller, type Catalogued, type Result } from './responsibility-laws.js';

const { read, databaseUrl } = await startTestApp();

/** More of them, or others, for a longer look: NEVER_MORE_CATALOGUES=500 NEVER_MORE_FROM=1000. */
const first = Number(process.env['NEVER_MORE_FROM'] ?? 1);
const count = Number(process.env['NEVER_MORE_CATALOGUES'] ?? times(8, 40));
const questions = 20;

const books = Array.from({ length: count }, (_, index) => new Book(new AnyCatalogue(first + index).make()));

beforeAll(() => loadRecords(databaseUrl, recordsOf(books.map(({ catalogue }) => catalogue))), 30_000 + count * 2_000);

/** What was looked at, and how often. */
interface Seen {
  [kind: string]: number;
}

const see = (seen: Seen, kind: string, times = 1): void => {
  seen[kind] = (seen[kind] ?? 0) + times;
};

/** Looks at each catalogue once, whichever tests run. */
function once<T>(look: (book: Book) => Promise<T>): (book: Book) => Promise<T> {
  const looked = new Map<Book, Promise<T>>();
  return (book) => {
    const found = looked.get(book) ?? look(book);
    looked.set(book, found);
    return found;
  };
}

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
  const seen: Seen = {};
  const wrongIn = once(async (book) => {
    const chance = new Chance(randomNumbers(book.catalogue.seed));
    const wrong: string[] = [];
    for (let number = 0; number < questions; number++) {
      const caller = anyCaller(book, chance);
      const call = new Call(book, caller, catalogued);
      const found = await call.wrong();
      for (const kind of call.kinds) see(seen, kind);
      if (found) wrong.push(`${found}: ${toldOf(book, caller)}\n    ${call.steps.join('\n    ')}`);
    }
    return wrong;
  });

  test.each(books.map((book) => [book.catalogue.seed, book] as const))(
    'is never more than is known, in catalogue %d',
    async (_, book) => expect(await wrongIn(book)).toEqual([]),
  );

  test('is asked in every way', async () => {
    for (const book of books) await wrongIn(book);
    const kinds = ['Answer', 'NotRecorded true', 'NotRecorded null', 'Question PLACE', 'Question CONDITION'];
    expect(Object.keys(seen).sort()).toEqual(
      [...kinds.map((kind) => `Responsibility${kind}`), 'NotOfferedHere', 'ServiceNotValid'].sort(),
    );
    expect(Math.min(...Object.values(seen))).toBeGreaterThan(count / 3);
  });
});

describe('what has a LeiKa key', () => {
  const anybody = { initial: '', situation: null };

  /** What the records say of a key at a place, in the words of the coverage. */
  function stateOf(book: Book, key: string, place: string, day: string): string[] {
    const services = book.catalogue.services.filter(({ leikaKeys }) => leikaKeys!.includes(key));
    const covers = (isValid: boolean, at: string): boolean =>
      services.some(
        (service) => holdsOn(service.valid, day) === isValid && book.known(service, at, day, anybody).isCovered,
      );
    if (covers(true, place)) return ['OWN', 'INHERITED'];
    const parts = book.within(place, day).filter((one) => one !== place);
    if (parts.some((one) => covers(true, one))) return ['in parts'];
    return covers(false, place) ? ['NONE'] : ['NOT_RECORDED'];
  }

  const typesOf: Record<string, string[]> = {
    OWN: ['ResponsibilityAnswer', 'ResponsibilityQuestion', 'ResponsibilityNotRecorded true'],
    'in parts': ['ResponsibilityQuestion', 'ResponsibilityNotRecorded null'],
    NONE: ['ServiceNotValid'],
    NOT_RECORDED: ['ResponsibilityNotRecorded null'],
  };

  const seen: Seen = {};
  const wrongIn = once(async (book) => {
    const chance = new Chance(randomNumbers(book.catalogue.seed + 4));
    const wrong: string[] = [];
    for (let number = 0; number < questions; number++) {
      const [service, place, day] = [
        chance.from(book.catalogue.services),
        chance.from(book.catalogue.places),
        chance.from(days),
      ];
      const key = service.leikaKeys![0]!;
      const { coverage, responsibility } = await read<{
        coverage: { unread: string | null; keys: { state: string; isPartial: boolean }[] }[];
        responsibility: Result;
      }>(
        `query ($key: String!, $place: PlaceRef!, $context: ReadContext) {
          coverage(places: [$place], leikaKeys: [$key], context: $context) { unread keys { state isPartial } }
          responsibility(service: { leikaKey: $key }, place: $place, context: $context) {
            __typename ... on ResponsibilityNotRecorded { isOffered } } }`,
        { key, place: { slug: place.slug }, context: { validOn: day } },
      );
      const [{ unread, keys: [told] = [] }] = coverage as [(typeof coverage)[number]];
      const { __typename, isOffered } = responsibility;
      const answer = isOffered === undefined ? __typename : `${__typename} ${isOffered}`;
      const expected = holdsOn(place.valid, day) ? stateOf(book, key, place.slug, day) : ['NOT_VALID'];
      const state = told?.isPartial ? 'in parts' : (told?.state ?? unread!);
      const types = expected[0] === 'NOT_VALID' ? ['PlaceNotValid'] : typesOf[expected[0]!]!;
      see(seen, expected[0]!);
      if (!expected.includes(state) || !types.includes(answer))
        wrong.push(`${key} at ${place.slug} on ${day}: ${state}, ${answer}; on record is ${expected.join(' or ')}`);
    }
    return wrong;
  });

  test.each(books.map((book) => [book.catalogue.seed, book] as const))(
    'is told alike by coverage and responsibility, and never more than is known, in catalogue %d',
    async (_, book) => expect(await wrongIn(book)).toEqual([]),
  );

  test('is asked in every way', async () => {
    for (const book of books) await wrongIn(book);
    expect(Object.keys(seen).sort()).toEqual(['NONE', 'NOT_RECORDED', 'NOT_VALID', 'OWN', 'in parts']);
  });
});

describe('opening hours', () => {
  const clock = new WalkedClock(2025, 2029);
  const told: Seen = {};

  const wrongIn = once(async (book) => {
    const chance = new Chance(randomNumbers(book.catalogue.seed + 1));
    const opening = new Opening(clock, book);
    const wrong: string[] = [];
    for (const office of book.catalogue.organisations) {
      const day = chance.from(days);
      const moment = opening.momentOf(day, 15 * chance.below(96));
      const purposes = [null, 'PHONE', 'COUNTER', 'GENERAL'];
      const states = await read<{ organisation: { [alias: string]: State } }>(
        `query ($slug: String!, $at: DateTime!) { organisation(by: { slug: $slug }) { ${purposes
          .map(
            (purpose) =>
              `${purpose ?? 'NONE'}: opening(at: $at${purpose ? `, purpose: ${purpose}` : ''}) { ${stateFields} }`,
          )
          .join(' ')} } }`,
        { slug: office.slug, at: moment.at },
      );
      for (const purpose of purposes) {
        const state = states.organisation[purpose ?? 'NONE']!;
        see(told, state.status);
        const hours = office.openingHours ?? [];
        const found = opening.wrong(state, { hours, office, purpose, day, tick: moment.tick });
        if (found)
          wrong.push(
            `${found}: ${office.slug} at ${moment.at} for ${purpose}, ${JSON.stringify([hours, office.addresses])}`,
          );
      }
    }
    return wrong;
  });

  test.each(books.map((book) => [book.catalogue.seed, book] as const))(
    'are never more than is known, in catalogue %d',
    async (_, book) => expect(await wrongIn(book)).toEqual([]),
  );

  test('are asked for at all kinds of moments', async () => {
    for (const book of books) await wrongIn(book);
    expect(Object.keys(told).sort()).toEqual(['BY_APPOINTMENT', 'CLOSED', 'OPEN', 'UNKNOWN']);
  });
});

describe('lists', () => {
  const listed = `query ($place: PlaceRef!, $office: ID!, $service: String!, $word: String!, $context: ReadContext) {
    offered: services(first: 100, filter: { place: $place }, context: $context) { nodes { slug } }
    found: searchServices(query: $word, filter: { place: $place }, context: $context) { nodes { slug } }
    anywhere: searchServices(query: $word, context: $context) { edges { isValid node { slug } } }
    answered: services(first: 100, filter: { organisation: $office }, context: $context) { nodes { slug } }
    online: services(first: 100, filter: { place: $place, onlineAvailable: true }, context: $context) { nodes { slug } }
    addressed: organisations(first: 100, filter: { place: $place }, context: $context) { nodes { slug } }
    service(by: { slug: $service }, context: $context) {
      onlineServices { slug } channels { slug } servicePromises { slug }
    }
  }`;
  type Slugs = { slug: string }[];
  interface Listed {
    offered: { nodes: Slugs };
    found: { nodes: Slugs };
    anywhere: { edges: { isValid: boolean; node: { slug: string } }[] };
    answered: { nodes: Slugs };
    online: { nodes: Slugs };
    addressed: { nodes: Slugs };
    service: { onlineServices: Slugs; channels: Slugs; servicePromises: Slugs };
  }
  const sorted = (nodes: Slugs): string[] => nodes.map(({ slug }) => slug).sort();

  test.each(books.map((book) => [book.catalogue.seed, book] as const))(
    'never name more than is known, in catalogue %d',
    async (seed, book) => {
      const chance = new Chance(randomNumbers(seed + 2));
      for (let number = 0; number < questions / 4; number++) {
        const { service, said, meant, day } = anyCaller(book, chance);
        const office = chance.from(book.catalogue.organisations).slug;
        const context = { validOn: day };
        const { organisation } = await read<{ organisation: { id: string } }>(
          'query ($slug: String!) { organisation(by: { slug: $slug }) { id } }',
          { slug: office },
        );
        const [word] = (service.texts['03']!['de'] as string).split(' ');
        const told = await read<Listed>(listed, {
          place: said,
          office: organisation.id,
          service: service.slug,
          word,
          context,
        });
        const lists = new Lists(book, day);
        const offered = lists.offeredAt(meant);
        const hits = told.anywhere.edges.filter(({ node }) => node.slug === service.slug);
        expect({ asked: [seed, service.slug, said, day, office], ...answersOf(told, hits) }).toEqual({
          asked: [seed, service.slug, said, day, office],
          offered,
          // What has ended is found as ended.
          found: lists.isOfferedAt(service, meant) ? [service.slug] : [],
          isValid: [lists.valid.includes(service)],
          answered: lists.answeredBy(office),
          online: lists.online().filter((slug) => offered.includes(slug)),
          addressed: [...new Set(meant.flatMap((place) => lists.addressedIn(place)))].sort(),
          onlineServices: lists.onlineServicesOf(service),
          channels: lists.channelsOf(service.slug),
          servicePromises: lists.promisesOf(service.slug),
        });
      }
    },
  );

  const answersOf = (told: Listed, hits: Listed['anywhere']['edges']) => ({
    offered: sorted(told.offered.nodes),
    found: sorted(told.found.nodes).filter((slug) => hits.some(({ node }) => node.slug === slug)),
    isValid: hits.map(({ isValid }) => isValid),
    answered: sorted(told.answered.nodes),
    online: sorted(told.online.nodes),
    addressed: sorted(told.addressed.nodes),
    onlineServices: sorted(told.service.onlineServices),
    channels: sorted(told.service.channels),
    servicePromises: sorted(told.service.servicePromises),
  });
});

const anyAnswers = (chance: Chance): Answers => ({
  ...(chance.often(0.5) && { age: chance.from([20, 30]) }),
  ...(chance.often(0.5) && { express: chance.often(0.5) }),
  ...(chance.often(0.5) && { reason: chance.from(['lost', 'stolen', 'first']) }),
});

describe('fees and documents', () => {
  const seen: Seen = {};
  const wrongIn = once(async (book) => {
    const chance = new Chance(randomNumbers(book.catalogue.seed + 3));
    const wrong: string[] = [];
    for (const service of [...book.catalogue.services, ...book.catalogue.services]) {
      const day = chance.from(days);
      const answers = anyAnswers(chance);
      const told = await read<{
        feeQuote: Quote & { __typename: string };
        checklist: { __typename: string; entries: Entry[] };
      }>(
        `query ($service: ServiceRef!, $answers: [AnswerInput!]!, $context: ReadContext) {
            feeQuote(service: $service, answers: $answers, context: $context) { __typename ... on FeeQuote { ${quoteFields} } }
            checklist(services: [$service], answers: $answers, context: $context) { __typename ... on Checklist { entries { ${entryFields} } } }
          }`,
        { service: { slug: service.slug }, answers: answersGiven(answers), context: { validOn: day } },
      );
      see(seen, 'lines', told.feeQuote.lines?.length ?? 0);
      see(seen, 'exact', told.feeQuote.exact ? 1 : 0);
      see(seen, 'entries', told.checklist.entries?.length ?? 0);
      const types = [told.feeQuote.__typename, told.checklist.__typename];
      const isValid = holdsOn(service.valid, day);
      const found = isValid
        ? (wrongInQuote(told.feeQuote, service, day, answers) ??
          wrongInDocuments(told.checklist.entries, service, answers))
        : types.some((type) => type !== 'ServiceNotValid')
          ? 'a service that does not hold is answered'
          : null;
      if (found)
        wrong.push(
          [
            `${found}: ${service.slug} on ${day} with ${JSON.stringify(answers)}`,
            ...(service.fees ?? []).map((fee) => JSON.stringify(fee)),
            ...(service.documents ?? []).map((one) => JSON.stringify(one)),
            JSON.stringify(told),
          ].join('\n    '),
        );
    }
    return wrong;
  });

  test.each(books.map((book) => [book.catalogue.seed, book] as const))(
    'are never more than is known, in catalogue %d',
    async (_, book) => expect(await wrongIn(book)).toEqual([]),
  );

  test('have lines, sums and entries', async () => {
    for (const book of books) await wrongIn(book);
    expect(Object.keys(seen).sort()).toEqual(['entries', 'exact', 'lines']);
    expect(Math.min(...Object.values(seen))).toBeGreaterThan(count / 3);
  });
});

describe('a card', () => {
  const seen: Seen = {};
  const wrongIn = once(async (book) => {
    const chance = new Chance(randomNumbers(book.catalogue.seed + 4));
    const wrong: string[] = [];
    for (let number = 0; number < questions / 4; number++) {
      const caller = anyCaller(book, chance);
      const at = `${caller.day}T${chance.from(['07:00', '10:00', '13:00'])}:00Z`;
      const { callCard } = await read<{ callCard: Card }>(
        `query ($service: ServiceRef!, $place: PlaceRef, $at: DateTime) {
            callCard(service: $service, place: $place, at: $at) { ${cardFields} } }`,
        { service: { slug: caller.service.slug }, place: caller.said, at },
      );
      see(seen, 'offices', callCard.offices.length);
      see(seen, 'lines', callCard.fees?.lines.length ?? 0);
      see(seen, 'entries', callCard.documents.groups.flatMap(({ entries }) => entries).length);
      const found = wrongInCard(callCard, caller, book);
      if (found) wrong.push(`${found}: at ${at}, ${toldOf(book, caller)}\n    ${JSON.stringify(callCard)}`);
    }
    return wrong;
  });

  test.each(books.map((book) => [book.catalogue.seed, book] as const))(
    'never tells more than is known, in catalogue %d',
    async (_, book) => expect(await wrongIn(book)).toEqual([]),
  );

  test('has offices, lines and entries', async () => {
    for (const book of books) await wrongIn(book);
    expect(Object.keys(seen).sort()).toEqual(['entries', 'lines', 'offices']);
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
