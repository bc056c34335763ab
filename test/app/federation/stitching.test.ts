import { beforeAll, describe, expect, test } from '@jest/globals';
import { getStitchedSchemaFromSupergraphSdl } from '@graphql-tools/federation';
import { composeServices } from '@theguild/federation-composition';
import { execute, graphql, parse, print, type DocumentNode, type GraphQLSchema } from 'graphql';
import { startTestApp } from '../../support/app.js';
import { appointmentSchema, appointmentSdl } from './appointment-subgraph.js';

const { ask, read, statements } = await startTestApp({ seeded: true });

const sdl = (await read<{ _service: { sdl: string } }>('{ _service { sdl } }'))._service.sdl;

const compose = (...subgraphs: [name: string, typeDefs: string][]) =>
  composeServices(
    subgraphs.map(([name, typeDefs]) => ({ name, typeDefs: parse(typeDefs), url: `http://${name}.example` })),
  );

describe('a gateway before the catalogue and its neighbour', () => {
  interface Request {
    document: DocumentNode;
    variables?: Record<string, unknown>;
    operationName?: string;
  }

  const overHttp = ({ document, variables }: Request) => ask(print(document), variables);
  const inProcess = (schema: GraphQLSchema) => (request: Request) =>
    execute({
      schema,
      document: request.document,
      variableValues: request.variables,
      operationName: request.operationName,
    });

  function gateway(): GraphQLSchema {
    const executors: Record<string, (request: Request) => unknown> = {
      BREMEN: overHttp,
      APPOINTMENTS: inProcess(appointmentSchema()),
    };
    const { supergraphSdl } = compose(['bremen', sdl], ['appointments', appointmentSdl]);
    return getStitchedSchemaFromSupergraphSdl({
      supergraphSdl: supergraphSdl!,
      onSubschemaConfig: (config) => {
        config.executor = executors[config.name] as typeof config.executor;
      },
    });
  }
  let schema: GraphQLSchema;
  beforeAll(() => {
    schema = gateway();
  });

  const through = async (source: string) => {
    statements();
    const { data, errors } = await graphql({ schema, source, contextValue: {} });
    return { data: JSON.parse(JSON.stringify(data)) as unknown, errors };
  };

  test('goes from the catalogue to the appointments for a service', async () => {
    const { data, errors } = await through(`{
      service(by: { slug: "elterngeld" }) { title { value } appointments { day } appointmentLabel }
      leikaService(key: "99041006017000") { level appointmentMinutes services { nodes { slug appointments { day } } } }
      place(by: { name: "Bremerhaven" }) { name { value } appointmentCount }
    }`);
    expect(errors).toBeUndefined();
    const days = [{ day: '2026-06-01' }, { day: '2026-06-03' }];
    expect(data).toEqual({
      service: {
        title: { value: 'Elterngeld beantragen' },
        appointments: days,
        appointmentLabel: 'Termin zu 99041006017000',
      },
      leikaService: {
        level: 'LOV',
        appointmentMinutes: 20,
        services: {
          nodes: [
            { slug: 'elterngeld', appointments: days },
            { slug: 'bhv-elterngeld', appointments: [] },
          ],
        },
      },
      place: { name: { value: 'Bremerhaven' }, appointmentCount: 1 },
    });
  });

  test('goes from the appointments to what the catalogue says, in one statement a type', async () => {
    const { data, errors } = await through(`{
      appointments {
        day
        service { title { value } fees { amountInCents } leikaServices { level } appointmentLabel }
        place { name { value } parent { slug } appointmentCount }
      }
    }`);
    expect(errors).toBeUndefined();
    const elterngeld = {
      title: { value: 'Elterngeld beantragen' },
      fees: [{ amountInCents: null }],
      leikaServices: [{ level: 'LOV' }],
      appointmentLabel: 'Termin zu 99041006017000',
    };
    expect(data).toMatchObject({
      appointments: [
        {
          day: '2026-06-01',
          service: elterngeld,
          place: { name: { value: 'Bremen' }, parent: { slug: 'de-hb' }, appointmentCount: 1 },
        },
        {
          day: '2026-06-02',
          service: {
            title: { value: 'Personalausweis beantragen' },
            leikaServices: [{ level: 'LOV' }],
            appointmentLabel: 'Termin zu 99008001012000',
          },
          place: { name: { value: 'Bremerhaven' }, parent: { slug: 'de-hb' }, appointmentCount: 1 },
        },
        { day: '2026-06-03', service: elterngeld, place: null },
      ],
    });
    expect(statements()).toHaveLength(2);
  });
});
