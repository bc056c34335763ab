import { buildSubgraphSchema } from '@apollo/subgraph';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { parse } from 'graphql';
import { seededId } from '../../../src/catalogue/record/record-id.js';
import { globalId } from '../../../src/platform/graphql/global-id.js';
import { startTestApp } from '../../support/app.js';
import { gateways, type Gateway } from './gateways.js';
import { bookingsSdl } from './neighbour-subgraphs.js';
import { startPartner, type Manner } from './partner-server.js';

const { read, statements, url } = await startTestApp({ seeded: true });
const { sdl } = (await read<{ _service: { sdl: string } }>('{ _service { sdl } }'))._service;

const { services, inEnglish } = await read<{
  services: { nodes: { id: string }[] };
  inEnglish: { nodes: { id: string; record: string; slug: string; title: { language: string } }[] };
}>(`{
  services(first: 50) { nodes { id } }
  inEnglish: services(first: 99, context: { languages: ["en"] }) { nodes { id record slug title { language } } }
}`);
const translated = inEnglish.nodes.find(({ title }) => title.language === 'en')!;
const { service: elterngeld } = await read<{ service: { id: string } }>(
  '{ service(by: { slug: "elterngeld" }) { id } }',
);

const unknownId = globalId('Service', seededId('SERVICE', 'marsreise'));

let booked: string[] = [];
const reference = (id: string) => ({ __typename: 'Service', id });
const bookings = () => booked.map((id, number) => ({ number, service: reference(id) }));
const partner = await startPartner(
  buildSubgraphSchema([
    {
      typeDefs: parse(bookingsSdl),
      resolvers: {
        Query: { bookings },
        Service: {
          __resolveReference: ({ id }: { id: string }) => reference(id),
          bookings: ({ id }: { id: string }) => bookings().filter(({ service }) => service.id === id),
        },
      } as never,
    },
  ]),
);

describe.each(gateways)('%s before the catalogue and a partner', (_, start) => {
  let gateway: Gateway;
  beforeAll(async () => {
    gateway = await start([
      { name: 'bremen', sdl, url: `${url}/graphql` },
      { name: 'bookings', sdl: bookingsSdl, url: partner.url },
    ]);
  });
  afterAll(() => gateway.stop());
  beforeEach(() => {
    Object.assign(partner, { manner: 'WELL', requests: 0 });
    booked = [elterngeld.id];
    statements();
  });

  test('goes from a service to its bookings', async () => {
    expect(
      await gateway.ask('{ service(by: { slug: "elterngeld" }) { title { value } bookings { number } } }'),
    ).toEqual({
      data: { service: { title: { value: 'Elterngeld beantragen' }, bookings: [{ number: 0 }] } },
    });
  });

  test('goes from a booking to its service, and reads it in another language', async () => {
    booked = [translated.record];
    const { data, errors } = await gateway.ask(`{
      bookings { service { title { language } reading(context: { languages: ["en"] }) { title { language } } } }
    }`);
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      bookings: [{ service: { title: { language: 'de' }, reading: { title: { language: 'en' } } } }],
    });
  });

  test('reads in the language that an id carries', async () => {
    booked = [translated.id];
    expect(await gateway.ask('{ bookings { service { slug title { language } } } }')).toEqual({
      data: { bookings: [{ service: { slug: translated.slug, title: { language: 'en' } } }] },
    });
  });

  test('reads the services of a thousand bookings in one statement, in order, null for what is unknown', async () => {
    const known = services.nodes.map(({ id }) => id);
    booked = Array.from({ length: 1000 }, (_one, index) => (index === 500 ? unknownId : known[index % known.length]!));
    const { data, errors } = await gateway.ask('{ bookings { service { record slug } } }');
    expect([statements().length, partner.requests]).toEqual([1, 1]);
    // Hive's gateway tells an error where an entity is null; Apollo's tells none.
    expect((errors ?? []).filter(({ path }) => path?.[1] !== 500)).toEqual([]);
    const answered = (data as { bookings: { service: { slug: string } | null }[] }).bookings;
    expect(answered.flatMap(({ service }, index) => (service ? [] : [index]))).toEqual([500]);
    expect(answered[0]!.service).toEqual(answered[known.length]!.service);
    expect(new Set(answered.map(({ service }) => service?.slug)).size).toBe(known.length + 1);
  });

  test.each<[Manner]>([['SLOW'], ['DOWN'], ['NONSENSE']])(
    'keeps what the catalogue says beside a partner that is %s',
    async (manner) => {
      partner.manner = manner;
      const { data, errors } = await gateway.ask(`{
      service(by: { slug: "elterngeld" }) { title { value } bookings { number } }
      bookings { number }
      place(by: { slug: "hb" }) { slug }
    }`);
      expect(data).toEqual({
        service: { title: { value: 'Elterngeld beantragen' }, bookings: null },
        bookings: null,
        place: { slug: 'hb' },
      });
      expect(errors!.length).toBeGreaterThan(0);
    },
  );
});
