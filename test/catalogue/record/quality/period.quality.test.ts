import { describe, expect, test } from '@jest/globals';
import {
  expiredParts,
  expiredRecord,
  reversedPeriod,
} from '../../../../src/catalogue/record/quality/period.quality.js';
import type { ServiceContent } from '../../../../src/catalogue/service/service.content.js';
import { serviceContent } from '../../../support/builders/service.js';
import { found } from '../../../support/found.js';

describe('a period that ends before it begins', () => {
  test.each<[what: string, content: object, findings: string[][]]>([
    ['is not without periods', {}, []],
    ['is not one of a day', { valid: { from: '2026-11-22', until: '2026-11-22' } }, []],
    ['is not one with an open end', { valid: { from: '2026-11-22' } }, []],
    ['is not one with an open beginning', { valid: { until: '2026-11-22' } }, []],
    [
      'is one by a day',
      { valid: { from: '2026-11-22', until: '2026-11-21' } },
      [['valid.until', 'Der Zeitraum endet (21.11.2026), bevor er beginnt (22.11.2026).']],
    ],
    [
      'is found deep in the content',
      { openingHours: [{}, { exceptions: [{ from: '2027-01-01', until: '2026-12-24', closed: true }] }] },
      [['openingHours.1.exceptions.0.until', 'Der Zeitraum endet (24.12.2026), bevor er beginnt (1.1.2027).']],
    ],
    ['is no season over the turn of the year', { openingHours: [{ season: { from: '10-01', until: '04-30' } }] }, []],
    ['is no condition on a number', { fees: [{ applies: [{ question: 'age', from: 24, until: 17 }] }] }, []],
  ])('%s', (_, content, findings) => {
    expect(found(reversedPeriod, content)).toEqual(findings);
  });
});

describe('a record that has expired', () => {
  test.each<[what: string, content: object, findings: string[][]]>([
    ['is not one without period', {}, []],
    ['is not one with an open end', { valid: { from: '2020-01-01' } }, []],
    ['is not one that ends today', { valid: { until: '2026-11-22' } }, []],
    [
      'is one that ended yesterday',
      { valid: { until: '2026-11-21' } },
      [['valid.until', 'Die Gültigkeit ist am 21.11.2026 abgelaufen.']],
    ],
    ['is told by the period that is asked for', { active: { until: '2026-11-21' } }, []],
  ])('%s', (_, content, findings) => {
    expect(found(expiredRecord('valid'), content)).toEqual(findings);
  });

  test('may be an office that has been dissolved', () => {
    expect(found(expiredRecord('active'), { active: { until: '2025-12-31' } })).toEqual([
      ['active.until', 'Die Gültigkeit ist am 31.12.2025 abgelaufen.'],
    ]);
  });
});

describe('parts that have expired', () => {
  const past = { valid: { until: '2026-11-21' } };
  const today = { valid: { until: '2026-11-22' } };
  const deadline = { kind: 'APPLICATION' };

  test.each<[what: string, content: Partial<ServiceContent>, findings: string[][]]>([
    ['are not without parts', {}, []],
    ['are not in an empty list', { fees: [] }, []],
    [
      'are all of the past',
      { fees: [{ kind: 'FREE', ...past }] },
      [['fees', 'Alle eingetragenen Gebühren sind abgelaufen.']],
    ],
    ['are not those that end today', { fees: [{ kind: 'FREE', ...today }] }, []],
    [
      'are not those beside one that holds',
      {
        fees: [
          { kind: 'FREE', ...past },
          { kind: 'FREE', ...today },
        ],
      },
      [],
    ],
    ['are not those beside one without period', { fees: [{ kind: 'FREE', ...past }, { kind: 'FREE' }] }, []],
    [
      'are told list by list',
      { fees: [{ kind: 'FREE', ...past }], deadlines: [{ ...deadline, ...past }] },
      [
        ['fees', 'Alle eingetragenen Gebühren sind abgelaufen.'],
        ['deadlines', 'Alle eingetragenen Fristen sind abgelaufen.'],
      ],
    ],
  ])('%s', (_, content, findings) => {
    expect(found(expiredParts, serviceContent(content))).toEqual(findings);
  });

  test('may be the addresses and opening hours of an office', () => {
    const office = {
      slug: 'amt',
      name: { de: 'Amt' },
      addresses: [{ kind: 'VISITOR', ...past }],
      openingHours: [{ purpose: 'GENERAL', ranges: [], ...past }],
    };
    expect(found(expiredParts, office).map(([path]) => path)).toEqual(['addresses', 'openingHours']);
  });
});
