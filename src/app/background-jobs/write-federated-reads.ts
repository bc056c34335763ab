import type { Logger } from 'pino';
import type { WriteDatabase } from '../../platform/database/write-database.js';
import { keepFederatedReads } from '../../editorial/impact/federated-readers.js';
import type { FederatedReads } from '../../platform/graphql/federated-reads.js';
import { writeEveryMinute, type WaitingWriter } from './write-every-minute.js';

/** Stores federated reads every minute, so that no request waits for the write. */
export const writeFederatedReads = (
  reads: FederatedReads,
  writeDatabase: WriteDatabase,
  logger: Logger,
): WaitingWriter =>
  writeEveryMinute(async () => {
    const waiting = reads.take();
    if (waiting.length === 0) return;
    try {
      await writeDatabase.transaction((client) => keepFederatedReads(client, waiting));
    } catch (error) {
      reads.forget();
      logger.warn({ reason: (error as Error).message }, 'federated reads could not be stored');
    }
  });
