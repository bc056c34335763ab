import { expect, test } from '@jest/globals';
import {
  initialsGap,
  initialsOverlap,
  noResponsibleOffice,
  openArea,
} from '../../../src/catalogue/responsibility/responsibility.quality.js';
import { serviceContent } from '../../support/builders/service.js';
import { found } from '../../support/found.js';

test.each<[responsibilities: number | null, findings: string[][]]>([
  [0, [['', 'Für die Leistung ist keine Stelle zuständig.']]],
  [1, []],
  // Not counted is not none.
  [null, []],
])('a service with %j responsibilities has the findings %j', (responsibilities, findings) => {
  expect(found(noResponsibleOffice, serviceContent(), { responsibilities })).toEqual(findings);
});

test.each<[what: string, areas: string[] | undefined, openAreas: string[], findings: string[][]]>([
  ['none without areas', undefined, ['bremen'], []],
  ['none when all is provided for', ['bremen', 'bremerhaven'], [], []],
  ['none where the service does not hold', ['bremen'], ['bremerhaven'], []],
  [
    'those where the service holds',
    ['bremen', 'bremerhaven'],
    ['bremerhaven'],
    [['areas.1', 'Die Leistung gilt in „bremerhaven“, aber nicht überall dort ist eine Stelle zuständig.']],
  ],
])('areas without responsible office: %s', (_, areas, openAreas, findings) => {
  expect(found(openArea, serviceContent({ areas }), { openAreas })).toEqual(findings);
});

const share = (from: string, to: string, more: object = {}) => ({
  place: 'bremen',
  role: 'RESPONSIBLE',
  from,
  to,
  otherwiseCovered: false,
  ...more,
});

test.each<[what: string, initials: ReturnType<typeof share>[], gaps: string[], overlaps: string[]]>([
  ['none without initials', [], [], []],
  ['none from A to Z', [share('L', 'SB'), share('A', 'K'), share('SC', 'Z')], [], []],
  [
    'a gap in the middle and at the end',
    [share('A', 'K'), share('M', 'R')],
    [
      'In „bremen“ ist für Familiennamen, die mit L beginnen, keine Stelle zuständig.',
      'In „bremen“ ist für Familiennamen, die mit S–Z beginnen, keine Stelle zuständig.',
    ],
    [],
  ],
  ['no gap where somebody is there for all others', [share('A', 'K', { otherwiseCovered: true })], [], []],
  [
    'an overlap',
    [share('K', 'Z'), share('A', 'K')],
    [],
    ['In „bremen“ überschneiden sich die Buchstabenbereiche A–K und K–Z.'],
  ],
  [
    'each place and role by itself',
    [share('A', 'Z'), share('A', 'Z', { place: 'bremerhaven' }), share('A', 'Z', { role: 'EXECUTING' })],
    [],
    [],
  ],
])('initials have %s', (_, initials, gaps, overlaps) => {
  const at = (messages: string[]) => messages.map((message) => ['', message]);
  expect(found(initialsGap, serviceContent(), { initials })).toEqual(at(gaps));
  expect(found(initialsOverlap, serviceContent(), { initials })).toEqual(at(overlaps));
});
