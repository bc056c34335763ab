import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Principal } from '../../platform/auth/principal.js';
import { WriteDatabase, type WriteDatabaseOptions } from '../../platform/database/write-database.js';
import { lockById } from '../../platform/mutation/entity-repository.js';
import type { MutationContext } from '../../platform/mutation/mutate.js';
import { ChangeSet } from '../../editorial/change-set/change-set.entity.js';
import { createChangeSet } from '../../editorial/change-set/create-change-set.js';
import { importCsv, type ImportKind, type ImportReport } from './import-csv.js';

export const encodings = { utf8: 'utf-8', latin1: 'windows-1252' } as const;

export interface ImportFile {
  kind: ImportKind;
  file: string;
  encoding: keyof typeof encodings;
  separator: string;
  title: string;
  reason?: string;
  dryRun?: boolean;
}

export interface ImportedFile extends ImportReport {
  /** The change set with the drafts; null when nothing changes. */
  changeSet: string | null;
}

/** Author of imported drafts: a machine client, so that every editor may approve them. */
const machine: Principal = { id: 'import', roles: new Set(['CLIENT']), organisations: [] };

/** Imports may take longer than a mutation, with a bound. */
const patience = 60_000;

async function readText({ file, encoding }: ImportFile): Promise<string> {
  const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => {
    throw new Error(`${file} cannot be read (${error.code}).`, { cause: error });
  });
  try {
    return new TextDecoder(encodings[encoding], { fatal: true }).decode(bytes);
  } catch (error) {
    throw new Error(`${file} is not ${encoding}; try --encoding latin1, as spreadsheets often save it.`, {
      cause: error,
    });
  }
}

async function importText(
  mutation: MutationContext,
  csv: string,
  asked: ImportFile,
  onRows: (done: number, total: number) => void,
): Promise<ImportedFile> {
  const { kind, separator, title, reason = `Import of ${basename(asked.file)}` } = asked;
  const { changeSet: id } = await createChangeSet(mutation, { title, reason, forAgents: false });
  const changeSet = (await lockById(mutation, ChangeSet, id))!;
  const editing = { ...mutation, scope: 'EVERYWHERE' as const, changeSet };
  const report = await importCsv(editing, { kind, csv, separator }, onRows);
  const isKept = report.problems.length === 0 && report.created + report.changed > 0 && !asked.dryRun;
  return { ...report, changeSet: isKept ? id : null };
}

/** Imports a file into a new change set: completely, or not at all with a report of the problems. */
export async function importFile(
  connection: Pick<WriteDatabaseOptions, 'databaseUrl' | 'orm'>,
  asked: ImportFile,
  onRows: (done: number, total: number) => void = () => {},
): Promise<ImportedFile> {
  const csv = await readText(asked);
  const database = new WriteDatabase({ ...connection, statementTimeout: patience }, () => {});
  try {
    return await database.unitOfWork(
      (unit) => importText({ ...unit, principal: machine }, csv, asked, onRows),
      ({ changeSet }) => changeSet !== null,
    );
  } finally {
    await database.end();
  }
}
