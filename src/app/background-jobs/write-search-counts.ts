import type { Logger } from 'pino';
import type { WriteDatabase } from '../../platform/database/write-database.js';
import { keepSearchCounts } from '../../operations/search-gaps/keep-search-counts.js';
import type { SearchCounts } from '../../platform/graphql/search-counts.js';
import { writeEveryMinute, type WaitingWriter } from './write-every-minute.js';

/** Stores search counts every minute, so that no search waits for the write. */
export const writeSearchCounts = (
  counts: SearchCounts,
  minimum: number,
  writeDatabase: WriteDatabase,
  logger: Logger,
): WaitingWriter =>
  writeEveryMinute(async () => {
    const waiting = counts.take();
    if (waiting.length === 0) return;
    try {
      await writeDatabase.transaction((client) => keepSearchCounts(client, waiting, minimum));
    } catch (error) {
      counts.putBack(waiting);
      logger.warn({ reason: (error as Error).message }, 'search counts could not be stored');
    }
  });
