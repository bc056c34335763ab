import { beforeAll, describe, expect, test } from '@jest/globals';
import { idOf, release, startEditingApp } from '../../editorial/support/editing.js';
import { inputOf } from '../../support/input-of.js';
import { loadRecords, readSeeds } from '../../support/seeds.js';

const { read, person, databaseUrl, statements } = await startEditingApp();
const ada = await person({ subject: 'ada', roles: ['admin'] });
const bert = await person({ subject: 'bert', roles: ['admin'] });

interface Hit {
  node: { slug: string };
  confidence: string;
  matched: { said: string; found: string; field: string; via: string }[];
}

interface Found {
  confidence: string;
  didYouMean: string | null;
  askedFor: string[];
  interpretedAs: { kind: string; said: string; meant: string; places: { slug: string }[] }[];
  edges: Hit[];
}

const SEARCH = `query ($query: String!, $place: PlaceRef, $filter: ServiceFilter, $context: ReadContext) {
  searchServices(query: $query, place: $place, filter: $filter, first: 20, context: $context) {
    confidence didYouMean askedFor interpretedAs { kind said meant places { slug } }
    edges { confidence node { slug } matched { said found field via } }
  }
}`;

const find = async (query: string, variables: object = {}, ask = read): Promise<Found> =>
  (await ask<{ searchServices: Found }>(SEARCH, { query, ...variables })).searchServices;

const slugs = ({ edges }: Found): string[] => edges.map(({ node }) => node.slug);
const kinds = ({ interpretedAs }: Found): string[] => interpretedAs.map(({ kind }) => kind);

const service = (slug: string, title: string, rest: object = {}) => ({ slug, texts: { '03': { de: title } }, ...rest });

beforeAll(() =>
  loadRecords(databaseUrl, {
    'leika-services': [{ key: '99999001001000' }, { key: '99999001001001' }, { key: '99999002001000' }],
    forms: [
      {
        slug: 'segelantrag',
        name: { de: 'Segelantrag' },
        url: 'https://formulare.example.org/segel.pdf?v=3',
        identifiers: [{ agency: 'formulare.example.org', value: 'SA-77' }],
      },
    ],
    'online-services': [
      { slug: 'segel-online', name: { de: 'Segel online' }, url: 'https://segeln.example.org/antrag/?mandant=7' },
    ],
    services: [
      service('segelschein', 'Segelschein', {
        leikaKeys: ['99999001001000'],
        areas: ['hb'],
        forms: ['segelantrag'],
        identifiers: [{ agency: 'stadt.example.org', value: '77001' }],
        provenance: [{ source: 'stadt.example.org', address: 'https://www.stadt.example.org/seite.php?nr=A7&asl=' }],
      }),
      service('bhv-segelschein', 'Segelschein', { leikaKeys: ['99999001001000', '99999001001001'], areas: ['bhv'] }),
      service('segelkurs', 'Segelkurs', { leikaKeys: ['99999002001000'], areas: ['hb'] }),
      service('segelkurs-kurz', 'Segelkurs am Wochenende', { leikaKeys: ['99999002001000'], areas: ['hb'] }),
    ],
    responsibilities: [
      { slug: 'segel-online', service: 'segelschein', place: 'hb', onlineService: 'segel-online', role: 'APPLICATION' },
    ],
  }),
);

describe('a key leads to its service', () => {
  test.each<[query: string, slug: string, field: string]>([
    ['99999001001001', 'bhv-segelschein', 'LEIKA_KEY'],
    ['LeiKa 99 999 001 001 001', 'bhv-segelschein', 'LEIKA_KEY'],
    ['Was kostet 99.999.001.001.001?', 'bhv-segelschein', 'LEIKA_KEY'],
    ['77001', 'segelschein', 'IDENTIFIER'],
    ['stadt.example.org 77001', 'segelschein', 'IDENTIFIER'],
    ['Leistung Nr. 77001, bitte', 'segelschein', 'IDENTIFIER'],
    ['formulare.example.org SA-77', 'segelschein', 'IDENTIFIER'],
    ['Slug segelschein', 'segelschein', 'IDENTIFIER'],
    [idOf('SERVICE', 'segelschein'), 'segelschein', 'IDENTIFIER'],
    [`Was ist ${idOf('FORM', 'segelantrag')}?`, 'segelschein', 'IDENTIFIER'],
    ['https://stadt.example.org/seite.php?nr=A7', 'segelschein', 'ADDRESS'],
    ['wo finde ich <http://www.stadt.example.org/seite.php?utm_source=x&nr=A7#oben>, bitte', 'segelschein', 'ADDRESS'],
    ['www.stadt.example.org/leistungen/segeln-77001/', 'segelschein', 'ADDRESS'],
    ['segeln.example.org/antrag?mandant=7&x=1', 'segelschein', 'ADDRESS'],
    ['https://formulare.example.org/segel.pdf?v=3', 'segelschein', 'ADDRESS'],
    ['https://katalog.example.org/auskunft?q=segeln&leistung=segelschein', 'segelschein', 'ADDRESS'],
    ['service.bremen.de 11014', 'jagdschein', 'IDENTIFIER'],
    ['bremen128.c.8824.de', 'baum-faellen', 'IDENTIFIER'],
    ['S100003_S1000030000008824', 'baum-faellen', 'IDENTIFIER'],
    ['https://onlinedienste.bremen.de/Onlinedienste/Service/Entry/AFM_BAUM', 'baum-faellen', 'ADDRESS'],
    ['https://service.bremen.de/sixcms/detail.php?gsid=bremen128.c.8824.de', 'baum-faellen', 'ADDRESS'],
  ])('%s', async (query, slug, field) => {
    const found = await find(query);
    expect(slugs(found)).toEqual([slug]);
    expect(found.confidence).toBe('HIGH');
    expect(found.edges[0]!.matched).toMatchObject([{ via: 'KEY' }]);
    expect(found.edges[0]!.matched[0]!.field).toBe(query === 'bremen128.c.8824.de' ? 'ADDRESS' : field);
    expect(kinds(found)).toContain('KEY');
  });

  test('also from an address that is longer than a question may be, by what tracks', async () => {
    const address = `https://stadt.example.org/seite.php?fbclid=${'a'.repeat(400)}&nr=A7`;
    expect(slugs(await find(address))).toEqual(['segelschein']);
  });

  test('and what else is asked is understood', async () => {
    const found = await find('Was kostet 77001 Leistung 77001 in Vegesack');
    expect(slugs(found)).toEqual(['segelschein']);
    expect(found.askedFor).toEqual(['FEES']);
    expect(found.interpretedAs.find(({ kind }) => kind === 'PLACE')!.places).toMatchObject([{ slug: 'hb-52' }]);
  });
});

describe('a key of several services', () => {
  test('names them all, those of the place first', async () => {
    expect(slugs(await find('99999001001000'))).toEqual(['segelschein', 'bhv-segelschein']);
    expect(slugs(await find('99999001001000 in Bremerhaven'))).toEqual(['bhv-segelschein', 'segelschein']);
    expect(slugs(await find('99999001001000', { place: { slug: 'bhv' } }))).toEqual(['bhv-segelschein', 'segelschein']);
  });

  test('is sure where they are for different places, and leaves the choice where they are not', async () => {
    expect(await find('99999001001000')).toMatchObject({ confidence: 'HIGH' });
    const several = await find('99999002001000');
    expect(slugs(several).sort()).toEqual(['segelkurs', 'segelkurs-kurz']);
    expect([several.confidence, ...several.edges.map(({ confidence }) => confidence)]).toEqual(['LOW', 'LOW', 'LOW']);
    expect(slugs(await find('99999002001000 Wochenende'))[0]).toBe('segelkurs-kurz');
  });

  test('may be the beginning of one', async () => {
    expect(slugs(await find('99999001001')).sort()).toEqual(['bhv-segelschein', 'segelschein']);
    expect(slugs(await find('99 999 001')).sort()).toEqual(['bhv-segelschein', 'segelschein']);
  });
});

describe('two keys', () => {
  test('are both answered, in their order', async () => {
    const found = await find('99999001001001 und 77001, also Leistung 77001');
    expect(slugs(found)).toEqual(['bhv-segelschein', 'segelschein']);
  });
});

describe('a slug', () => {
  test('comes first, and what else its words mean follows', async () => {
    const found = await find('segelkurs-kurz');
    expect(slugs(found)[0]).toBe('segelkurs-kurz');
    expect(slugs(found)).toContain('segelkurs');
    expect(kinds(found)).toContain('KEY');
  });

  test('of what is not offered at the place is read as words', async () => {
    const found = await find('kfz-abmelden', { place: { slug: 'bhv' } });
    expect(kinds(found)).not.toContain('KEY');
  });
});

describe('a key that nobody has', () => {
  test.each([
    ['99999999999999', '99999999999999'],
    ['LeiKa 12345', '12345'],
    ['was ist 99 999 999 999 999 bitte', '99999999999999'],
    ['S1000039999999999', 'S100003 S1000039999999999'],
    ['stadt.example.org 99999', 'stadt.example.org 99999'],
    [
      'https://www.service.bremen.de/dienstleistungen/reisepass-ausstellen-1',
      'service.bremen.de/dienstleistungen/reisepass-ausstellen-1',
    ],
    ['stadt.example.org/seite.php', 'stadt.example.org/seite.php'],
    ['https://stadt.example.org/seite.php?nr=A8', 'stadt.example.org/seite.php?nr=A8'],
    [idOf('SERVICE', 'gibt-es-nicht'), idOf('SERVICE', 'gibt-es-nicht')],
    [idOf('ORGANISATION', 'buergeramt-bremen'), idOf('ORGANISATION', 'buergeramt-bremen')],
  ])('is told, and finds nothing: %s', async (query, meant) => {
    const found = await find(query);
    expect(found).toMatchObject({ edges: [], confidence: 'NONE' });
    expect(found.interpretedAs).toMatchObject([{ kind: 'UNKNOWN_KEY', meant }]);
  });

  test('leaves what is named besides as perhaps meant', async () => {
    const found = await find('Jagdschein 99999999999999');
    expect(slugs(found)[0]).toBe('jagdschein');
    expect(found.confidence).toBe('LOW');
    expect(kinds(found)).toContain('UNKNOWN_KEY');
  });
});

describe('no keys are', () => {
  test.each(['115', '28195', '0421 361 0', 'Reisepass 28195', 'Notruf 110', '36112345', 'am 24.12.2026', 'bremen.de'])(
    '%s',
    async (query) => {
      expect(kinds(await find(query)).filter((kind) => kind.endsWith('KEY'))).toEqual([]);
    },
  );

  test('postal codes, which stay places', async () => {
    const found = await find('Reisepass 28195');
    expect(kinds(found)).toContain('PLACE');
  });
});

describe('what is recorded of the services of Bremen', () => {
  const services = readSeeds('services', 'seeds/bremen');

  /** Of what there is, some from everywhere. */
  const some = <One>(all: readonly One[]): One[] => all.filter((_, at) => at % 4 === 1);
  const missing = async (said: readonly (readonly [slug: string, query: string])[]): Promise<string[]> => {
    const without: string[] = [];
    for (const [slug, query] of said) if (!slugs(await find(query)).includes(slug)) without.push(`${slug}: ${query}`);
    return without;
  };

  test('leads to them by identifiers', async () => {
    const identifiers = services.flatMap(({ slug, identifiers: own = [] }) =>
      own.map(({ agency, value }) => [slug, `${agency} ${value}`] as const),
    );
    expect(await missing(some(identifiers))).toEqual([]);
  });

  test('leads to them by addresses', async () => {
    const addresses = services.flatMap(({ slug, provenance = [] }) =>
      provenance.flatMap(({ address }) =>
        address && new URL(address).pathname !== '/' ? [[slug, `Ich suche ${address}`] as const] : [],
      ),
    );
    const longest = addresses.filter(([, query]) => query.length > 250);
    expect(longest.length).toBeGreaterThan(0);
    expect(await missing([...some(addresses), ...longest])).toEqual([]);
  });

  test('leads to them by LeiKa keys, and to nothing else', async () => {
    const keys = new Set(services.flatMap(({ leikaKeys = [] }) => leikaKeys));
    for (const key of [...keys].slice(0, 40)) {
      const having = services.filter(({ leikaKeys = [] }) => leikaKeys.includes(key)).map(({ slug }) => slug);
      expect([key, slugs(await find(`${key.slice(0, 8)} ${key.slice(8)}`)).sort()]).toEqual([key, having.sort()]);
    }
  });
});

describe('keys in time', () => {
  const publish = async (title: string, write: (changeSet: string) => Promise<unknown>): Promise<void> => {
    const changeSet = await ada.begin(title);
    await write(changeSet);
    expect((await release(ada, bert, changeSet)).userErrors).toEqual([]);
  };
  const create = (changeSet: string, content: { slug: string }) =>
    ada.send('createService', {
      changeSet,
      content: inputOf({ ...content, texts: { '03': { de: `Ruderschein ${content.slug}` } } }),
    });

  const stated = (value: string) => ({ identifiers: [{ agency: 'stadt.example.org', value }] });

  test('of what was replaced lead to what succeeds it, and before that to itself', async () => {
    await publish('Neue Leistungen', async (changeSet) => {
      for (const [slug, value] of [
        ['ruder-alt', '88001'],
        ['ruder-neu', '88002'],
      ] as const)
        expect((await create(changeSet, { slug, ...stated(value) })).userErrors).toEqual([]);
    });
    const before = new Date().toISOString();
    expect(slugs(await find('stadt.example.org 88001'))).toEqual(['ruder-alt']);
    await publish('Ablösung', async (changeSet) => {
      const input = {
        changeSet,
        id: idOf('SERVICE', 'ruder-alt'),
        action: 'REPLACE',
        successor: idOf('SERVICE', 'ruder-neu'),
      };
      expect((await ada.send('endService', input)).userErrors).toEqual([]);
    });
    const found = await find('stadt.example.org 88001');
    expect(slugs(found)).toEqual(['ruder-neu']);
    expect(found.edges[0]!.matched).toMatchObject([{ said: 'stadt.example.org 88001', via: 'SUCCESSOR' }]);
    expect(slugs(await find('stadt.example.org 88001', { context: { asOf: before } }))).toEqual(['ruder-alt']);
    const earlier = await find('stadt.example.org 88001', { context: { asOf: '2020-01-01T00:00:00Z' } });
    expect([slugs(earlier), kinds(earlier)]).toEqual([[], ['UNKNOWN_KEY']]);
  });

  test('of drafts are found in their preview only', async () => {
    const changeSet = await ada.begin('Entwurf');
    const key = '99999001001000';
    const payload = await create(changeSet, { slug: 'segel-entwurf', ...{ leikaKeys: [key], areas: ['hb'] } });
    expect(payload.userErrors).toEqual([]);
    expect(slugs(await find(key))).not.toContain('segel-entwurf');
    const { data, errors } = await ada.ask<{ searchServices: Found }>(SEARCH, {
      query: key,
      context: { changeSet },
    });
    expect(errors).toBeUndefined();
    expect(slugs(data!.searchServices)).toContain('segel-entwurf');
  });
});

describe('keys and filters', () => {
  test('a filter leaves what it is true for, and the key stays known', async () => {
    const found = await find('99999001001000', { filter: { audience: 'BUSINESS' } });
    expect([slugs(found), kinds(found)]).toEqual([[], ['KEY']]);
  });
});

test('keys take no statement more than words', async () => {
  const sent = async (query: string): Promise<number> => {
    await find(query);
    statements();
    await find(query);
    return statements().length;
  };
  expect([
    await sent('Jagdschein'),
    await sent('LeiKa 99999001001000'),
    await sent('https://stadt.example.org/seite.php?nr=A7'),
    await sent('segelkurs-kurz'),
  ]).toEqual([2, 2, 2, 2]);
});
