import { expect, test } from '@jest/globals';
import { accessibilityMissing } from '../../../src/catalogue/accessibility/accessibility.quality.js';
import type { OrganisationContent } from '../../../src/catalogue/organisation/organisation.content.js';
import { found } from '../../support/found.js';

const message = 'Zu der Anschrift ist zur Barrierefreiheit nichts eingetragen.';
const visitor = { kind: 'VISITOR', street: 'Am Markt 1' };
const stepFree = { accessibility: { stepFree: 'NO' as const } };

test.each<[what: string, office: Partial<OrganisationContent>, findings: string[][]]>([
  ['is missing at an address for visitors', { addresses: [visitor] }, [['addresses.0', message]]],
  [
    'is missing at each address without it',
    { addresses: [{ ...visitor, ...stepFree }, { kind: 'STREET' }] },
    [['addresses.1', message]],
  ],
  ['is there when somebody recorded that there are steps', { addresses: [{ ...visitor, ...stepFree }] }, []],
  ['is there in words of the office', { addresses: [visitor], accessibility: [{ de: 'barrierefrei' }] }, []],
  ['is not needed where letters go', { addresses: [{ kind: 'POSTAL' }, { kind: 'PO_BOX' }] }, []],
  ['is not needed where nobody comes any more', { addresses: [{ ...visitor, valid: { until: '2026-11-21' } }] }, []],
  ['is not needed without an address', {}, []],
])('accessibility %s', (_, given, findings) => {
  expect(found(accessibilityMissing, { slug: 'amt', name: { de: 'Amt' }, ...given })).toEqual(findings);
});
