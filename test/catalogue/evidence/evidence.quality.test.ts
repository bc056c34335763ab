import { describe, expect, test } from '@jest/globals';
import {
  figuresOfChannel,
  figuresOfOffice,
  figuresOfPromise,
  figuresOfService,
  type ContentFigure,
} from '../../../src/catalogue/evidence/content-figures.js';
import { evidenceOutdated } from '../../../src/catalogue/evidence/evidence.quality.js';
import { findingsOf } from '../../../src/catalogue/record/quality/rule.js';
import type { ProvenanceContent, RecordContent } from '../../../src/catalogue/record/record-content.js';
import { nothingAround } from '../../../src/catalogue/record/quality/surroundings.js';

const today = '2026-11-30';

function found<Content extends RecordContent>(figuresOf: (content: Content) => ContentFigure[], content: Content) {
  const findings = findingsOf(evidenceOutdated(figuresOf), content, nothingAround(today));
  return findings.map(({ path, message }) => [path.join('.'), message.de]);
}

const service = (fees: object[], provenance: ProvenanceContent[] = [], more: object = {}) =>
  found(figuresOfService, { slug: 'a', texts: {}, provenance, fees: fees as [], ...more });

const fee = (more: object = {}) => ({ kind: 'FIXED', amountCents: 1, ...more });
const old = { source: 'Amt', seenOn: '2021-05-06' };
const oldFees = 'Älter als 24 Monate: Gebühren, Stand 6.5.2021.';

describe('figures older than their kind allows', () => {
  test.each<[what: string, findings: string[][], expected: string[][]]>([
    ['fees of an old page', service([fee(), fee()], [old]), [['fees', oldFees]]],
    ['fees of a young page', service([fee()], [{ source: 'Amt', seenOn: '2026-01-01' }]), []],
    ['fees of a page without a date', service([fee()], [{ source: 'Amt' }]), []],
    ['fees of nobody knows where', service([fee()]), []],
    ['fees that may be of a page without a date', service([fee()], [old, { source: 'Blatt' }]), []],
    [
      'an old fee on a young page',
      service([fee(), fee(old)], [{ source: 'Amt', seenOn: '2026-01-01' }]),
      [['fees.1', oldFees]],
    ],
    ['a young fee on an old page', service([fee({ source: 'Blatt', seenOn: '2026-01-01' })], [old]), []],
    [
      'a fee read long ago, of no known day',
      service([fee({ source: 'Blatt', readOn: '2021-05-06' })]),
      [['fees.0', oldFees]],
    ],
    ['a fee that has ended', service([fee({ ...old, valid: { until: '2026-11-29' } })]), []],
    ['a fee that ends today', service([fee({ ...old, valid: { until: today } })]), [['fees.0', oldFees]]],
    [
      'all kinds for themselves',
      service([fee()], [{ source: 'Amt', seenOn: '2023-06-01' }], {
        deadlines: [{ kind: 'DESCRIBED' }],
        processingTimes: [{}],
      }),
      [
        ['fees', 'Älter als 24 Monate: Gebühren, Stand 1.6.2023.'],
        ['deadlines', 'Älter als 36 Monate: Fristen, Stand 1.6.2023.'],
        ['processingTimes', 'Älter als 12 Monate: Bearbeitungsdauer, Stand 1.6.2023.'],
      ],
    ],
    [
      'hours of an office',
      found(figuresOfOffice, {
        slug: 'a',
        name: { de: 'Amt' },
        provenance: [{ source: 'Amt', seenOn: '2025-11-29' }],
        openingHours: [{ purpose: 'COUNTER', ranges: [] }],
      }),
      [['openingHours', 'Älter als 12 Monate: Öffnungszeiten, Stand 29.11.2025.']],
    ],
    [
      'a number and its hours',
      found(figuresOfChannel, {
        slug: 'a',
        kind: 'PHONE',
        value: '115',
        provenance: [old],
        openingHours: [{ purpose: 'PHONE', ranges: [] }],
      }),
      [
        ['openingHours', 'Älter als 12 Monate: Öffnungszeiten, Stand 6.5.2021.'],
        ['value', 'Älter als 12 Monate: Kontaktdaten, Stand 6.5.2021.'],
      ],
    ],
    ['a counter, which has no value', found(figuresOfChannel, { slug: 'a', kind: 'COUNTER', provenance: [old] }), []],
    [
      'a promise',
      found(figuresOfPromise, { slug: 'a', kind: 'CALL_BACK', provenance: [old] }),
      [['value', 'Älter als 24 Monate: Serviceversprechen, Stand 6.5.2021.']],
    ],
  ])('%s', (_, findings, expected) => expect(findings).toEqual(expected));
});
