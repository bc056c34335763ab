import { fileURLToPath } from 'node:url';
import { createDatabase, withClient } from './create-database.js';
import { startEmbeddedPostgres } from './embedded/embedded-postgres.js';

/** A database with a function that releases it. */
export interface CatalogueDatabase {
  url: string;
  description: string;
  release(): Promise<void>;
}

const directory = fileURLToPath(new URL('../../../.data/postgres', import.meta.url));
const name = 'catalogue';

const oldestVersion = 14;

/** Checks the connection before work begins. */
async function checkDatabase(databaseUrl: string): Promise<void> {
  const version = await withClient(databaseUrl, async (client) => {
    const { rows } = await client.query<{ server_version_num: string }>('show server_version_num');
    return Math.floor(Number(rows[0]?.server_version_num) / 10_000);
  }).catch((error: NodeJS.ErrnoException) => {
    throw new Error(`The database of DATABASE_URL cannot be reached: ${error.message || error.code}`, { cause: error });
  });
  if (version < oldestVersion)
    throw new Error(`DATABASE_URL leads to PostgreSQL ${version}; expected ${oldestVersion} or newer.`);
}

/** Opens DATABASE_URL, or the embedded database that stores its data in the project. */
export async function openCatalogueDatabase(databaseUrl: string | undefined): Promise<CatalogueDatabase> {
  if (databaseUrl) {
    await checkDatabase(databaseUrl);
    return { url: databaseUrl, description: 'DATABASE_URL', release: async () => undefined };
  }
  const postgres = await startEmbeddedPostgres(directory);
  try {
    await createDatabase(postgres.url('postgres'), name);
  } catch (error) {
    await postgres.stop();
    throw error;
  }
  return { url: postgres.url(name), description: 'embedded PostgreSQL', release: () => postgres.stop() };
}
