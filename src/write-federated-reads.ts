import type { Logger } from 'pino';
import type { WriteDatabase } from './database/write-database.js';
import { keepFederatedReads } from './editing/federated-readers.js';
import type { FederatedReads } from './graphql/federated-reads.js';

const interval = 60_000;

export interface FederatedReadsWriter {
  /** Writes what waits, without waiting for the minute to be over; never fails. */
  write(): Promise<void>;
  /** For the last time. */
  stop(): Promise<void>;
}

/** Writes every minute what was read through the federation, so that no request has to wait for it. */
export function writeFederatedReads(
  reads: FederatedReads,
  writeDatabase: WriteDatabase,
  logger: Logger,
): FederatedReadsWriter {
  let written = Promise.resolve();
  const writeWaiting = async () => {
    const waiting = reads.take();
    if (waiting.length === 0) return;
    try {
      await writeDatabase.transaction((client) => keepFederatedReads(client, waiting));
    } catch (error) {
      reads.forget();
      logger.warn({ reason: (error as Error).message }, 'who reads through the federation could not be written down');
    }
  };
  const write = () => (written = written.then(writeWaiting));
  const timer = setInterval(() => void write(), interval).unref();
  return {
    write,
    stop: () => {
      clearInterval(timer);
      return write();
    },
  };
}
