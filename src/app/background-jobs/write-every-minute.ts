const interval = 60_000;

export interface WaitingWriter {
  /** Writes what waits, without waiting for the minute to be over; never fails. */
  write(): Promise<void>;
  /** For the last time. */
  stop(): Promise<void>;
}

/** Writes every minute what waits in memory, one write after the other; the work itself must not fail. */
export function writeEveryMinute(writeWaiting: () => Promise<void>): WaitingWriter {
  let written = Promise.resolve();
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
