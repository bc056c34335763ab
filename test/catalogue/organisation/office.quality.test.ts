import { describe, expect, test } from '@jest/globals';
import {
  officeWithoutHours,
  organisationName,
  unreachableOffice,
} from '../../../src/catalogue/organisation/office.quality.js';
import type { OrganisationContent } from '../../../src/catalogue/organisation/organisation.content.js';
import type { Surroundings } from '../../../src/catalogue/record/quality/surroundings.js';
import { found } from '../../support/found.js';

const office = (given: Partial<OrganisationContent>): OrganisationContent => ({
  slug: 'amt',
  name: { de: 'Amt' },
  ...given,
});
const visited: Partial<OrganisationContent> = { addresses: [{ kind: 'VISITOR', street: 'Am Markt 1' }] };
const openingHours = [{ purpose: 'GENERAL', ranges: [{ weekday: 1, opens: '08:00', closes: '12:00' }] }];
const silent = { purpose: 'GENERAL', ranges: [] };
const byAppointment = { ...silent, appointment: 'REQUIRED' };
const closure = { ...silent, exceptions: [{ from: '2026-11-23', until: '2026-11-24', closed: true }] };
const open = { from: '2026-11-23', until: '2026-11-23', closed: false, opens: '08:00', closes: '12:00' };

test.each<[what: string, name: OrganisationContent['name'], findings: string[][]]>([
  ['has a German name', { de: 'Amt' }, []],
  ['has no German name', { en: 'Office' }, [['name', 'Es fehlt ein deutscher Titel.']]],
  ['has a blank name', { de: ' ' }, [['name', 'Es fehlt ein deutscher Titel.']]],
])('an organisation %s', (_, name, findings) => {
  expect(found(organisationName, office({ name }))).toEqual(findings);
});

describe('opening hours are missing', () => {
  const missing = [['openingHours', 'Zu der Anschrift gibt es keine Öffnungszeiten.']];

  test.each<[what: string, office: Partial<OrganisationContent>, channelHours: number | null, findings: string[][]]>([
    ['at an address for visitors', visited, 0, missing],
    ['when their list is empty', { ...visited, openingHours: [] }, 0, missing],
    ['at a street', { addresses: [{ kind: 'STREET', street: 'Am Markt 1' }] }, 0, missing],
    ['not where the office has some', { ...visited, openingHours }, 0, []],
    ['not where one comes by appointment', { ...visited, openingHours: [byAppointment] }, 0, []],
    [
      'not where hours of single days are known',
      { ...visited, openingHours: [{ ...silent, exceptions: [open] }] },
      0,
      [],
    ],
    ['where only days are known on which it is closed', { ...visited, openingHours: [closure] }, 0, missing],
    ['where hours say nothing', { ...visited, openingHours: [silent] }, 0, missing],
    ['not where a channel has some', visited, 1, []],
    ['not where the hours of channels are not known', visited, null, []],
    ['not without address', {}, 0, []],
    ['not where letters go only', { addresses: [{ kind: 'POSTAL', street: 'Am Markt 1' }] }, 0, []],
    ['not where the office has moved out', { addresses: [{ kind: 'VISITOR', valid: { until: '2026-11-21' } }] }, 0, []],
    ['on the last day at an address', { addresses: [{ kind: 'VISITOR', valid: { until: '2026-11-22' } }] }, 0, missing],
  ])('%s', (_, given, channelHours, findings) => {
    expect(found(officeWithoutHours, office(given), { channelHours })).toEqual(findings);
  });
});

describe('an office cannot be reached', () => {
  const unreachable = [['', 'Die Stelle ist über keinen Kontaktkanal erreichbar.']];
  const none = { reachableChannels: 0, responsibilities: 0 };

  test.each<[what: string, office: Partial<OrganisationContent>, around: Partial<Surroundings>, findings: string[][]]>([
    ['when people visit it and no channel can be used', visited, none, unreachable],
    ['when it is responsible for something', {}, { ...none, responsibilities: 1 }, unreachable],
    ['not when a channel can be used', visited, { reachableChannels: 1, responsibilities: 1 }, []],
    ['not when channels are not known', visited, { reachableChannels: null, responsibilities: 1 }, []],
    ['not when it is a unit that does nothing itself', {}, none, []],
    ['not when nobody knows whether it does anything', {}, { ...none, responsibilities: null }, []],
  ])('%s', (_, given, around, findings) => {
    expect(found(unreachableOffice, office(given), around)).toEqual(findings);
  });
});
