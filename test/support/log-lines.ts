import { Writable } from 'node:stream';
import { pino, type Logger } from 'pino';

export interface LogLines {
  logger: Logger;
  lines: Record<string, unknown>[];
}

/** A log that the test can read. */
export function logLines(): LogLines {
  const lines: Record<string, unknown>[] = [];
  const stream = new Writable({
    write(chunk: Buffer, _, done) {
      lines.push(JSON.parse(chunk.toString()) as Record<string, unknown>);
      done();
    },
  });
  return { logger: pino({ level: 'info' }, stream), lines };
}
