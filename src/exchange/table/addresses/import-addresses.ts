import type { PlaceContent } from '../../../catalogue/place/place.content.js';
import { streetKey, type AddressRange } from '../../../catalogue/place/address/street-address.rules.js';
import { same } from '../../../catalogue/record/merge/content-value.rules.js';
import { seededId } from '../../../catalogue/record/record-id.js';
import { currentContent } from '../../../editorial/draft/current-content.js';
import { addressColumnOf } from './address-columns.js';
import { readAddressRow, type AddressRow } from './address-row.js';
import type { TableRow } from '../table-problem.js';
import { draftChange } from '../import-draft.js';
import { readRows, tryRow, type ImportWork, type Locate, type RecordOutcome } from '../import-work.js';

const standard = (range: AddressRange): AddressRange => ({ ...range, parity: range.parity ?? 'ALL' });

function grouped<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}

/** The ranges of a place, with those of the streets in the table replaced where they stood; new streets come last. */
function rangesWith(old: readonly AddressRange[], rows: readonly AddressRow[]): AddressRange[] {
  const ofStreet = grouped(
    rows.map(({ range }) => range),
    ({ street }) => streetKey(street),
  );
  const left = new Map(ofStreet);
  const kept = old.flatMap((range) => {
    const key = streetKey(range.street);
    if (!ofStreet.has(key)) return [range];
    const written = left.get(key) ?? [];
    left.delete(key);
    return written;
  });
  return [...kept, ...[...left.values()].flat()];
}

async function changeAddresses(
  { editing }: ImportWork,
  rows: readonly AddressRow[],
  drafted: AddressRange[],
): Promise<RecordOutcome[]> {
  const id = seededId('PLACE', rows[0]!.place);
  const { content, editionId } = await currentContent(editing, 'places', id);
  const { addressRanges: old = [] } = content as PlaceContent;
  drafted.push(...rangesWith(old, rows));
  if (same(drafted.map(standard), old.map(standard))) return ['unchanged'];
  const patch = { addressRanges: drafted };
  return [await draftChange(editing, 'places', { recordId: id, basedOn: editionId, patch })];
}

const locateIn =
  (drafted: readonly AddressRange[], rows: readonly AddressRow[]): Locate =>
  ([, list, at, field]) => {
    const row = list === 'addressRanges' && rows.find(({ range }) => range === drafted[Number(at)]);
    if (!row) return { line: rows[0]!.line, column: 'place' };
    return { line: row.line, column: addressColumnOf[field ?? ''] ?? 'street' };
  };

/** Writes the addresses of a table into drafts of the places that they lie in. */
export async function importAddresses(work: ImportWork, rows: readonly TableRow[]): Promise<void> {
  const read = readRows(work, rows, readAddressRow);
  let done = rows.length - read.length;
  for (const ofPlace of grouped(read, ({ place }) => place).values()) {
    const drafted: AddressRange[] = [];
    await tryRow(work, locateIn(drafted, ofPlace), () => changeAddresses(work, ofPlace, drafted));
    work.onRows((done += ofPlace.length), rows.length);
  }
}
