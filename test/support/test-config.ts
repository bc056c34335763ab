import { loadConfig, type Config } from '../../src/platform/config/config.js';

/** The configuration of an installation where nothing but the database is set, on any free port, and quiet. */
export const testConfig = (
  databaseUrl: string,
  variables: Record<string, string> = {},
): Config & { databaseUrl: string } => ({
  ...loadConfig({ DATABASE_URL: databaseUrl, PORT: '0', LOG_LEVEL: 'silent', DRAIN_DELAY_MS: '0', ...variables }),
  databaseUrl,
});
