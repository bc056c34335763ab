import { beforeAll, describe, expect, test } from '@jest/globals';
import { startTestApp } from '../../support/app.js';
import { loadRecords } from '../../support/seeds.js';

const { ask, databaseUrl } = await startTestApp({ seeded: true });

const de = (text: string) => ({ de: text });

const office = (slug: string, active?: { from?: string; until?: string }, succeededBy?: string) => ({
  slug,
  name: de(slug.toUpperCase()),
  ...(active && { active }),
  ...(succeededBy && { succeededBy }),
});

const services = [
  'mit-nachfolge',
  'mit-kette',
  'ohne-nachfolge',
  'noch-nicht',
  'online-beendet',
  'beendet',
  'kuenftig',
];

const duty = (service: string, by: object, place = 'hb') => ({
  slug: `${service}-${place}`,
  service,
  place,
  role: 'RESPONSIBLE',
  ...by,
});

beforeAll(async () => {
  await loadRecords(databaseUrl, {
    organisations: [
      office('alt', { until: '2026-12-31' }, 'neu'),
      office('neu', { from: '2027-01-01' }),
      office('erste', { until: '2024-12-31' }, 'zweite'),
      office('zweite', { from: '2025-01-01', until: '2025-12-31' }, 'dritte'),
      office('dritte', { from: '2026-01-01' }),
      office('fort', { until: '2025-06-30' }),
      office('spaeter', { from: '2027-06-01' }),
    ],
    services: services.map((slug) => ({
      slug,
      areas: ['hb'],
      texts: { '02': de(slug) },
      ...(slug === 'beendet' && { valid: { until: '2023-12-31' } }),
      ...(slug === 'kuenftig' && { valid: { from: '2027-06-01' } }),
    })),
    'online-services': [
      { slug: 'alter-dienst', name: de('Alter Dienst'), url: 'https://example.org', valid: { until: '2025-01-31' } },
    ],
    responsibilities: [
      duty('mit-nachfolge', { organisation: 'alt' }),
      duty('mit-kette', { organisation: 'erste' }),
      duty('ohne-nachfolge', { organisation: 'fort' }),
      duty('noch-nicht', { organisation: 'spaeter' }),
      duty('online-beendet', { onlineService: 'alter-dienst' }),
      duty('beendet', { organisation: 'neu' }),
      duty('kuenftig', { organisation: 'neu' }),
    ],
    'contact-channels': [
      { slug: 'alt-fax', organisation: 'alt', kind: 'FAX', value: '+49 421 361 2' },
      { slug: 'neu-video', organisation: 'neu', kind: 'VIDEO', value: 'https://video.example.org' },
      { slug: 'fort-telefon', organisation: 'fort', kind: 'PHONE', value: '+49 421 361 1' },
      { slug: 'fort-mail', organisation: 'fort', service: 'ohne-nachfolge', kind: 'EMAIL', value: 'a@example.org' },
    ],
    'service-promises': [
      {
        slug: 'fort-verspricht',
        organisation: 'fort',
        service: 'ohne-nachfolge',
        kind: 'REPLY_TIME',
        description: de('Wir antworten schnell.'),
      },
    ],
  });
});

interface Body {
  explanation: { value: string };
  responsibility: { organisation: { slug: string } | null; formerOrganisation: { slug: string } | null };
}

interface Answer {
  __typename: string;
  isOffered?: boolean | null;
  explanation?: { value: string };
  responsible?: Body[];
}

async function responsibility(service: string, validOn: string, place = 'hb'): Promise<Answer> {
  const { data, errors } = await ask<{ responsibility: Answer }>(
    `query ($service: String!, $place: String!, $validOn: Date!) {
      responsibility(service: { slug: $service }, place: { slug: $place }, context: { validOn: $validOn }) {
        __typename
        ... on ResponsibilityAnswer {
          responsible { explanation { value } responsibility { organisation { slug } formerOrganisation { slug } } }
        }
        ... on ResponsibilityNotRecorded { isOffered }
        ... on ServiceNotValid { explanation { value } }
      }
    }`,
    { service, place, validOn },
  );
  expect(errors).toBeUndefined();
  return data!.responsibility;
}

describe('an organisation that has ended', () => {
  test.each([
    ['mit-nachfolge', '2026-12-31', 'alt', null],
    ['mit-nachfolge', '2027-01-01', 'neu', 'alt'],
    ['mit-kette', '2024-12-31', 'erste', null],
    ['mit-kette', '2025-07-01', 'zweite', 'erste'],
    ['mit-kette', '2026-11-29', 'dritte', 'erste'],
  ])('%s on %s is answered for by %s', async (service, day, organisation, former) => {
    const { responsible } = await responsibility(service, day);
    expect(responsible!.map((one) => one.responsibility)).toEqual([
      { organisation: { slug: organisation }, formerOrganisation: former && { slug: former } },
    ]);
    const said = responsible![0]!.explanation.value;
    if (former) expect(said).toContain(`„${former.toUpperCase()}“ gibt es nicht mehr`);
    else expect(said).not.toContain('gibt es nicht mehr');
  });

  test.each([
    ['2026-12-31', ['mit-nachfolge'], []],
    ['2027-01-01', [], ['mit-nachfolge']],
  ])('leaves its services, and those reached by its channels, to its successor: %s', async (validOn, alt, neu) => {
    const servicesOf = async (slug: string) => {
      const { data } = await ask<{ organisation: { id: string; services: { nodes: { slug: string }[] } } }>(
        `query ($slug: String!, $validOn: Date!) { organisation(by: { slug: $slug }, context: { validOn: $validOn }) {
          id services { nodes { slug } } } }`,
        { slug, validOn },
      );
      const { id, services } = data!.organisation;
      return { id, listed: services.nodes.map((one) => one.slug) };
    };
    const filtered = async (filter: object) => {
      const { data } = await ask<{ services: { nodes: { slug: string }[] } }>(
        `query ($filter: ServiceFilter!, $validOn: Date!) { services(first: 100, filter: $filter, context: { validOn: $validOn }) {
          nodes { slug } } }`,
        { filter, validOn },
      );
      return data!.services.nodes.map((one) => one.slug).filter((one) => services.includes(one));
    };
    for (const [slug, expected] of [
      ['alt', alt],
      ['neu', neu],
    ] as const) {
      const { id, listed } = await servicesOf(slug);
      expect(listed).toEqual(expected);
      expect(await filtered({ organisation: id })).toEqual(expected);
      expect(await filtered({ channelKind: slug === 'alt' ? 'FAX' : 'VIDEO' })).toEqual(expected);
    }
  });

  test.each([
    ['without a successor', 'ohne-nachfolge', '2026-11-29'],
    ['before it begins', 'noch-nicht', '2026-11-29'],
    ['as an online service after its validity', 'online-beendet', '2026-11-29'],
  ])('is not named %s; who answers is not known', async (_, service, day) => {
    expect(await responsibility(service, day)).toEqual({ __typename: 'ResponsibilityNotRecorded', isOffered: true });
  });

  test.each([
    ['ohne-nachfolge', '2025-06-30', 'ResponsibilityAnswer'],
    ['noch-nicht', '2027-06-01', 'ResponsibilityAnswer'],
    ['online-beendet', '2025-01-31', 'ResponsibilityAnswer'],
  ])('%s is answered on %s', async (service, day, type) => {
    expect((await responsibility(service, day)).__typename).toBe(type);
  });

  test('gives the service neither its channels nor its promises', async () => {
    const query = `query ($day: Date!) { service(by: { slug: "ohne-nachfolge" }, context: { validOn: $day }) {
      channels { slug } servicePromises { slug } } }`;
    const on = async (day: string) => (await ask<{ service: object }>(query, { day })).data?.service;
    expect(await on('2025-06-30')).toEqual({
      channels: [{ slug: 'fort-mail' }],
      servicePromises: [{ slug: 'fort-verspricht' }],
    });
    expect(await on('2025-07-01')).toEqual({ channels: [], servicePromises: [] });
  });
});

test('an online service makes a service available online until it ends', async () => {
  const available = async (validOn: string): Promise<string[]> => {
    const query = `query ($validOn: Date!) { services(first: 100, filter: { place: { slug: "hb-111" }, onlineAvailable: true },
      orderBy: RECENTLY_CHANGED, context: { validOn: $validOn }) { nodes { slug } } }`;
    const { data } = await ask<{ services: { nodes: { slug: string }[] } }>(query, { validOn });
    return data!.services.nodes.map(({ slug }) => slug);
  };
  expect(await available('2025-01-31')).toContain('online-beendet');
  expect(await available('2025-02-01')).not.toContain('online-beendet');
});

describe('a service that is not valid on the day', () => {
  test.each([
    ['beendet', '2026-11-29', 'Diese Leistung gibt es seit dem 1. Januar 2024 nicht mehr.'],
    ['kuenftig', '2026-11-29', 'Diese Leistung gibt es erst ab dem 1. Juni 2027.'],
  ])('%s has no office on %s', async (service, day, explanation) => {
    expect(await responsibility(service, day)).toEqual({
      __typename: 'ServiceNotValid',
      explanation: { value: explanation },
    });
  });

  test('is left out of lists, unless they are asked for it', async () => {
    const slugs = async (filter: string): Promise<string[]> => {
      const query = `{ services(first: 100, filter: { place: { slug: "hb" }, changedSince: "2020-01-01T00:00:00Z" ${filter} }, orderBy: RECENTLY_CHANGED) { nodes { slug } } }`;
      const { data } = await ask<{ services: { nodes: { slug: string }[] } }>(query);
      return data!.services.nodes.map(({ slug }) => slug).filter((slug) => services.includes(slug));
    };
    expect(await slugs('')).not.toContain('beendet');
    expect(await slugs('')).toContain('mit-kette');
    expect(await slugs('validity: ALL')).toEqual(expect.arrayContaining(['beendet', 'kuenftig', 'mit-kette']));
    expect(await slugs('validity: UPCOMING')).toEqual(['kuenftig']);
  });

  test('is found after the best valid one, and marked', async () => {
    const { data } = await ask<{ searchServices: { edges: { isValid: boolean; node: { slug: string } }[] } }>(
      '{ searchServices(query: "Ausweis für mein Kind", first: 50) { edges { isValid node { slug } } } }',
    );
    const { edges } = data!.searchServices;
    expect(edges[0]!.isValid).toBe(true);
    const ended = edges.filter(({ node }) => node.slug === 'kinderreisepass');
    expect(ended.every(({ isValid }) => !isValid)).toBe(true);
  });
});
