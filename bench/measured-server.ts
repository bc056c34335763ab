import { setTimeout as wait } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import { askForData, askForFacts, requestOf } from './ask.js';
import type { Facts, OperationName, Variables } from './operations.js';
import { startServer, type ServerProcess } from './server-process.js';
import type { Target } from './targets/target.js';
import { pageSize, type VariablePools } from './variable-pools.js';

/** A target that runs and answers, with the cursors it gave for its pages. */
export interface MeasuredServer extends ServerProcess {
  pools: VariablePools;
  cursors: (string | null)[];
  /** From the start of the process to the first answer, for each start. */
  coldStarts: number[];
}

/** What an operation is asked with; pages by the target's own cursors. */
export function variablesOf<Name extends OperationName>(
  { pools, cursors }: MeasuredServer,
  name: Name,
): Variables[Name][] {
  if (name !== 'Q3') return pools[name];
  return pools.Q3.map((page) => ({ ...page, after: cursors[page.page] ?? null })) as Variables[Name][];
}

export const requestsOf = (server: MeasuredServer, name: OperationName): Buffer[] =>
  variablesOf(server, name).map((variables) => requestOf(server.target, server.port, name, variables));

async function untilAnswered(
  server: ServerProcess,
  variables: Variables['Q5'],
  expected: Facts['Q5'] | undefined,
): Promise<Facts['Q5']> {
  for (const end = performance.now() + 60_000; performance.now() < end; await wait(5)) {
    if (server.hasEnded())
      throw new Error(`${server.target.name} has ended; see .data/bench/logs/${server.target.name}.log`);
    try {
      const facts = await askForFacts(server, 'Q5', variables);
      if (expected && !isDeepStrictEqual(facts, expected))
        throw new TypeError(`${server.target.name} answers ${JSON.stringify(facts)}`);
      return facts;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ECONNREFUSED') throw error;
    }
  }
  throw new Error(`${server.target.name} does not answer`);
}

async function readCursors(server: ServerProcess, pages: number): Promise<(string | null)[]> {
  const cursors: (string | null)[] = [null];
  while (cursors.length < pages) {
    const variables = { page: cursors.length - 1, first: pageSize, after: cursors.at(-1)! };
    cursors.push(server.target.nextCursor(await askForData(server, 'Q3', variables)));
  }
  return cursors;
}

export interface StartOptions {
  databaseUrl: string;
  pools: VariablePools;
  pages: number;
  /** How often it is started, to tell how long that takes. */
  starts: number;
  expected: Facts['Q5'] | undefined;
}

/** Starts a target some times and keeps the last process. */
export async function startMeasured(
  target: Target,
  { databaseUrl, pools, pages, starts, expected }: StartOptions,
): Promise<MeasuredServer> {
  const coldStarts: number[] = [];
  for (;;) {
    const server = await startServer(target, databaseUrl);
    try {
      await untilAnswered(server, pools.Q5[0]!, expected);
      coldStarts.push(performance.now() - server.startedAt);
      if (coldStarts.length >= starts)
        return { ...server, pools, coldStarts, cursors: await readCursors(server, pages) };
    } catch (error) {
      await server.stop();
      throw error;
    }
    await server.stop();
  }
}
