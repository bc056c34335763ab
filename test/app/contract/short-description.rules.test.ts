import { expect, test } from '@jest/globals';
import { shortDescription, type Extent } from '../../../src/app/contract/short-description.rules.js';

const fee = 'Gebühr: what is paid for it, in cents; null when not recorded. Source: XZuFi.';

test.each<[name: string, description: string, extent: Extent, ofItsType: string | undefined, said: string | null]>([
  ['fee', fee, 'WHOLE', undefined, fee],
  ['fee', fee, 'SENTENCE', undefined, 'Gebühr: what is paid for it, in cents'],
  ['version', 'Fassung: such as 2.3 of the form. Kept.', 'SENTENCE', undefined, 'Fassung: such as 2.3 of the form'],
  ['fee', fee, 'TERM', undefined, 'Gebühr'],
  ['link', 'Adresse (URL)', 'TERM', undefined, 'Adresse (URL)'],
  ['fee', fee, 'TERM', 'Gebühr: an amount', null],
  ['fee', fee, 'TERM', 'Gebührenart: a kind', 'Gebühr'],
  ['after', 'Nach: a cursor', 'TERM', undefined, null],
  ['FeeEdge', 'Eintrag einer Liste (Gebühren)', 'TERM', undefined, null],
  ['name', 'Name: as it is written', 'TERM', undefined, null],
  ['after', 'Nach: what it comes after', 'SENTENCE', undefined, 'Nach: what it comes after'],
])('of %s, "%s", %s, with a type "%s": %s', (name, description, extent, ofItsType, said) => {
  expect(shortDescription(name, description, extent, ofItsType)).toBe(said);
});
