import { seededId } from '../../../catalogue/record/record-id.js';
import { same } from '../../../catalogue/record/merge/content-value.rules.js';
import type { FeeContent } from '../../../catalogue/fee/fee.content.js';
import type { ServiceContent } from '../../../catalogue/service/service.content.js';
import { currentContent } from '../../../editorial/draft/current-content.js';
import type { Bilingual } from '../../../platform/i18n/bilingual.js';
import type { TableRow } from '../table-problem.js';
import { feeColumnOf } from './fee-columns.js';
import { feeByKey } from './fee-key.js';
import { changedColumns, changedFee } from './keyed-fee.js';
import { readFeeRow, type FeeRow } from './fee-row.js';
import { draftChange } from '../import-draft.js';
import { readRows, reportTo, tryRow, type ImportWork, type Locate, type RecordOutcome } from '../import-work.js';
import { feesOf, listedFees, placeFee, type ListedFee, type Misfit } from './place-fee.rules.js';

const misfits: Record<Misfit, { column: string; cause: Bilingual; remedy: Bilingual }> = {
  AMBIGUOUS: {
    column: 'label_de',
    cause: {
      de: 'Mehrere Gebühren dieser Leistung haben dieselbe Bezeichnung und Bedingung.',
      en: 'Several fees of this service have the same label and condition.',
    },
    remedy: {
      de: 'Ändern Sie diese Gebühr in der Redaktion, oder unterscheiden Sie die Bedingungen.',
      en: 'Change this fee in the editor, or make the conditions distinct.',
    },
  },
  BEGINNING_MISSING: {
    column: 'valid_from',
    cause: {
      de: 'Diese Gebühr gibt es schon mit einem ersten Tag; die Zeile nennt keinen.',
      en: 'This fee already exists with a first day; the row has none.',
    },
    remedy: { de: 'Schreiben Sie, ab wann sie gilt.', en: 'Write the first day of its validity.' },
  },
  OVERLAP: {
    column: 'valid_until',
    cause: {
      de: 'Vor diesem letzten Tag beginnt schon die nächste Gebühr.',
      en: 'The next fee begins before this last day.',
    },
    remedy: { de: 'Lassen Sie die Gebühr früher enden.', en: 'End the fee earlier.' },
  },
  TWICE: {
    column: 'valid_from',
    cause: {
      de: 'Dieselbe Gebühr steht mit demselben ersten Tag schon in einer Zeile davor.',
      en: 'An earlier row has the same fee with the same first day.',
    },
    remedy: { de: 'Entfernen Sie eine der Zeilen.', en: 'Remove one of the rows.' },
  },
};

const keyProblems = {
  gone: {
    cause: {
      de: 'Diese Gebühr hat sich seit dem Export geändert, oder es gibt sie nicht mehr.',
      en: 'This fee has changed since the export, or is gone.',
    },
    remedy: {
      de: 'Exportieren Sie die Tabelle neu, oder leeren Sie die Kennung einer Gebühr, die hinzukommen soll.',
      en: 'Export the table again, or empty the key of a fee that is to be added.',
    },
  },
  twice: {
    cause: { de: 'Eine Zeile davor hat dieselbe Kennung.', en: 'An earlier row has the same key.' },
    remedy: { de: 'Leeren Sie die Kennung der neuen Gebühr.', en: 'Empty the key of the new fee.' },
  },
};

/** Changes the fees that were exported by the cells that differ. */
function changeExported(work: ImportWork, listed: readonly ListedFee[], rows: readonly FeeRow[]): void {
  const before = listed.map((one) => ({ fee: one.fee, one }));
  for (const { row, line } of rows.filter(({ fee }) => fee === null)) {
    const report = reportTo(work, line);
    const found = feeByKey(before, row.cell('fee'));
    // What the table says may have been imported before.
    const isSaid = (): boolean => before.some(({ fee }) => changedColumns(fee, row).length === 0);
    if (!found && isSaid()) continue;
    const problem = found ? found.one.line !== null && keyProblems.twice : keyProblems.gone;
    if (problem) report('fee', problem.cause, problem.remedy);
    if (problem || !found) continue;
    found.one.fee = changedFee(found.fee, row, report);
    found.one.line = line;
  }
}

const isNew = (row: FeeRow): row is FeeRow & { fee: FeeContent } => row.fee !== null;

const beginning = ({ fee }: { fee: FeeContent }): string => fee.valid?.from ?? '';

function place(work: ImportWork, listed: ListedFee[], rows: readonly FeeRow[]): void {
  const added = rows.filter(isNew).sort((a, b) => (beginning(a) < beginning(b) ? -1 : 1));
  for (const { fee, line } of added) {
    const misfit = placeFee(listed, fee, line);
    if (!misfit) continue;
    const { column, cause, remedy } = misfits[misfit];
    reportTo(work, line)(column, cause, remedy);
  }
}

/** Legal bases that the fees cite and the service lacks. */
function withLegalBases({ legalBases = [] }: ServiceContent, fees: readonly FeeContent[]): { citation: string }[] {
  const cited = fees.flatMap(({ legalBasis }) => legalBasis ?? []);
  const missing = new Set(cited.filter((one) => !legalBases.some(({ citation }) => citation === one)));
  return [...legalBases, ...[...missing].map((citation) => ({ citation }))];
}

async function changeFees(work: ImportWork, rows: readonly FeeRow[], listed: ListedFee[]): Promise<RecordOutcome[]> {
  const { editing } = work;
  const id = seededId('SERVICE', rows[0]!.service);
  const { content, editionId } = await currentContent(editing, 'services', id);
  const service = content as ServiceContent;
  listed.push(...listedFees(service.fees ?? []));
  changeExported(work, listed, rows);
  place(work, listed, rows);
  const fees = feesOf(listed);
  if (same(fees, service.fees ?? [])) return ['unchanged'];
  const patch = { fees, legalBases: withLegalBases(service, fees) };
  return [await draftChange(editing, 'services', { recordId: id, basedOn: editionId, patch }, { fees })];
}

const locateIn =
  (listed: readonly ListedFee[], first: number): Locate =>
  ([, list, at, field]) => {
    if (list !== 'fees') return { line: first, column: 'service' };
    return { line: listed[Number(at)]?.line ?? first, column: feeColumnOf[field ?? ''] ?? '' };
  };

function byService(rows: readonly FeeRow[]): FeeRow[][] {
  const services = new Map<string, FeeRow[]>();
  for (const row of rows) services.set(row.service, [...(services.get(row.service) ?? []), row]);
  return [...services.values()];
}

/** Writes the fees of a table into drafts of their services. */
export async function importFees(work: ImportWork, rows: readonly TableRow[]): Promise<void> {
  const read = readRows(work, rows, readFeeRow);
  let done = rows.length - read.length;
  for (const ofService of byService(read)) {
    const listed: ListedFee[] = [];
    await tryRow(work, locateIn(listed, ofService[0]!.line), () => changeFees(work, ofService, listed));
    work.onRows((done += ofService.length), rows.length);
  }
}
