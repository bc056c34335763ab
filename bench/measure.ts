import { putUnderLoad, type LoadResult } from './load/put-under-load.js';
import { requestsOf, type MeasuredServer } from './measured-server.js';
import type { OperationName } from './operations.js';
import { cpuSecondsOf, cpuSecondsOfChildren } from './process-usage.js';

export interface MeasureOptions {
  rounds: number;
  seconds: number;
  concurrency: number;
  postmaster: number | undefined;
}

/** One target under one operation in one round. */
export interface Measurement {
  round: number;
  target: string;
  operation: OperationName;
  requestsPerSecond: number;
  failures: number;
  median: number;
  p99: number;
  /** CPU milliseconds for each request. */
  serverCpu: number;
  postgresCpu: number;
}

const warmUpSeconds = 0.3;

const percentile = ({ latencies }: LoadResult, share: number): number =>
  latencies[Math.min(latencies.length - 1, Math.floor(latencies.length * share))] ?? NaN;

async function measureOnce(
  server: MeasuredServer,
  operation: OperationName,
  round: number,
  { seconds, concurrency, postmaster }: MeasureOptions,
): Promise<Measurement> {
  const used = { server: 0, postgres: 0 };
  const note = (sign: 1 | -1) => {
    used.server += sign * cpuSecondsOf(server.pid);
    used.postgres += sign * cpuSecondsOfChildren(postmaster);
  };
  const requests = requestsOf(server, operation);
  const result = await putUnderLoad({
    port: server.port,
    requests,
    // Every round asks for other keys, and all targets of a round for the same.
    from: (round * 1_009) % requests.length,
    concurrency,
    warmUpSeconds,
    seconds,
    onBegin: () => note(-1),
    onEnd: () => note(1),
  });
  return {
    round,
    target: server.target.name,
    operation,
    requestsPerSecond: result.answers / result.seconds,
    failures: result.failures,
    median: percentile(result, 0.5),
    p99: percentile(result, 0.99),
    serverCpu: (used.server * 1000) / result.answers,
    postgresCpu: (used.postgres * 1000) / result.answers,
  };
}

/** Another target goes first in every round, so that whatever else the machine does strikes all of them. */
function rotated<T>(items: readonly T[], by: number): T[] {
  const at = by % items.length;
  return [...items.slice(at), ...items.slice(0, at)];
}

/** Measures the targets side by side: round by round, operation by operation. */
export async function measure(
  servers: readonly MeasuredServer[],
  operations: readonly OperationName[],
  options: MeasureOptions,
  onRound: (measurements: Measurement[]) => void,
): Promise<Measurement[]> {
  const all: Measurement[] = [];
  // The first round is not kept: compilers and caches settle.
  for (let round = -1; round < options.rounds; round += 1) {
    for (const operation of operations) {
      const measurements: Measurement[] = [];
      for (const server of rotated(servers, round + 1).filter(({ target }) => target.questions[operation]))
        measurements.push(await measureOnce(server, operation, round + 1, options));
      if (round < 0 || measurements.length === 0) continue;
      all.push(...measurements);
      onRound(measurements);
    }
  }
  return all;
}
