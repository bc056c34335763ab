import { expect, test } from '@jest/globals';
import { noResponsibleOffice, openArea } from '../../../src/catalogue/responsibility/responsibility.quality.js';
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
