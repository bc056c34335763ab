import { cleanEnv, str } from 'envalid';
import { issuerAccess, type Access } from '../auth/access-settings.js';
import { defaultClaims } from '../auth/development-token.js';
import {
  algorithms,
  federationPartners,
  keyAddress,
  networks,
  postgresUrl,
  publicKey,
  trueOrFalse,
  wholeNumber,
  type FederationPartner,
} from './config-value.js';

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
  /** What each entity that another subgraph asks for may cost. */
  entityCost: number;
  /** What all entities of a request may cost. */
  entitiesCost: number;
  errors: number;
  concurrentRequests: number;
}

/** How requests are taken. */
export interface HttpRules {
  /** Whether every GET needs a header that forces a CORS preflight, as where a network gives access. */
  requirePreflight: boolean;
  /** Whether callers without a token may send stored operations only. */
  storedOperationsOnly: boolean;
  /** Seconds that a cache may keep what is public; so long a publication of this moment may take to be seen everywhere. */
  mostCacheSeconds: number;
}

/** Rate limit of a public mutation; callers beyond it must wait. */
export interface ReportLimits {
  perMinute: number;
  perDay: number;
  /** Limit for callers with a token, such as an agent or a portal. */
  perMinuteSignedIn: number;
}

export interface Config {
  /** Undefined selects the embedded PostgreSQL. */
  databaseUrl: string | undefined;
  /** Commit that the program was built of; null when that is not known. */
  commit: string | null;
  host: string;
  port: number;
  logLevel: string;
  statementTimeout: number;
  readPoolSize: number;
  /** Database connections for searching, which is also how many searches run at once. */
  searchPoolSize: number;
  searchTimeout: number;
  /** Delay between "not ready" and closing the listener, so that load balancers can react. */
  drainDelay: number;
  /** Which tokens are accepted. */
  access: Access;
  limits: Limits;
  http: HttpRules;
  reports: ReportLimits;
  /** Rate limit for reporting which search hit was opened. */
  choices: ReportLimits;
  /** Number of times a query must have been sent within 90 days before its words are stored. */
  searchCountMinimum: number;
  /** Addresses or networks of our own proxies, whose X-Forwarded-For is trusted. */
  trustedProxies: readonly string[];
  /** Gateways without a token whose reading of entities is noted. */
  federationPartners: readonly FederationPartner[];
  /** Minutes between briefing the agents and the start of a change set marked for them; 0 disables the rule. */
  briefingLeadMinutes: number;
}

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'];

const positive = wholeNumber(1);

const variables = {
  DATABASE_URL: postgresUrl({ default: undefined }),
  HOST: str({ default: '127.0.0.1' }),
  COMMIT: str({ default: undefined }),
  PORT: wholeNumber(0, 65_535)({ default: 4000 }),
  LOG_LEVEL: str({ choices: logLevels, default: 'info' }),
  STATEMENT_TIMEOUT_MS: positive({ default: 2_500 }),
  READ_POOL_SIZE: positive({ default: 10 }),
  SEARCH_POOL_SIZE: positive({ default: 3 }),
  SEARCH_TIMEOUT_MS: positive({ default: 1_500 }),
  DRAIN_DELAY_MS: wholeNumber(0)({ default: 500 }),
  OIDC_ISSUER: str({ default: undefined }),
  OIDC_AUDIENCE: str({ default: undefined }),
  OIDC_JWKS_URL: keyAddress({ default: undefined }),
  OIDC_PUBLIC_KEY: publicKey({ default: undefined }),
  OIDC_ALGORITHMS: algorithms({ default: ['RS256'] }),
  OIDC_CLOCK_SKEW_SECONDS: wholeNumber(0, 300)({ default: 30 }),
  OIDC_ROLES_CLAIM: str({ default: defaultClaims.roles }),
  OIDC_ORGANISATIONS_CLAIM: str({ default: defaultClaims.organisations }),
  OIDC_ROLE_PREFIX: str({ default: defaultClaims.rolePrefix }),
  REQUIRE_PREFLIGHT: trueOrFalse({ default: false }),
  STORED_OPERATIONS_ONLY: trueOrFalse({ default: false }),
  MAX_CACHE_SECONDS: wholeNumber(0, 86_400)({ default: 300 }),
  MAX_BODY_BYTES: positive({ default: 1024 * 1024 }),
  MAX_TOKENS: positive({ default: 1_000 }),
  MAX_DEPTH: positive({ default: 10 }),
  MAX_INTROSPECTION_DEPTH: positive({ default: 15 }),
  MAX_ALIASES: positive({ default: 30 }),
  MAX_DIRECTIVES: positive({ default: 20 }),
  MAX_COST: positive({ default: 10_000 }),
  MAX_PAGE_SIZE: positive({ default: 100 }),
  MAX_ENTITIES: positive({ default: 10_000 }),
  MAX_COST_OF_ENTITY: positive({ default: 250 }),
  MAX_COST_OF_ENTITIES: positive({ default: 250_000 }),
  MAX_ERRORS: positive({ default: 10 }),
  MAX_CONCURRENT_REQUESTS: positive({ default: 200 }),
  MAX_REPORTS_PER_MINUTE: positive({ default: 5 }),
  MAX_REPORTS_PER_DAY: positive({ default: 30 }),
  MAX_REPORTS_PER_MINUTE_SIGNED_IN: positive({ default: 30 }),
  MAX_CHOICES_PER_MINUTE: positive({ default: 60 }),
  MAX_CHOICES_PER_DAY: positive({ default: 2_000 }),
  MAX_CHOICES_PER_MINUTE_SIGNED_IN: positive({ default: 1_200 }),
  SEARCH_COUNT_MINIMUM: wholeNumber(2, 10_000)({ default: 5 }),
  TRUSTED_PROXIES: networks({ default: [] }),
  FEDERATION_PARTNERS: federationPartners({ default: [] }),
  BRIEFING_LEAD_TIME_MINUTES: wholeNumber(0, 14 * 24 * 60)({ default: 60 }),
};

// Compose files and CI pass unset variables as empty strings.
const setVariables = (environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv =>
  Object.fromEntries(Object.entries(environment).filter(([, text]) => text !== ''));

function readVariables(given: NodeJS.ProcessEnv) {
  return cleanEnv(given, variables, {
    reporter: ({ errors }) => {
      const problems = Object.entries(errors).map(([name, error]) => `${name} ${error?.message}`);
      if (problems.length > 0) throw new Error(problems.join('\n'));
    },
  });
}

/** Incomplete issuer settings are an error, never treated as "no issuer". */
function accessOf(given: NodeJS.ProcessEnv, read: ReturnType<typeof readVariables>): Access {
  if (!Object.keys(variables).some((name) => name.startsWith('OIDC_') && given[name] !== undefined))
    return { kind: read.DATABASE_URL === undefined ? 'DEVELOPMENT' : 'NONE' };
  return issuerAccess({
    issuer: read.OIDC_ISSUER,
    audience: read.OIDC_AUDIENCE,
    jwksUrl: read.OIDC_JWKS_URL,
    publicKeyPem: read.OIDC_PUBLIC_KEY,
    algorithms: read.OIDC_ALGORITHMS,
    clockSkewSeconds: read.OIDC_CLOCK_SKEW_SECONDS,
    claims: {
      roles: read.OIDC_ROLES_CLAIM,
      organisations: read.OIDC_ORGANISATIONS_CLAIM,
      rolePrefix: read.OIDC_ROLE_PREFIX,
    },
  });
}

/** Reads and checks the environment once; throws an error that names every invalid variable. */
export function loadConfig(environment: NodeJS.ProcessEnv = process.env): Config {
  const given = setVariables(environment);
  const read = readVariables(given);
  return Object.freeze({
    databaseUrl: read.DATABASE_URL,
    host: read.HOST,
    commit: read.COMMIT ?? null,
    port: read.PORT,
    logLevel: read.LOG_LEVEL,
    statementTimeout: read.STATEMENT_TIMEOUT_MS,
    readPoolSize: read.READ_POOL_SIZE,
    searchPoolSize: read.SEARCH_POOL_SIZE,
    searchTimeout: read.SEARCH_TIMEOUT_MS,
    drainDelay: read.DRAIN_DELAY_MS,
    access: Object.freeze(accessOf(given, read)),
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
      entityCost: read.MAX_COST_OF_ENTITY,
      entitiesCost: read.MAX_COST_OF_ENTITIES,
      errors: read.MAX_ERRORS,
      concurrentRequests: read.MAX_CONCURRENT_REQUESTS,
    }),
    http: Object.freeze({
      requirePreflight: read.REQUIRE_PREFLIGHT,
      storedOperationsOnly: read.STORED_OPERATIONS_ONLY,
      mostCacheSeconds: read.MAX_CACHE_SECONDS,
    }),
    reports: Object.freeze({
      perMinute: read.MAX_REPORTS_PER_MINUTE,
      perDay: read.MAX_REPORTS_PER_DAY,
      perMinuteSignedIn: read.MAX_REPORTS_PER_MINUTE_SIGNED_IN,
    }),
    choices: Object.freeze({
      perMinute: read.MAX_CHOICES_PER_MINUTE,
      perDay: read.MAX_CHOICES_PER_DAY,
      perMinuteSignedIn: read.MAX_CHOICES_PER_MINUTE_SIGNED_IN,
    }),
    searchCountMinimum: read.SEARCH_COUNT_MINIMUM,
    trustedProxies: Object.freeze(read.TRUSTED_PROXIES),
    federationPartners: Object.freeze(read.FEDERATION_PARTNERS),
    briefingLeadMinutes: read.BRIEFING_LEAD_TIME_MINUTES,
  });
}
