import { createHash } from 'node:crypto';
import { chmodSync, chownSync, existsSync, mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

/** User id of the account nobody on Linux. */
const nobody = 65_534;

/** Root runs PostgreSQL as nobody, because PostgreSQL refuses to run as root. */
export const isRoot = (): boolean => process.getuid?.() === 0;

export const account = (): { uid?: number; gid?: number } => (isRoot() ? { uid: nobody, gid: nobody } : {});

export function enterableByOthers(path: string): boolean {
  const parent = dirname(resolve(path));
  const enterable = !existsSync(path) || (statSync(path).mode & 0o001) !== 0;
  return enterable && (parent === resolve(path) || enterableByOthers(parent));
}

export const isOwnedByRoot = (path: string): boolean => statSync(path).uid === 0;

/** A stable directory outside all homes that survives a restart of the machine. */
export const sharedPlace = (name: string, path: string): string =>
  join('/var/tmp', `${name}-${createHash('sha256').update(resolve(path)).digest('hex').slice(0, 12)}`);

/** Actual directory of the cluster: another one when nobody cannot enter the given directory. */
export function durablePlace(directory: string): string {
  const place =
    isRoot() && !enterableByOthers(directory) ? sharedPlace('service-catalogue-data', directory) : resolve(directory);
  mkdirSync(place, { recursive: true });
  if (isRoot()) {
    // In /var/tmp another user could have created this directory first.
    if (!isOwnedByRoot(place)) throw new Error(`${place} belongs to somebody else; remove it or set DATABASE_URL.`);
    chmodSync(place, 0o711);
  }
  return place;
}

export function temporaryPlace(): string {
  const base = isRoot() && !enterableByOthers(tmpdir()) ? '/var/tmp' : tmpdir();
  const place = mkdtempSync(join(base, 'service-catalogue-'));
  chmodSync(place, isRoot() ? 0o711 : 0o700);
  return place;
}

export function makeDataDirectory(directory: string): void {
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  const { uid, gid } = account();
  if (uid !== undefined && gid !== undefined) chownSync(directory, uid, gid);
}

export const remove = (place: string): void => rmSync(place, { recursive: true, force: true });
