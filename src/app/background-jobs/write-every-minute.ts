const interval = 60_000;

export interface WaitingWriter {
  /** Writes pending data at once; never rejects. */
  write(): Promise<void>;
  /** Writes once more and stops. */
  stop(): Promise<void>;
}

/** Writes pending data every minute, one write at a time. The given function must not reject. */
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
