import { readFileSync, rmSync, writeFileSync } from 'node:fs';

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function numberIn(file: string): number | undefined {
  try {
    return Number.parseInt(readFileSync(file, 'utf8'), 10) || undefined;
  } catch {
    return undefined;
  }
}

/**
 * Makes this process the owner that starts and stops the cluster. False when another living process owns it. A dead
 * process loses the cluster to the next one.
 */
export function takeOwnership(file: string): boolean {
  const owner = numberIn(file);
  if (owner !== undefined && owner !== process.pid && isAlive(owner)) return false;
  rmSync(file, { force: true });
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch {
    return false;
  }
}

export function giveUpOwnership(file: string): void {
  if (numberIn(file) === process.pid) rmSync(file, { force: true });
}
