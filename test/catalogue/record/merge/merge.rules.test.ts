import { describe, expect, test } from '@jest/globals';
import { merged, type MergeConflict } from '../../../../src/catalogue/record/merge/merge.rules.js';
import type { FeeContent } from '../../../../src/catalogue/fee/fee.content.js';
import type { ServiceContent } from '../../../../src/catalogue/service/service.content.js';

const card: FeeContent = { kind: 'FIXED', amountCents: 3700, label: { de: 'Ausweis', en: 'Card' } };
const photo: FeeContent = { kind: 'FIXED', amountCents: 600 };
const base: ServiceContent = {
  slug: 'personalausweis',
  owner: 'buergeramt',
  valid: { from: '2026-01-01' },
  situations: ['umzug'],
  texts: { '03': { de: 'Personalausweis', en: 'Identity card' }, '06': { de: '<p>Alt</p>' } },
  fees: [card, photo],
};
const { texts } = base;
const { owner: _owner, ...withoutOwner } = base;

type Row = [name: string, theirs: ServiceContent, yours: ServiceContent, expected: ServiceContent];

describe('without conflict', () => {
  test.each<Row>([
    ['nothing changed', base, base, base],
    ['only theirs', { ...base, owner: 'a' }, base, { ...base, owner: 'a' }],
    ['only yours', base, { ...base, owner: 'a' }, { ...base, owner: 'a' }],
    ['different fields', { ...base, owner: 'a' }, { ...base, fimType: '2' }, { ...base, owner: 'a', fimType: '2' }],
    ['the same change', { ...base, owner: 'a' }, { ...base, owner: 'a' }, { ...base, owner: 'a' }],
    ['the same removal', withoutOwner, withoutOwner, withoutOwner],
    ['a removal and a change elsewhere', withoutOwner, { ...base, fimType: '2' }, { ...withoutOwner, fimType: '2' }],
    [
      'different languages',
      { ...base, texts: { ...texts, '03': { de: 'Ausweis', en: 'Identity card' } } },
      { ...base, texts: { ...texts, '03': { de: 'Personalausweis', en: 'ID card', tr: 'Kimlik' } } },
      { ...base, texts: { ...texts, '03': { de: 'Ausweis', en: 'ID card', tr: 'Kimlik' } } },
    ],
    [
      'a language removed, another changed',
      { ...base, texts: { ...texts, '03': { de: 'Personalausweis' } } },
      { ...base, texts: { ...texts, '03': { de: 'Ausweis', en: 'Identity card' } } },
      { ...base, texts: { ...texts, '03': { de: 'Ausweis' } } },
    ],
    [
      'a text module added on both sides in different languages',
      { ...base, texts: { ...texts, '05': { de: 'Kurz' } } },
      { ...base, texts: { ...texts, '05': { en: 'Short' } } },
      { ...base, texts: { ...texts, '05': { de: 'Kurz', en: 'Short' } } },
    ],
    [
      'the same text with and without its origin',
      { ...base, texts: { ...texts, '06': { de: { text: '<p>Neu</p>', origin: 'HUMAN' } } } },
      { ...base, texts: { ...texts, '06': { de: '<p>Neu</p>' } } },
      { ...base, texts: { ...texts, '06': { de: { text: '<p>Neu</p>', origin: 'HUMAN' } } } },
    ],
    [
      'different fees of lists as long as before',
      { ...base, fees: [{ ...card, amountCents: 4600 }, photo] },
      { ...base, fees: [card, { ...photo, surcharge: true }] },
      {
        ...base,
        fees: [
          { ...card, amountCents: 4600 },
          { ...photo, surcharge: true },
        ],
      },
    ],
    [
      'different fields and languages of one fee',
      { ...base, fees: [{ ...card, amountCents: 4600, label: { de: 'Karte', en: 'Card' } }, photo] },
      { ...base, fees: [{ ...card, payableOnRefusal: true, label: { de: 'Ausweis', en: 'ID' } }, photo] },
      {
        ...base,
        fees: [{ ...card, amountCents: 4600, payableOnRefusal: true, label: { de: 'Karte', en: 'ID' } }, photo],
      },
    ],
    [
      'a fee added on one side only',
      { ...base, fees: [card, photo, card] },
      { ...base, owner: 'a' },
      { ...base, fees: [card, photo, card], owner: 'a' },
    ],
  ])('%s', (_, theirs, yours, expected) => {
    const before = structuredClone([base, theirs, yours]);
    expect(merged(base, theirs, yours)).toStrictEqual({ document: expected, conflicts: [] });
    expect([base, theirs, yours]).toStrictEqual(before);
  });
});

describe('with conflict', () => {
  test.each<[name: string, theirs: ServiceContent, yours: ServiceContent, conflict: MergeConflict]>([
    [
      'one field',
      { ...base, owner: 'a' },
      { ...base, owner: 'b' },
      { path: ['owner'], base: 'buergeramt', theirs: 'a', yours: 'b' },
    ],
    [
      'removed and changed',
      withoutOwner,
      { ...base, owner: 'b' },
      { path: ['owner'], base: 'buergeramt', theirs: undefined, yours: 'b' },
    ],
    [
      'added on both sides',
      { ...base, fimType: '1' },
      { ...base, fimType: '2' },
      { path: ['fimType'], base: undefined, theirs: '1', yours: '2' },
    ],
    [
      'a period is one value',
      { ...base, valid: { from: '2026-02-01' } },
      { ...base, valid: { from: '2026-01-01', until: '2026-12-31' } },
      {
        path: ['valid'],
        base: base.valid,
        theirs: { from: '2026-02-01' },
        yours: { from: '2026-01-01', until: '2026-12-31' },
      },
    ],
    [
      'one language of one text module',
      { ...base, texts: { ...texts, '06': { de: 'Ihr' } } },
      { ...base, texts: { ...texts, '06': { de: 'Wir', en: 'We' } } },
      { path: ['texts', '06', 'de'], base: '<p>Alt</p>', theirs: 'Ihr', yours: 'Wir' },
    ],
    [
      'a text removed and changed',
      { ...base, texts: { '03': texts['03']! } },
      { ...base, texts: { ...texts, '06': { de: 'Wir' } } },
      { path: ['texts', '06'], base: texts['06'], theirs: undefined, yours: { de: 'Wir' } },
    ],
    [
      'a list of words',
      { ...base, situations: ['umzug', 'a'] },
      { ...base, situations: ['umzug', 'b'] },
      { path: ['situations'], base: ['umzug'], theirs: ['umzug', 'a'], yours: ['umzug', 'b'] },
    ],
    [
      'one field of one fee',
      { ...base, fees: [{ ...card, amountCents: 1 }, photo] },
      { ...base, fees: [{ ...card, amountCents: 2 }, photo] },
      { path: ['fees', '0', 'amountCents'], base: 3700, theirs: 1, yours: 2 },
    ],
    [
      'lists of different length are one field',
      { ...base, fees: [card] },
      { ...base, fees: [{ ...card, amountCents: 2 }, photo] },
      { path: ['fees'], base: [card, photo], theirs: [card], yours: [{ ...card, amountCents: 2 }, photo] },
    ],
    [
      'so are lists in which something moved',
      { ...base, fees: [photo, card] },
      { ...base, fees: [card, { ...photo, surcharge: true }] },
      { path: ['fees'], base: [card, photo], theirs: [photo, card], yours: [card, { ...photo, surcharge: true }] },
    ],
  ])('%s', (_, theirs, yours, conflict) => {
    expect(merged(base, theirs, yours).conflicts).toStrictEqual([conflict]);
  });

  test('the document says what theirs says, and keeps what does not conflict', () => {
    const { document } = merged(base, { ...base, owner: 'a' }, { ...base, owner: 'b', fimType: '2' });
    expect(document).toStrictEqual({ ...base, owner: 'a', fimType: '2' });
  });
});
