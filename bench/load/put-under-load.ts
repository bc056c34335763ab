import { Connection, type Answer } from './connection.js';

export interface Load {
  port: number;
  /** Sent in turn, beginning with the one at `from`. */
  requests: readonly Buffer[];
  from: number;
  concurrency: number;
  /** Time that passes before anything is counted. */
  warmUpSeconds: number;
  seconds: number;
  /** Ends the load earlier. */
  mostRequests?: number;
  onBegin?: () => void;
  onEnd?: () => void;
}

export interface LoadResult {
  answers: number;
  failures: number;
  seconds: number;
  /** Milliseconds, ascending. */
  latencies: Float64Array;
}

const isFailure = ({ status, body }: Answer): boolean => status !== 200 || body.includes('"errors":');

/** Sends requests over some connections, on each the next when the last one is answered, until the time is up. */
export async function putUnderLoad(load: Load): Promise<LoadResult> {
  const { requests, concurrency, warmUpSeconds, seconds, mostRequests = Infinity } = load;
  const latencies: number[] = [];
  const begin = performance.now() + warmUpSeconds * 1000;
  const end = begin + seconds * 1000;
  let sent = 0;
  let failures = 0;
  let begun: number | undefined;
  let ended = 0;

  async function work(connection: Connection): Promise<void> {
    for (let now = performance.now(); now < end && sent < mostRequests;) {
      const answer = await connection.send(requests[(load.from + sent++) % requests.length]!);
      const before = now;
      now = performance.now();
      if (now < begin) continue;
      if (begun === undefined) {
        begun = now;
        load.onBegin?.();
        continue;
      }
      latencies.push(now - before);
      ended = now;
      if (isFailure(answer)) failures += 1;
    }
  }

  const connections = Array.from({ length: concurrency }, () => new Connection(load.port));
  try {
    await Promise.all(connections.map(work));
    load.onEnd?.();
  } finally {
    for (const connection of connections) connection.close();
  }
  const answers = latencies.length;
  return {
    answers,
    failures,
    seconds: (ended - (begun ?? ended)) / 1000,
    latencies: Float64Array.from(latencies).sort(),
  };
}
