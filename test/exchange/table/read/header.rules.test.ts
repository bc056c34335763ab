import { describe, expect, test } from '@jest/globals';
import { isOfForm, knownColumns, readHeader } from '../../../../src/exchange/table/read/header.rules.js';
import type { Sheet } from '../../../../src/exchange/table/read/sheet.js';
import { tableForms } from '../../../../src/exchange/table/table-forms.js';

const sheet = (...rows: string[][]): Sheet => ({ name: '', rows: rows.map((cells, at) => ({ line: at + 1, cells })) });
const { FEES, OFFICES } = tableForms;

describe('a header', () => {
  test.each([
    [['service', 'label_de', 'kind', 'valid_from']],
    [['Leistung', 'Bezeichnung', 'Kostenart', 'Gültig ab']],
    [['LEISTUNG', 'bezeichnung', 'Art', 'gueltig  ab']],
    [['Service', 'Label (de)', 'KIND', 'Valid from']],
  ])('names its columns in German, in English and in any case: %j', (titles) => {
    expect(readHeader(sheet(titles), FEES)).toMatchObject({
      line: 1,
      names: ['service', 'label_de', 'kind', 'valid_from'],
    });
  });

  test('may stand below a title, in any order, with empty columns beside it', () => {
    const rows = [
      ['Gebühren der Stadt, Stand 2026'],
      ['Art', '', 'Leistung', 'Bezeichnung'],
      ['FREE', '', 'wohngeld', 'x'],
    ];
    expect(readHeader(sheet(...rows), FEES)).toMatchObject({ line: 2, names: ['kind', null, 'service', 'label_de'] });
  });

  test('is refused once, with everything that is wrong with it', () => {
    const problem = readHeader(sheet(['Leistung', 'Bezeichnung', 'Bezeichnung', 'Bemerkung']), FEES);
    expect(problem).toMatchObject({
      line: 1,
      cause: {
        de: 'Die Kopfzeile passt nicht: es fehlt Kostenart (kind); unbekannt ist „Bemerkung“; zweimal steht da label_de.',
        en: 'The header does not fit: it lacks Kostenart (kind); it has the unknown "Bemerkung"; it has twice label_de.',
      },
    });
  });

  test('has a title for each column that says something', () => {
    const rows = [
      ['service', '', 'label_de', 'kind'],
      ['wohngeld', 'etwas', 'x', 'FREE'],
    ];
    expect(readHeader(sheet(...rows), FEES)).toMatchObject({
      cause: { de: expect.stringContaining('unbekannt ist „“') },
    });
  });
});

test('a table is of one form', () => {
  const offices = sheet(['Kurzname', 'Name', 'PLZ', 'Ort']);
  expect([isOfForm(offices, OFFICES), isOfForm(offices, FEES)]).toEqual([true, false]);
  expect(knownColumns(offices, OFFICES)).toBe(4);
  expect(isOfForm(sheet(['Lfd. Nr.', 'Vorname', 'Nachname']), FEES)).toBe(false);
  expect(isOfForm(sheet(), FEES)).toBe(false);
});
