import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Principal } from '../../platform/auth/principal.js';
import { WriteDatabase, type WriteDatabaseOptions } from '../../platform/database/write-database.js';
import { lockById } from '../../platform/mutation/entity-repository.js';
import type { MutationContext } from '../../platform/mutation/mutate.js';
import { ChangeSet } from '../../editorial/change-set/change-set.entity.js';
import { createChangeSet } from '../../editorial/change-set/create-change-set.js';
import { importTable, type ImportReport } from './import-table.js';
import type { TableKind } from './table-forms.js';

export interface ImportFile {
  kind: TableKind;
  file: string;
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

const bytesOf = ({ file }: ImportFile): Promise<Uint8Array> =>
  readFile(file).catch((error: NodeJS.ErrnoException) => {
    throw new Error(`${file} cannot be read (${error.code}).`, { cause: error });
  });

async function importBytes(
  mutation: MutationContext,
  bytes: Uint8Array,
  asked: ImportFile,
  onRows: (done: number, total: number) => void,
): Promise<ImportedFile> {
  const { kind, title, reason = `Import of ${basename(asked.file)}` } = asked;
  const { changeSet: id } = await createChangeSet(mutation, { title, reason, forAgents: false });
  const changeSet = (await lockById(mutation, ChangeSet, id))!;
  const editing = { ...mutation, scope: 'EVERYWHERE' as const, changeSet };
  const report = await importTable(editing, { kind, bytes }, onRows);
  const isKept = report.problems.length === 0 && report.created + report.changed > 0 && !asked.dryRun;
  return { ...report, changeSet: isKept ? id : null };
}

/** Imports a file into a new change set: completely, or not at all with a report of the problems. */
export async function importFile(
  connection: Pick<WriteDatabaseOptions, 'databaseUrl' | 'orm'>,
  asked: ImportFile,
  onRows: (done: number, total: number) => void = () => {},
): Promise<ImportedFile> {
  const bytes = await bytesOf(asked);
  const database = new WriteDatabase({ ...connection, statementTimeout: patience }, () => {});
  try {
    return await database.unitOfWork(
      (unit) => importBytes({ ...unit, principal: machine }, bytes, asked, onRows),
      ({ changeSet }) => changeSet !== null,
    );
  } finally {
    await database.end();
  }
}
