import type { Logger } from 'pino';
import { warmUp, type SearchedDatabases } from '../../answers/search/knowledge.js';

/** Reads the words of the catalogue before anybody searches. Without them the first search reads them, so a failure is only noted. */
export async function warmUpSearch(databases: SearchedDatabases, logger: Logger): Promise<void> {
  const begun = performance.now();
  try {
    await warmUp(databases);
    logger.info({ milliseconds: Math.round(performance.now() - begun) }, 'the search knows the words of the catalogue');
  } catch (error) {
    logger.warn({ reason: (error as Error).message }, 'the first search has to read the words of the catalogue');
  }
}
