import type { AccessibilityContent } from '../../../catalogue/accessibility/accessibility.content.js';
import type { AccessFeature } from '../../../catalogue/accessibility/access-sentence.rules.js';
import type { AddressContent } from '../../../catalogue/organisation/address.content.js';
import type { TableRow, ReportCell } from '../table-problem.js';
import { oneOf, readCell } from '../cells/read-cell.js';

interface AccessColumn {
  field: AccessFeature;
  name: string;
  titles: readonly [string];
  description: string;
}

const accessColumn = (field: AccessFeature, name: string, german: string, what: string): AccessColumn => ({
  field,
  name,
  titles: [german],
  description: `${what} at the address: ja, teilweise or nein; empty when not known`,
});

export const accessColumns: readonly AccessColumn[] = [
  accessColumn('stepFree', 'step_free', 'Stufenlos', 'an entrance without steps'),
  accessColumn('lift', 'lift', 'Aufzug', 'a lift to the rooms for visitors'),
  accessColumn('inductionLoop', 'induction_loop', 'Induktionsschleife', 'an induction loop'),
  accessColumn('parking', 'Behindertenparkplatz', 'parking', 'parking for disabled people'),
  accessColumn('toilet', 'toilet', 'Rollstuhltoilette', 'a toilet for wheelchair users'),
];

const form = {
  de: 'Schreiben Sie ja, teilweise oder nein; leeren Sie die Zelle, wenn es nicht bekannt ist.',
  en: 'Write ja, teilweise or nein; leave the cell empty when it is not known.',
};

const readState = oneOf<'YES' | 'PARTLY' | 'NO'>(
  new Map([
    ['ja', 'YES'],
    ['yes', 'YES'],
    ['teilweise', 'PARTLY'],
    ['partly', 'PARTLY'],
    ['nein', 'NO'],
    ['no', 'NO'],
  ]),
  form,
);

/** What a row says of its address; undefined when it says nothing. */
export function readAccess(row: TableRow, report: ReportCell): AccessibilityContent | undefined {
  const said = accessColumns.flatMap(({ field, name }) => {
    const state = readCell(row, name, readState, report);
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
