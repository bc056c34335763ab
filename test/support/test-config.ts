import { loadConfig, type Config } from '../../src/config.js';

/** The configuration of an installation where nothing is set, on any free port, and quiet. */
export const testConfig = (
  databaseUrl: string,
  variables: Record<string, string> = {},
): Config & { databaseUrl: string } => ({
  ...loadConfig({ PORT: '0', LOG_LEVEL: 'silent', DRAIN_DELAY_MS: '0', ...variables }),
  databaseUrl,
});
