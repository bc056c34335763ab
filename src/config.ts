import { cleanEnv, makeValidator, str } from 'envalid';

export interface Limits {
  bodyBytes: number;
  tokens: number;
  depth: number;
  introspectionDepth: number;
  aliases: number;
  directives: number;
  cost: number;
  pageSize: number;
  entities: number;
  errors: number;
  concurrentRequests: number;
}

export interface Config {
  /** Undefined: the embedded PostgreSQL is used. */
  databaseUrl: string | undefined;
  host: string;
  port: number;
  logLevel: string;
  statementTimeout: number;
  readPoolSize: number;
  /** Between "not ready any more" and the closing of the door, so that whoever sends us requests can notice. */
  drainDelay: number;
  limits: Limits;
}

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'];

const wholeNumber = (from: number, to = Number.MAX_SAFE_INTEGER) =>
  makeValidator<number>((text) => {
    const number = /^\d+$/.test(text) ? Number(text) : NaN;
    if (number >= from && number <= to) return number;
    throw new Error(
      `is "${text}"; expected a whole number from ${from}${to < Number.MAX_SAFE_INTEGER ? ` to ${to}` : ''}`,
    );
  });

// The value may hold a password, so the message does not repeat it.
const postgresUrl = makeValidator<string>((text) => {
  if (/^postgres(ql)?:$/.test(URL.parse(text)?.protocol ?? '')) return text;
  throw new Error('is not an address of a PostgreSQL database; expected postgres://user:password@host:5432/database');
});

const positive = wholeNumber(1);

const variables = {
  DATABASE_URL: postgresUrl({ default: undefined }),
  HOST: str({ default: '127.0.0.1' }),
  PORT: wholeNumber(0, 65_535)({ default: 4000 }),
  LOG_LEVEL: str({ choices: logLevels, default: 'info' }),
  STATEMENT_TIMEOUT_MS: positive({ default: 2_500 }),
  READ_POOL_SIZE: positive({ default: 10 }),
  DRAIN_DELAY_MS: wholeNumber(0)({ default: 500 }),
  MAX_BODY_BYTES: positive({ default: 256 * 1024 }),
  MAX_TOKENS: positive({ default: 1_000 }),
  MAX_DEPTH: positive({ default: 10 }),
  MAX_INTROSPECTION_DEPTH: positive({ default: 15 }),
  MAX_ALIASES: positive({ default: 30 }),
  MAX_DIRECTIVES: positive({ default: 20 }),
  MAX_COST: positive({ default: 10_000 }),
  MAX_PAGE_SIZE: positive({ default: 100 }),
  MAX_ENTITIES: positive({ default: 100 }),
  MAX_ERRORS: positive({ default: 10 }),
  MAX_CONCURRENT_REQUESTS: positive({ default: 200 }),
};

function readVariables(environment: NodeJS.ProcessEnv) {
  // Compose files and CI pass on variables that are not set as empty texts.
  const given = Object.fromEntries(Object.entries(environment).filter(([, text]) => text !== ''));
  return cleanEnv(given, variables, {
    reporter: ({ errors }) => {
      const problems = Object.entries(errors).map(([name, error]) => `${name} ${error?.message}`);
      if (problems.length > 0) throw new Error(problems.join('\n'));
    },
  });
}

/** What the environment says, checked once; throws an error that names every variable that is wrong. */
export function loadConfig(environment: NodeJS.ProcessEnv = process.env): Config {
  const read = readVariables(environment);
  return Object.freeze({
    databaseUrl: read.DATABASE_URL,
    host: read.HOST,
    port: read.PORT,
    logLevel: read.LOG_LEVEL,
    statementTimeout: read.STATEMENT_TIMEOUT_MS,
    readPoolSize: read.READ_POOL_SIZE,
    drainDelay: read.DRAIN_DELAY_MS,
    limits: Object.freeze({
      bodyBytes: read.MAX_BODY_BYTES,
      tokens: read.MAX_TOKENS,
      depth: read.MAX_DEPTH,
      introspectionDepth: read.MAX_INTROSPECTION_DEPTH,
      aliases: read.MAX_ALIASES,
      directives: read.MAX_DIRECTIVES,
      cost: read.MAX_COST,
      pageSize: read.MAX_PAGE_SIZE,
      entities: read.MAX_ENTITIES,
      errors: read.MAX_ERRORS,
      concurrentRequests: read.MAX_CONCURRENT_REQUESTS,
    }),
  });
}
