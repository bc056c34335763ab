import { describe, expect, test } from '@jest/globals';
import { spokenOnlineServiceState } from '../../../src/catalogue/disruption/spoken-online-service-state.rules.js';
import type { StateOfOnlineService } from '../../../src/catalogue/disruption/online-service-state.rules.js';
import type { LocalizedText } from '../../../src/platform/i18n/localized-text.js';

const now = new Date('2026-12-01T12:00:00+01:00');
const today = (time: string): Date => new Date(`2026-12-01T${time}:00+01:00`);

const announced = (alternative: LocalizedText | null) => ({
  id: 'd',
  severity: 'OUTAGE' as const,
  from: today('09:15').toISOString(),
  until: null,
  isEnded: false,
  isTold: true,
  serviceId: null,
  placeId: null,
  isHere: null,
  title: { de: 'Gestört' },
  alternative,
});
const outage = (description: LocalizedText | null) => ({
  from: today('09:15').toISOString(),
  until: null,
  description,
});

const said = (given: Partial<StateOfOnlineService>) =>
  spokenOnlineServiceState(
    { status: 'DOWN', since: today('09:15'), until: null, causes: [], check: null, ...given },
    now,
  );

describe('the state in words', () => {
  test.each<[string, Partial<StateOfOnlineService>, LocalizedText | null]>([
    ['nothing when not recorded', { status: 'NOT_RECORDED', since: null }, null],
    [
      'since when it is out of order',
      {},
      {
        de: 'Der Onlinedienst ist seit 9.15 Uhr gestört.',
        en: 'The online service has been out of order since 9.15 am.',
      },
    ],
    [
      'until when, and what to do instead',
      {
        until: new Date('2026-12-02T06:00:00+01:00'),
        causes: [announced({ de: 'Antrag auf Papier.', en: 'Apply on paper.' })],
      },
      {
        de: 'Der Onlinedienst ist seit 9.15 Uhr gestört, voraussichtlich bis morgen, 6 Uhr. Stattdessen: Antrag auf Papier.',
        en: 'The online service has been out of order since 9.15 am, expected until tomorrow, 6 am. Instead: Apply on paper.',
      },
    ],
    [
      'in German alone where the way out is in German',
      {
        status: 'IMPAIRED',
        since: new Date('2026-11-28T18:00:00+01:00'),
        causes: [announced({ de: 'Später noch einmal' })],
      },
      { de: 'Der Onlinedienst ist seit Samstag, 28. November, 18 Uhr eingeschränkt. Stattdessen: Später noch einmal.' },
    ],
    [
      'what the record says of an outage',
      { causes: [outage({ de: 'Wartung', en: 'Maintenance' })] },
      {
        de: 'Der Onlinedienst ist seit 9.15 Uhr gestört. Wartung.',
        en: 'The online service has been out of order since 9.15 am. Maintenance.',
      },
    ],
    [
      'that it is over, without the way out',
      { status: 'AVAILABLE', causes: [announced({ de: 'Antrag auf Papier' })] },
      {
        de: 'Die Störung des Onlinedienstes ist seit 9.15 Uhr behoben.',
        en: 'The disruption of the online service has been over since 9.15 am.',
      },
    ],
    [
      'on which day it was found working',
      { status: 'AVAILABLE', check: { on: '2026-11-28', source: 'Leitstelle', address: null } },
      {
        de: 'Bei der letzten Prüfung am Samstag, 28. November, hat der Onlinedienst funktioniert.',
        en: 'The online service worked when it was last checked on Saturday 28 November.',
      },
    ],
    [
      'that it was found working today',
      { status: 'AVAILABLE', check: { on: '2026-12-01', source: 'Leitstelle', address: null } },
      {
        de: 'Bei der letzten Prüfung heute hat der Onlinedienst funktioniert.',
        en: 'The online service worked when it was last checked today.',
      },
    ],
  ])('%s', (_, given, expected) => {
    expect(said(given)).toEqual(expected);
  });
});
