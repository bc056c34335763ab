import { seededId } from '../../../catalogue/record/record-id.js';
import { same } from '../../../catalogue/record/merge/content-value.rules.js';
import type { OrganisationContent } from '../../../catalogue/organisation/organisation.content.js';
import { changeOf } from '../../../editorial/change-set/change-repository.js';
import { currentContent } from '../../../editorial/draft/current-content.js';
import { isSlugTaken } from '../../../catalogue/record/write/record-state.js';
import type { TableRow, ReportCell } from '../table-problem.js';
import { draftChange, draftNew } from '../import-draft.js';
import { readRows, reportTo, tryRow, type ImportWork, type Locate, type RecordOutcome } from '../import-work.js';
import { reachBy } from './office-channel.js';
import { officeColumnOf } from './office-columns.js';
import { officeWith, readOfficeRow, type OfficeRow } from './office-row.js';

/** Sorts offices after their parents, independent of the order of rows. */
function parentsFirst(rows: readonly OfficeRow[]): OfficeRow[] {
  const bySlug = new Map(rows.map((row) => [row.slug, row]));
  const ordered = new Set<OfficeRow>();
  const visiting = new Set<OfficeRow>();
  const visit = (row: OfficeRow): void => {
    if (visiting.has(row)) return;
    visiting.add(row);
    const parent = bySlug.get(row.parent);
    if (parent) visit(parent);
    ordered.add(row);
  };
  rows.forEach(visit);
  return [...ordered];
}

const isKnown = async ({ editing: { client, changeSet } }: ImportWork, slug: string): Promise<boolean> =>
  (await isSlugTaken(client, 'organisations', slug)) ||
  (await changeOf(client, changeSet.id, seededId('ORGANISATION', slug))) !== null;

async function createOffice({ editing }: ImportWork, row: OfficeRow, report: ReportCell): Promise<RecordOutcome> {
  if (row.name === '') {
    const cause = { de: 'Die Dienststelle ist neu und hat keinen Namen.', en: 'The office is new and has no name.' };
    report('name_de', cause, { de: 'Schreiben Sie ihren Namen.', en: 'Write its name.' });
    return 'unchanged';
  }
  const content = officeWith({ slug: row.slug, name: {} }, row, report)!;
  return draftNew(editing, 'organisations', content);
}

async function changeOffice({ editing }: ImportWork, row: OfficeRow, report: ReportCell): Promise<RecordOutcome> {
  const id = seededId('ORGANISATION', row.slug);
  const { content, editionId } = await currentContent(editing, 'organisations', id);
  const office = officeWith(content as OrganisationContent, row, report);
  if (!office || same(office, content)) return 'unchanged';
  const { name, parent = null, addresses = null, openingHours = null } = office;
  const patch = { name, parent, addresses, openingHours };
  return draftChange(editing, 'organisations', { recordId: id, basedOn: editionId, patch });
}

async function importOffice(work: ImportWork, row: OfficeRow): Promise<RecordOutcome[]> {
  const report = reportTo(work, row.line);
  const change = (await isKnown(work, row.slug)) ? changeOffice : createOffice;
  const office = await change(work, row, report);
  // An office that does not exist has no channels.
  if (!(await isKnown(work, row.slug))) return [];
  const phone = await reachBy(work.editing, row.slug, { kind: 'PHONE', column: 'phone', value: row.phone }, report);
  const email = await reachBy(work.editing, row.slug, { kind: 'EMAIL', column: 'email', value: row.email }, report);
  return [office, ...phone, ...email];
}

const locateIn =
  ({ line }: OfficeRow): Locate =>
  ([, field, , part]) => ({ line, column: officeColumnOf[part ?? ''] ?? officeColumnOf[field ?? ''] ?? 'slug' });

function reportRepeated(work: ImportWork, rows: readonly OfficeRow[]): OfficeRow[] {
  return rows.filter((row, at) => {
    const first = rows.findIndex(({ slug }) => slug === row.slug);
    if (first === at) return true;
    const cause = {
      de: `Der Kurzname steht schon in Zeile ${rows[first]!.line}.`,
      en: `Line ${rows[first]!.line} already has this slug.`,
    };
    reportTo(work, row.line)('slug', cause, { de: 'Entfernen Sie eine der Zeilen.', en: 'Remove one of the rows.' });
    return false;
  });
}

/** Writes the offices of a table and their contact channels into drafts. */
export async function importOffices(work: ImportWork, rows: readonly TableRow[]): Promise<void> {
  const read = readRows(work, rows, readOfficeRow);
  const offices = parentsFirst(reportRepeated(work, read));
  for (const [at, office] of offices.entries()) {
    await tryRow(work, locateIn(office), () => importOffice(work, office));
    work.onRows(rows.length - offices.length + at + 1, rows.length);
  }
}
