import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface RunningCommand {
  child: ChildProcess;
  /** All it has written so far, to both outputs. */
  output(): string;
  /** Waits until it has written something that matches, and gives it. */
  says(pattern: RegExp): Promise<RegExpExecArray>;
  /** Waits for its end and gives its exit code. */
  exitCode(): Promise<number | null>;
}

/** Compiled modules are kept for the next command, which starts a quarter sooner. */
const NODE_COMPILE_CACHE = join(tmpdir(), 'node-compile-cache');

/** How Node reads TypeScript: as npm has it do, or in half the time and from the same settings as tests. */
export type Loader = 'tsx' | typeof commandLoader;

export const commandLoader = './test/support/command-loader.mjs';

/** Runs a command of npm, with only these environment variables besides those of the system. */
export function runCommand(
  file: string,
  options: readonly string[] = [],
  variables: Record<string, string> = {},
  loader: Loader = commandLoader,
): RunningCommand {
  const { PATH = '', TMPDIR } = process.env;
  const env = { PATH, NODE_COMPILE_CACHE, ...(TMPDIR ? { TMPDIR } : {}), ...variables };
  const child = spawn(process.execPath, ['--import', loader, file, ...options], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let written = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => (written += text.toString()));
  const ended = once(child, 'close');
  const says = async (pattern: RegExp): Promise<RegExpExecArray> => {
    for (;;) {
      const found = pattern.exec(written);
      if (found) return found;
      if (child.exitCode !== null) throw new Error(`it ended without saying ${String(pattern)}:\n${written}`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  };
  return { child, output: () => written, says, exitCode: () => ended.then(() => child.exitCode) };
}
