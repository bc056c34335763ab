import { describe, expect, test } from '@jest/globals';
import type { FeeContent } from '../../../../src/catalogue/fee/fee.content.js';
import { feesOf, listedFees, placeFee } from '../../../../src/exchange/table/fees/place-fee.rules.js';

const fee = (amountCents: number, from?: string, until?: string, more: Partial<FeeContent> = {}): FeeContent => ({
  kind: 'FIXED',
  amountCents,
  label: { de: 'Ausweis' },
  ...(from || until ? { valid: { ...(from && { from }), ...(until && { until }) } } : {}),
  ...more,
});

const periods = (fees: readonly FeeContent[]) =>
  fees.map(({ amountCents, valid }) => [amountCents, valid?.from, valid?.until]);

function placed(fees: FeeContent[], ...rows: FeeContent[]) {
  const listed = listedFees(fees);
  const misfits = rows.map((row, at) => placeFee(listed, row, at + 2)).filter((misfit) => misfit !== null);
  return { misfits, fees: feesOf(listed) };
}

describe('a fee of a table', () => {
  test('ends the one before and begins when it says', () => {
    const { fees } = placed([fee(1, '2021-01-01')], fee(2, '2027-01-01'), fee(3, '2028-01-01'));
    expect(periods(fees)).toEqual([
      [1, '2021-01-01', '2026-12-31'],
      [2, '2027-01-01', '2027-12-31'],
      [3, '2028-01-01', undefined],
    ]);
  });

  test('replaces the one that begins on the same day, and lasts until the next', () => {
    const { fees } = placed(
      [fee(1, '2021-01-01', '2024-12-31'), fee(2, '2025-01-01')],
      fee(9, '2021-01-01'),
      fee(8, '2023-01-01'),
    );
    expect(periods(fees)).toEqual([
      [9, '2021-01-01', '2022-12-31'],
      [8, '2023-01-01', '2024-12-31'],
      [2, '2025-01-01', undefined],
    ]);
  });

  test('takes over what the table does not speak about, and not where the old amount stood', () => {
    const old = fee(1, undefined, undefined, {
      label: { de: 'Ausweis', en: 'Card' },
      channel: 'COUNTER',
      source: 'Amtsblatt 2020',
      sourceAddress: 'https://amtsblatt.example',
      seenOn: '2020-01-01',
      readOn: '2021-01-01',
      level: 'STATE',
      percentage: 3,
    });
    const { fees } = placed([old], fee(2, '2027-01-01'));
    expect(fees[1]).toEqual({
      kind: 'FIXED',
      amountCents: 2,
      label: { de: 'Ausweis', en: 'Card' },
      channel: 'COUNTER',
      valid: { from: '2027-01-01' },
    });
  });

  test('is added when there is none like it, and leaves references between fees right', () => {
    const surcharge = fee(5, undefined, undefined, { label: { de: 'Zuschlag' }, surcharge: true, baseFee: 0 });
    const { fees } = placed(
      [fee(1, '2021-01-01'), surcharge],
      fee(2, '2020-01-01', '2020-12-31'),
      fee(3, undefined, undefined, { condition: { de: 'unter 24' } }),
    );
    expect(fees.map(({ amountCents, baseFee }) => [amountCents, baseFee])).toEqual([
      [2, undefined],
      [1, undefined],
      [5, 1],
      [3, undefined],
    ]);
  });

  test.each([
    ['AMBIGUOUS', [fee(1), fee(2, '2020-01-01')], fee(3, '2027-01-01')],
    ['BEGINNING_MISSING', [fee(1, '2021-01-01')], fee(3)],
    ['OVERLAP', [fee(1, '2030-01-01')], fee(3, '2027-01-01', '2030-06-30')],
  ])('does not fit: %s', (misfit, fees, row) => expect(placed(fees, row).misfits).toEqual([misfit]));

  test('stands once in a table', () =>
    expect(placed([], fee(1, '2027-01-01'), fee(2, '2027-01-01')).misfits).toEqual(['TWICE']));

  test('changes nothing when it is there already', () => {
    const fees = [
      fee(1, '2021-01-01', '2026-12-31', { source: 'Amtsblatt', seenOn: '2020-01-01' }),
      fee(2, '2027-01-01'),
    ];
    expect(placed(fees, fee(1, '2021-01-01'), fee(2, '2027-01-01')).fees).toEqual(fees);
  });
});
