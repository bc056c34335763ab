import { describe, expect, test } from '@jest/globals';
import { AccessNeed } from '../../../../src/catalogue/accessibility/access-enums.js';
import type { AccessStates } from '../../../../src/catalogue/accessibility/access-sentence.rules.js';
import type { Candidate } from '../../../../src/catalogue/organisation/finding/candidates.js';
import { matches, type Asked } from '../../../../src/catalogue/organisation/finding/match.rules.js';
import type { Timetable } from '../../../../src/catalogue/opening-hours/timetable.js';
import { timetable, week } from '../../../support/timetables.js';

/** A Monday, at ten. */
const monday = new Date('2026-11-30T10:00:00+01:00');
const open = timetable({ ranges: week([1], '08:00-12:00') });
const closed = timetable({ ranges: week([1], '14:00-18:00') });
const agreed = timetable({ appointment: 'REQUIRED', ranges: [] });
const access = (stepFree: AccessStates['stepFree']): AccessStates => ({
  stepFree,
  lift: null,
  inductionLoop: null,
  parking: null,
  toilet: null,
});
const nowhere = { serviceHours: [], cities: [] };
const whenOpen: Asked = { openAt: monday, accessible: [] };
const both: Asked = { openAt: monday, accessible: [AccessNeed.STEP_FREE] };

const candidate = (given: Partial<Candidate>): Candidate => ({
  id: 'amt',
  distance: 0,
  access: [],
  hours: [],
  counterHours: [],
  ...given,
});

describe('an organisation matches', () => {
  test.each<[what: string, given: Partial<Candidate>, asked: Asked, match: boolean | null]>([
    ['when nothing is asked', {}, { openAt: null, accessible: [] }, true],
    ['when it is open', { hours: [open] }, whenOpen, true],
    ['when its counter is open', { counterHours: [open] }, whenOpen, true],
    ['not when it is closed', { hours: [closed] }, whenOpen, false],
    ['when people come without an appointment', { hours: [{ ...open, purpose: 'WALK_IN' }] }, whenOpen, true],
    ['perhaps when they do at other times only', { hours: [{ ...closed, purpose: 'WALK_IN' }] }, whenOpen, null],
    [
      'not when it is closed with and without an appointment',
      {
        hours: [
          { ...closed, purpose: 'WALK_IN' },
          { ...closed, purpose: 'APPOINTMENT' },
        ],
      },
      whenOpen,
      false,
    ],
    ['perhaps when no hours are recorded', {}, whenOpen, null],
    ['perhaps when people come as agreed', { hours: [agreed] }, whenOpen, null],
    ['perhaps when only its telephone has hours', { hours: [{ ...open, purpose: 'PHONE' }] }, whenOpen, null],
    ['when it is open and accessible', { hours: [open], access: [access('YES')] }, both, true],
    ['not when it is closed, whether accessible or not known', { hours: [closed], access: [null] }, both, false],
    ['not when it has steps, whether open or not known', { access: [access('NO')] }, both, false],
    ['perhaps when it is open and accessibility is not known', { hours: [open], access: [null] }, both, null],
    ['perhaps when it is accessible and hours are not known', { access: [access('YES')] }, both, null],
  ])('%s', (_, given, asked, match) => {
    expect(matches(candidate(given), nowhere, asked)).toBe(match);
  });

  test('in the hours of the service, where it has its own counter', () => {
    const around = { serviceHours: [{ ...closed, purpose: 'COUNTER' as const }], cities: [] };
    expect(matches(candidate({ hours: [open] }), around, whenOpen)).toBe(false);
  });

  test('in the hours of the city that is asked about', () => {
    const inCity = (hours: Timetable, city: string): Timetable => ({ ...hours, label: { de: city } });
    const given = candidate({ hours: [inCity(open, 'Bremen'), inCity(closed, 'Bremerhaven')] });
    const found = ['Bremen', 'Bremerhaven'].map((de) =>
      matches(given, { serviceHours: [], cities: [{ de }] }, whenOpen),
    );
    expect(found).toEqual([true, false]);
  });
});
