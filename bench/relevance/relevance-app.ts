import { startApp } from '../../src/app/app.js';
import { loadConfig } from '../../src/platform/config/config.js';
import { createDatabase } from '../../src/platform/database/create-database.js';
import { startEmbeddedPostgres } from '../../src/platform/database/embedded/embedded-postgres.js';
import { prepareDatabase } from '../../src/app/prepare-database.js';
import { showProgress } from '../../src/exchange/seeds/show-progress.js';

export interface RelevanceApp {
  url: string;
  stop(): Promise<void>;
}

/** The catalogue with the project's seeds, on an embedded PostgreSQL that goes with it. */
export async function startRelevanceApp(): Promise<RelevanceApp> {
  const postgres = await startEmbeddedPostgres();
  try {
    await createDatabase(postgres.url('postgres'), 'relevance');
    const databaseUrl = postgres.url('relevance');
    await prepareDatabase(databaseUrl, showProgress());
    const config = loadConfig({ DATABASE_URL: databaseUrl, PORT: '0', LOG_LEVEL: 'warn', DRAIN_DELAY_MS: '0' });
    const app = await startApp({ ...config, databaseUrl });
    return { url: app.url, stop: () => app.stop().finally(() => postgres.stop()) };
  } catch (error) {
    await postgres.stop();
    throw error;
  }
}
