import type { AccessibilityContent } from '../../catalogue/accessibility/accessibility.content.js';
import type { AccessFeature } from '../../catalogue/accessibility/access-sentence.rules.js';
import type { AddressContent } from '../../catalogue/organisation/address.content.js';
import type { CsvRow, ReportCell } from './csv-problem.js';
import { accessStateOf } from './cell-value.rules.js';
import { readCell } from './read-cell.js';

interface AccessColumn {
  field: AccessFeature;
  name: string;
  description: string;
}

const accessColumn = (field: AccessFeature, name: string, what: string): AccessColumn => ({
  field,
  name,
  description: `${what} at the address: ja, teilweise or nein; empty when not known`,
});

export const accessColumns: readonly AccessColumn[] = [
  accessColumn('stepFree', 'step_free', 'an entrance without steps'),
  accessColumn('lift', 'lift', 'a lift to the rooms for visitors'),
  accessColumn('inductionLoop', 'induction_loop', 'an induction loop'),
  accessColumn('parking', 'parking', 'parking for disabled people'),
  accessColumn('toilet', 'toilet', 'a toilet for wheelchair users'),
];

const form = {
  de: 'Schreiben Sie ja, teilweise oder nein; leeren Sie die Zelle, wenn es nicht bekannt ist.',
  en: 'Write ja, teilweise or nein; leave the cell empty when it is not known.',
};

/** What a row says of its address; undefined when it says nothing. */
export function readAccess(row: CsvRow, report: ReportCell): AccessibilityContent | undefined {
  const said = accessColumns.flatMap(({ field, name }) => {
    const state = readCell(row, name, accessStateOf, form, report);
    return state ? [[field, state]] : [];
  });
  return said.length > 0 ? (Object.fromEntries(said) as AccessibilityContent) : undefined;
}

/** The address with what the row says of it. A source that is named says what it said, not what is written now. */
export function withAccess(address: AddressContent, said: AccessibilityContent | undefined): AddressContent {
  const old = address.accessibility;
  if (!said || accessColumns.every(({ field }) => said[field] === undefined || said[field] === old?.[field]))
    return address;
  const { source: _source, sourceAddress: _address, seenOn: _seenOn, readOn: _readOn, ...known } = old ?? {};
  return { ...address, accessibility: { ...known, ...said } };
}
