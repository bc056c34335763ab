import { buildSubgraphSchema } from '@apollo/subgraph';
import { parse, type GraphQLSchema } from 'graphql';

/** What a neighbouring state could run: appointments for services of any catalogue, at places that all states name alike. */
export const appointmentSdl = `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key", "@external", "@requires", "@shareable"])

  type Query {
    appointments: [Appointment!]
  }

  type Appointment {
    day: String!
    service: Service
    place: Place
  }

  type Service @key(fields: "slug") {
    slug: String!
    leikaKeys: [LeikaKey!]! @external
    appointments: [Appointment!]!
    appointmentLabel: String! @requires(fields: "leikaKeys")
  }

  type Place @key(fields: "ars") {
    ars: ARS
    appointmentCount: Int!
  }

  type LeikaService @key(fields: "leikaKey") {
    leikaKey: LeikaKey!
    appointmentMinutes: Int!
  }

  type AppointmentConnection {
    pageInfo: PageInfo!
  }

  type PageInfo @shareable {
    hasNextPage: Boolean!
    hasPreviousPage: Boolean!
    startCursor: String
    endCursor: String
  }

  scalar LeikaKey
  scalar ARS
`;

const appointments = [
  { day: '2026-06-01', service: 'elterngeld', ars: '040110000000' },
  { day: '2026-06-02', service: 'personalausweis', ars: '040120000000' },
  { day: '2026-06-03', service: 'elterngeld', ars: null },
  { day: '2026-06-04', service: 'marsreise', ars: null },
];

type Appointment = (typeof appointments)[number];

const resolvers = {
  Query: { appointments: () => appointments.slice(0, 3) },
  Appointment: {
    service: ({ service }: Appointment) => ({ __typename: 'Service', slug: service }),
    place: ({ ars }: Appointment) => ars && { __typename: 'Place', ars },
  },
  Service: {
    __resolveReference: (reference: object) => reference,
    appointments: ({ slug }: { slug: string }) => appointments.filter(({ service }) => service === slug),
    appointmentLabel: ({ leikaKeys }: { leikaKeys: string[] }) =>
      `Termin zu ${leikaKeys.join(', ') || 'keinem Schlüssel'}`,
  },
  Place: {
    __resolveReference: (reference: object) => reference,
    appointmentCount: ({ ars }: { ars: string }) =>
      appointments.filter((appointment) => appointment.ars === ars).length,
  },
  LeikaService: { __resolveReference: (reference: object) => reference, appointmentMinutes: () => 20 },
};

export const appointmentSchema = (): GraphQLSchema =>
  buildSubgraphSchema([{ typeDefs: parse(appointmentSdl), resolvers: resolvers as never }]);
