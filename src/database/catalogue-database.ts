import { fileURLToPath } from 'node:url';
import { createDatabase } from './create-database.js';
import { startEmbeddedPostgres } from './embedded-postgres.js';

/** A database to work on, and how to let go of it. */
export interface CatalogueDatabase {
  url: string;
  description: string;
  release(): Promise<void>;
}

const directory = fileURLToPath(new URL('../../.data/postgres', import.meta.url));
const name = 'catalogue';

/** The database of the installation: the one named, or an embedded one that keeps its data in the project. */
export async function openCatalogueDatabase(databaseUrl: string | undefined): Promise<CatalogueDatabase> {
  if (databaseUrl) return { url: databaseUrl, description: 'DATABASE_URL', release: async () => undefined };
  const postgres = await startEmbeddedPostgres(directory);
  try {
    await createDatabase(postgres.url('postgres'), name);
  } catch (error) {
    await postgres.stop();
    throw error;
  }
  return { url: postgres.url(name), description: 'embedded PostgreSQL', release: () => postgres.stop() };
}
