import { CatalogueCheck } from '../../catalogue/record/check/catalogue-check.js';
import type { KnownKeys } from '../../catalogue/record/check/known-keys.js';
import { ProblemList } from '../../catalogue/record/check/problem.js';
import { SeedProblemsError } from './seed-problems-error.js';
import { readCatalogue } from './read-catalogue.js';
import { findSeedFiles, findStrayNames, type SeedFile } from './seed-files.js';
import type { OnProgress } from './seed-progress.js';
import type { StoredCatalogue } from '../../catalogue/record/check/stored-catalogue.js';

/** Seeds that passed all checks: their files and the keys of their records. */
export interface ValidCatalogue {
  files: SeedFile[];
  known: KnownKeys;
  records: number;
}

async function checkNames(directory: string, problems: ProblemList): Promise<void> {
  const strays = await findStrayNames(directory).catch(() => {
    const cause = { de: 'Dieses Verzeichnis gibt es nicht.', en: 'The directory does not exist.' };
    const remedy = { de: 'Nennen Sie ein Verzeichnis mit Seeds.', en: 'Name a directory with seeds.' };
    problems.add({ file: directory }, '', cause, remedy);
    return [];
  });
  for (const file of strays) {
    const cause = { de: 'So heißt keine Art von Datensätzen.', en: 'No kind of record has this name.' };
    const remedy = {
      de: 'Nennen Sie die Datei nach einer Art, wie sie seeds/README.md aufzählt.',
      en: 'Name the file after a kind listed in seeds/README.md.',
    };
    problems.add({ file }, '', cause, remedy);
  }
}

async function checkDirectories(
  directories: readonly string[],
  files: readonly SeedFile[],
  problems: ProblemList,
): Promise<void> {
  for (const directory of directories) await checkNames(directory, problems);
  if (files.length > 0) return;
  const cause = { de: 'Hier stehen keine Seeds.', en: 'The directory contains no seeds.' };
  const remedy = {
    de: 'Benennen Sie die Dateien, wie es seeds/README.md sagt.',
    en: 'Name the files as described in seeds/README.md.',
  };
  problems.add({ file: directories.join(', ') }, '', cause, remedy);
}

async function checkFiles(files: readonly SeedFile[], check: CatalogueCheck, onProgress: OnProgress): Promise<number> {
  const total = files.reduce((sum, { bytes }) => sum + bytes, 0);
  let done = 0;
  let records = 0;
  for await (const entry of readCatalogue(files)) {
    check.add(entry);
    done += entry.bytes;
    records += 1;
    if (records % 500 === 0) onProgress({ step: 'checking', done: Math.min(Math.round(done), total), total });
  }
  onProgress({ step: 'checking', done: total, total });
  return records;
}

/** Reads all seeds and runs every check; throws SeedProblemsError with all problems. */
export async function validateCatalogue(
  directories: readonly string[],
  stored: StoredCatalogue,
  onProgress: OnProgress,
): Promise<ValidCatalogue> {
  const problems = new ProblemList();
  const check = new CatalogueCheck(problems);
  const files = await findSeedFiles(directories);
  await checkDirectories(directories, files, problems);
  const records = await checkFiles(files, check, onProgress);
  await check.finish(stored);
  if (problems.count > 0) throw new SeedProblemsError(problems.shown, problems.count);
  return { files, known: check.known, records };
}
