/**
 * The rooms of the house and the law of imports. ARCHITECTURE.md shows this table, `npm run architecture` draws it, and
 * imports.test.ts holds the code against it.
 */
export interface Room {
  /** A folder of src; the rooms are listed from the foundation upwards. */
  readonly room: string;
  readonly holds: string;
  /** Rooms that it may import besides itself; a room stands for all folders below it. */
  readonly mayImport: readonly string[];
}

/** Knows no word of public administration. */
const platform: readonly Room[] = [
  { room: 'platform/errors', holds: 'errors with a code for callers', mayImport: [] },
  { room: 'platform/i18n', holds: 'texts in languages, HTML in texts, sort keys', mayImport: [] },
  { room: 'platform/clock', holds: 'Berlin time, public holidays', mayImport: ['platform/errors', 'platform/i18n'] },
  {
    room: 'platform/written',
    holds: 'what people write: numbers, amounts, days, times, languages; one meaning or none',
    mayImport: ['platform/i18n'],
  },
  { room: 'platform/auth', holds: 'access tokens, roles, permissions', mayImport: [] },
  { room: 'platform/config', holds: 'environment variables, read once and checked', mayImport: ['platform/auth'] },
  {
    room: 'platform/database',
    holds: 'pools, the write transaction, the dry run, the embedded PostgreSQL',
    mayImport: [],
  },
  {
    room: 'platform/rate-limit',
    holds: 'how often a caller may do what is limited',
    mayImport: ['platform/errors', 'platform/i18n', 'platform/auth', 'platform/config'],
  },
  { room: 'platform/sql', holds: 'pieces of SQL that compose, with bound values', mayImport: [] },
  {
    room: 'platform/read',
    holds: 'a selection becomes one SQL statement: read models, plans, rendering, loaders',
    mayImport: ['platform/errors', 'platform/i18n', 'platform/clock', 'platform/database', 'platform/sql'],
  },
  {
    room: 'platform/graphql',
    holds: 'request context, permission, scalars, pagination, global ids, limits and execution of queries',
    mayImport: [
      'platform/errors',
      'platform/i18n',
      'platform/clock',
      'platform/auth',
      'platform/config',
      'platform/database',
      'platform/rate-limit',
      'platform/read',
      'platform/sql',
      'platform/written',
    ],
  },
  {
    room: 'platform/mutation',
    holds: 'the frame of a mutation: transaction, idempotency, user errors, audit trail',
    mayImport: [
      'platform/errors',
      'platform/i18n',
      'platform/written',
      'platform/auth',
      'platform/database',
      'platform/graphql',
    ],
  },
  {
    room: 'platform/observability',
    holds: 'request log and reports of what went wrong',
    mayImport: ['platform/errors', 'platform/graphql'],
  },
  {
    room: 'platform/http',
    holds: 'Fastify, the routes, Apollo Server, health',
    mayImport: [
      'platform/errors',
      'platform/i18n',
      'platform/auth',
      'platform/config',
      'platform/database',
      'platform/rate-limit',
      'platform/read',
      'platform/graphql',
      'platform/observability',
    ],
  },
];

export const rooms: readonly Room[] = [
  ...platform,
  {
    room: 'catalogue',
    holds: 'the nouns: a folder for each concept, with its tables, types, read model, content, checks and rules',
    mayImport: ['platform'],
  },
  {
    room: 'answers',
    holds: 'several nouns make one answer, read only: search, call card, fee quote, checklist, coverage',
    mayImport: ['platform', 'catalogue'],
  },
  {
    room: 'editorial',
    holds: 'change sets, drafts, review, publication, preview, history, impact, quality, tasks',
    mayImport: ['platform', 'catalogue'],
  },
  {
    room: 'operations',
    holds: 'what is said today without review: disruptions, feedback, searches without an answer',
    mayImport: ['platform', 'catalogue'],
  },
  {
    room: 'exchange',
    holds: 'files become records and records files: seeds, tables',
    mayImport: ['platform', 'catalogue', 'answers', 'editorial', 'operations'],
  },
  { room: 'web', holds: 'pages that a browser shows: the page for agents, GraphiQL', mayImport: ['platform'] },
  { room: 'migrations', holds: 'the tables, in SQL written by hand', mayImport: [] },
  {
    room: 'app',
    holds: 'the composition root: lists of everything, start, commands, background jobs',
    mayImport: ['platform', 'catalogue', 'answers', 'editorial', 'operations', 'exchange', 'web'],
  },
];

export const isIn = (path: string, room: string): boolean => path.startsWith(`${room}/`);

/** The room of a file; undefined for a file outside of all rooms. */
export const roomOf = (path: string): Room | undefined => rooms.find(({ room }) => isIn(path, room));

export const mayImport = (from: Room, path: string): boolean =>
  [from.room, ...from.mayImport].some((room) => isIn(path, room));
