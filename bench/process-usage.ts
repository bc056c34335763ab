import { readdirSync, readFileSync } from 'node:fs';

interface ProcessState {
  parent: number;
  cpuSeconds: number;
}

/** Linux counts the time of processes in these ticks, whatever its timer does. */
const ticksPerSecond = 100;

function stateOf(pid: number): ProcessState | null {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'latin1');
    const fields = text
      .slice(text.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number);
    return { parent: fields[1]!, cpuSeconds: (fields[11]! + fields[12]!) / ticksPerSecond };
  } catch {
    return null;
  }
}

export const parentOf = (pid: number): number | undefined => stateOf(pid)?.parent;

/** CPU time that a process has used; not a number where Linux does not say it. */
export const cpuSecondsOf = (pid: number): number => stateOf(pid)?.cpuSeconds ?? NaN;

/** CPU time that the children of a process have used, such as PostgreSQL's connections. */
export function cpuSecondsOfChildren(parent: number | undefined): number {
  if (parent === undefined) return NaN;
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  const states = pids.map((pid) => stateOf(Number(pid)));
  return states.reduce((sum, state) => (state?.parent === parent ? sum + state.cpuSeconds : sum), 0);
}

/** The most memory that a process ever held, in MB; not a number where Linux does not say it. */
export function peakMemoryOf(pid: number): number {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'latin1'))![1]) / 1024;
  } catch {
    return NaN;
  }
}
