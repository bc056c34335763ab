import type { Measurement } from './measure.js';
import type { MeasuredServer } from './measured-server.js';
import { earlierName } from './targets/earlier-state.js';
import { operations, type OperationName } from './operations.js';
import { peakMemoryOf } from './process-usage.js';

/** Statements for each request, by target and operation. */
export type StatementCounts = Map<string, number>;

export const countKey = (target: string, operation: OperationName): string => `${target} ${operation}`;

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return (sorted[(sorted.length - 1) >> 1]! + sorted[sorted.length >> 1]!) / 2;
}

export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map((_, at) => (at < 2 ? '---' : '--:')), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

const shown = (value: number, decimals: number): string => (Number.isFinite(value) ? value.toFixed(decimals) : '–');

/** Requests per second as a multiple of another target's in the same round, then the median of the rounds. */
function ratio(own: readonly Measurement[], others: readonly Measurement[]): number {
  const ratios = own.flatMap(({ round, requestsPerSecond }) =>
    others.filter((other) => other.round === round).map((other) => requestsPerSecond / other.requestsPerSecond),
  );
  return ratios.length > 0 ? median(ratios) : NaN;
}

function speedRow(
  measurements: readonly Measurement[],
  target: string,
  operation: OperationName,
  statements: number,
): string[] {
  const of = (name: string) => measurements.filter((one) => one.target === name && one.operation === operation);
  const own = of(target);
  const middle = (pick: (measurement: Measurement) => number) => median(own.map(pick));
  return [
    operation,
    target,
    shown(
      middle((one) => one.requestsPerSecond),
      0,
    ),
    shown(ratio(own, of('PostGraphile')), 2),
    shown(ratio(own, of('floor')), 2),
    ...(measurements.some((one) => one.target === earlierName) ? [shown(ratio(own, of(earlierName)), 2)] : []),
    shown(
      middle((one) => one.median),
      1,
    ),
    shown(
      middle((one) => one.p99),
      1,
    ),
    shown(statements, 2),
    shown(
      middle((one) => one.serverCpu),
      2,
    ),
    shown(
      middle((one) => one.postgresCpu),
      2,
    ),
    own.length > 0 ? String(own.reduce((sum, { failures }) => sum + failures, 0)) : '–',
  ];
}

const speedHead = (withEarlier: boolean): string[] => [
  'Operation', 'Target', 'requests/s', '× PostGraphile', '× floor', ...(withEarlier ? ['× earlier'] : []),
  'p50 ms', 'p99 ms', 'SQL statements', 'server CPU ms', 'PostgreSQL CPU ms', 'failures',
]; // prettier-ignore

/** What was measured, as Markdown. */
export function report(
  measurements: readonly Measurement[],
  servers: readonly MeasuredServer[],
  names: readonly OperationName[],
  counts: StatementCounts,
): string {
  const speed = names.flatMap((name) =>
    servers.map(({ target }) =>
      speedRow(measurements, target.name, name, counts.get(countKey(target.name, name)) ?? NaN),
    ),
  );
  const processes = servers.map(({ target, pid, coldStarts }) => [
    target.name,
    target.description,
    shown(median(coldStarts), 0),
    shown(peakMemoryOf(pid), 0),
  ]);
  return [
    ...names.map((name) => `- ${name}: ${operations[name]}`),
    '',
    table(speedHead(servers.some(({ target }) => target.name === earlierName)), speed),
    '',
    table(['Target', 'What it is', 'cold start ms', 'peak memory MB'], processes),
  ].join('\n');
}
