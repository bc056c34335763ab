import { prepareDatabase } from '../../../src/app/prepare-database.js';
import { showProgress } from '../../../src/exchange/seeds/show-progress.js';
import { loadConfig } from '../../../src/platform/config/config.js';
import { createDatabase } from '../../../src/platform/database/create-database.js';
import { startEmbeddedPostgres } from '../../../src/platform/database/embedded/embedded-postgres.js';
import { createReadPool } from '../../../src/platform/database/read-pool.js';
import { createLogger } from '../../../src/platform/observability/request-log.js';
import { ReadDatabase } from '../../../src/platform/read/read-database.js';
import { CatalogueInProcess } from './catalogue-in-process.js';

/** Does something with a catalogue that is asked in process: of a database that is filled, or of the project's seeds. */
export async function withCatalogue(
  databaseUrl: string | undefined,
  act: (catalogue: CatalogueInProcess) => Promise<void>,
): Promise<void> {
  if (databaseUrl !== undefined) return withPool(databaseUrl, act);
  const postgres = await startEmbeddedPostgres();
  try {
    await createDatabase(postgres.url('postgres'), 'relevance');
    await prepareDatabase(postgres.url('relevance'), showProgress());
    await withPool(postgres.url('relevance'), act);
  } finally {
    await postgres.stop();
  }
}

async function withPool(url: string, act: (catalogue: CatalogueInProcess) => Promise<void>): Promise<void> {
  const config = loadConfig({ DATABASE_URL: url, LOG_LEVEL: 'warn' });
  const pool = createReadPool({ ...config, databaseUrl: url }, createLogger('warn'));
  try {
    await act(await CatalogueInProcess.of(new ReadDatabase(pool, 30_000)));
  } finally {
    await pool.end();
  }
}
