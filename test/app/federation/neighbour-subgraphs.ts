/**
 * Small subgraphs of a neighbouring state, each of which knows services by another key. A type has one key in a subgraph: with
 * two, a gateway would ask the subgraph for the key that a reference came without.
 */
export const waitingTimesSdl = `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key", "@shareable"])

  type Query {
    waitingTimes: [WaitingTime!]
  }

  type WaitingTime {
    minutes: Int!
    service: Service
    office: Organisation
    place: Place
    leikaService: LeikaService
  }

  type Service @key(fields: "xzufiId { agency value }") {
    xzufiId: XzufiIdentifier
    waitingMinutes: Int
  }

  type XzufiIdentifier @shareable {
    agency: String!
    value: String!
  }

  type Organisation @key(fields: "slug") {
    slug: String!
    waitingMinutes: Int
  }

  type Place @key(fields: "ars", resolvable: false) {
    ars: ARS
  }

  type LeikaService @key(fields: "leikaKey", resolvable: false) {
    leikaKey: LeikaKey!
  }

  scalar LeikaKey
  scalar ARS
`;

export const bookingsSdl = `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key", "@shareable"])

  type Query {
    bookings: [Booking!]
  }

  type Booking {
    number: Int!
    service: Service
    bring: [DocumentType]
    apply: OnlineService
    situation: Situation
    office: Organisation
    place: Place
  }

  type Service @key(fields: "id") {
    id: ID!
    bookings: [Booking!]
  }

  type DocumentType @key(fields: "id", resolvable: false) {
    id: ID!
  }

  type OnlineService @key(fields: "id", resolvable: false) {
    id: ID!
  }

  type Situation @key(fields: "id", resolvable: false) {
    id: ID!
  }

  type Organisation @key(fields: "xzufiId { agency value }", resolvable: false) {
    xzufiId: XzufiIdentifier
  }

  type XzufiIdentifier @shareable {
    agency: String!
    value: String!
  }

  type Place @key(fields: "id", resolvable: false) {
    id: ID!
  }
`;
