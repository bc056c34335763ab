import { describe, expect, test } from '@jest/globals';
import {
  deadlineCaveats,
  deadlineSentence,
  type CountedFrom,
} from '../../../../src/answers/call-card/wording/deadline-sentence.rules.js';
import {
  countedDeadline,
  datedEnd,
  type DeadlineFacts,
} from '../../../../src/catalogue/deadline/deadline-day.rules.js';
import type { HolidayRegion } from '../../../../src/platform/clock/public-holidays.js';
import { textIn } from '../../../../src/platform/i18n/localized-text.js';
import { deadline } from '../../../support/deadlines.js';

const de = (text: string) => ({ de: text });
const today = '2026-11-30';

/** A deadline of words and dates only. */
const plain = (differing: Partial<DeadlineFacts>) =>
  deadline({ durationTo: null, unit: null, trigger: null, ...differing });

const countedFrom = (facts: DeadlineFacts, on: string, region: HolidayRegion = 'HB'): CountedFrom => ({
  ...countedDeadline(facts, on, region)!,
  on,
});

describe('a deadline is said', () => {
  test.each<[what: string, facts: DeadlineFacts, german: string, english: string | null]>([
    ['in days', deadline(), 'Innerhalb von 14 Tagen nach Einzug.', 'Within 14 days after moving in.'],
    [
      'in German alone where the event is',
      deadline({ trigger: de('nach Einzug') }),
      'Innerhalb von 14 Tagen nach Einzug.',
      null,
    ],
    [
      'in one week',
      deadline({ unit: 'WEEK', durationTo: 1 }),
      'Innerhalb einer Woche nach Einzug.',
      'Within 1 week after moving in.',
    ],
    [
      'in weekdays',
      deadline({ unit: 'CALENDAR_WEEKDAY', durationTo: 3, trigger: { de: 'nach dem Tod', en: 'after the death' } }),
      'Spätestens am dritten Werktag nach dem Tod.',
      'At the latest on the third weekday (Saturdays count) after the death.',
    ],
    [
      'in working days',
      deadline({ unit: 'WORKING_DAY', durationTo: 1 }),
      'Spätestens am ersten Arbeitstag nach Einzug.',
      'At the latest on the first working day after moving in.',
    ],
    [
      'in many weekdays',
      deadline({ unit: 'CALENDAR_WEEKDAY', durationTo: 11 }),
      'Innerhalb von 11 Werktagen nach Einzug.',
      'Within 11 weekdays after moving in.',
    ],
    ['at once', deadline({ durationTo: 0 }), 'Sofort nach Einzug.', 'At once after moving in.'],
    [
      'with a noun for the event',
      deadline({ trigger: { de: 'Einzug', en: 'Moving in' } }),
      'Innerhalb von 14 Tagen (Fristbeginn: Einzug).',
      'Within 14 days (counted from: Moving in).',
    ],
    [
      'with what to do, and for whom',
      deadline({ description: de('Steuer fällig.'), condition: de('bei Hunden') }),
      'Innerhalb von 14 Tagen nach Einzug: Steuer fällig (bei Hunden).',
      null,
    ],
    [
      'as a range',
      deadline({ unit: 'WEEK', durationFrom: 2, durationTo: 3 }),
      '2 bis 3 Wochen nach Einzug.',
      '2 to 3 weeks after moving in.',
    ],
    [
      'at least so long before',
      deadline({ durationFrom: 4, durationTo: null, unit: 'CALENDAR_WEEKDAY', trigger: de('vorher') }),
      'Mindestens 4 Werktage vorher.',
      null,
    ],
    // Whether it is the first or the last day is not known.
    [
      'so long before',
      deadline({ unit: 'MONTH', durationTo: 3, trigger: de('vor Ablauf') }),
      '3 Monate vor Ablauf.',
      null,
    ],
    [
      'as a length of time',
      deadline({
        unit: 'YEAR',
        durationTo: 6,
        trigger: null,
        description: de('Gültigkeit'),
        condition: de('unter 24'),
      }),
      'Gültigkeit: 6 Jahre (unter 24).',
      null,
    ],
    [
      'as a length that the description tells',
      deadline({
        unit: 'MONTH',
        durationFrom: 6,
        durationTo: null,
        trigger: null,
        description: de('mindestens 6 Monate'),
      }),
      'Mindestens 6 Monate.',
      null,
    ],
    [
      'once, where the description tells the time and the event',
      deadline({
        unit: 'MONTH',
        durationTo: 2,
        trigger: de('vorher'),
        description: de('Antrag etwa zwei Monate vorher'),
      }),
      'Antrag etwa zwei Monate vorher.',
      null,
    ],
    [
      'with a description that tells another time',
      deadline({ unit: 'MONTH', durationTo: 1, description: { de: 'Antrag 11 Monate vorher', en: 'apply early' } }),
      'Innerhalb eines Monats nach Einzug: Antrag 11 Monate vorher.',
      'Within 1 month after moving in: apply early.',
    ],
    [
      'as how long something is valid, which asks nobody to act',
      deadline({
        type: 'VALIDITY',
        unit: 'MONTH',
        trigger: { de: 'ab der Geburt', en: 'from birth' },
        description: { de: 'Geld', en: 'money' },
      }),
      'Geld: 14 Monate ab der Geburt.',
      'Money: 14 months from birth.',
    ],
    [
      'as validity that is over, without a deadline that has passed',
      plain({ type: 'VALIDITY', kind: 'DATE', endsOn: '2026-11-29' }),
      'Bis Sonntag, 29. November 2026.',
      'By Sunday 29 November 2026.',
    ],
    ['without words', deadline({ trigger: null }), 'Frist: 14 Tage.', 'Deadline: 14 days.'],
    [
      'as a last day',
      plain({ kind: 'DATE', endsOn: '2028-01-19', description: de('Umtausch') }),
      'Bis Mittwoch, 19. Januar 2028: Umtausch.',
      null,
    ],
    [
      'as a first day',
      plain({ kind: 'DATE', startsOn: '2026-12-01' }),
      'Ab Dienstag, 1. Dezember 2026.',
      'From Tuesday 1 December 2026.',
    ],
    [
      'as two days',
      plain({ kind: 'DATE', startsOn: '2026-12-01', endsOn: '2026-12-04' }),
      'Von Dienstag, 1. Dezember 2026, bis Freitag, 4. Dezember 2026.',
      'From Tuesday 1 December 2026 to Friday 4 December 2026.',
    ],
    [
      'as a day that is past',
      plain({ kind: 'DATE', endsOn: '2026-11-27' }),
      'Bis Freitag, 27. November 2026. Die Frist ist abgelaufen.',
      'By Friday 27 November 2026. The deadline has passed.',
    ],
    [
      'as today',
      plain({ kind: 'DATE', endsOn: today }),
      'Bis Montag, 30. November 2026.',
      'By Monday 30 November 2026.',
    ],
    [
      'for every year',
      plain({ kind: 'RECURRING', recursFrom: '03-01', recursUntil: '09-30', description: de('Fällverbot') }),
      'Jedes Jahr vom 1. März bis zum 30. September: Fällverbot.',
      null,
    ],
    [
      'until a day of every year',
      plain({ kind: 'RECURRING', recursUntil: '02-29' }),
      'Jedes Jahr bis zum 29. Februar.',
      'Every year by 29 February.',
    ],
    [
      'until a day of every year that the description begins with',
      plain({ kind: 'RECURRING', recursUntil: '03-01', description: de('1. März des Folgejahres') }),
      'Jedes Jahr bis zum 1. März des Folgejahres.',
      null,
    ],
    [
      'until a day of every year, not the one that the description begins with',
      plain({ kind: 'RECURRING', recursUntil: '03-01', description: de('11. März: Ausgabe') }),
      'Jedes Jahr bis zum 1. März: 11. März: Ausgabe.',
      null,
    ],
    [
      'from a day of every year',
      plain({ kind: 'RECURRING', recursFrom: '02-01' }),
      'Jedes Jahr ab dem 1. Februar.',
      'Every year from 1 February.',
    ],
    [
      'in words only',
      plain({
        kind: 'DESCRIBED',
        description: { de: 'unverzüglich', en: 'without delay' },
        trigger: de('nach dem Verlust'),
      }),
      'Unverzüglich (nach dem Verlust).',
      null,
    ],
    ['in no words', plain({ kind: 'DESCRIBED', description: de(' ') }), '', null],
  ])('%s', (_, facts, german, english) => {
    expect(deadlineSentence(facts, { counted: null, end: datedEnd(facts, 'HB') }, today)).toEqual({
      de: german,
      ...(english !== null && { en: english }),
    });
  });

  test.each<[what: string, facts: DeadlineFacts, on: string, german: string, english: string]>([
    [
      'with its last day',
      deadline(),
      '2026-11-30',
      'Gerechnet ab Montag, 30. November: bis Montag, 14. Dezember.',
      'Counted from Monday 30 November: by Monday 14 December.',
    ],
    [
      'with two days',
      deadline({ durationFrom: 7 }),
      '2026-11-30',
      'Gerechnet ab Montag, 30. November: von Montag, 7. Dezember, bis Montag, 14. Dezember.',
      'Counted from Monday 30 November: from Monday 7 December to Monday 14 December.',
    ],
    [
      'as past',
      deadline(),
      '2026-11-12',
      'Gerechnet ab Donnerstag, 12. November: bis Donnerstag, 26. November. Die Frist ist abgelaufen.',
      'Counted from Thursday 12 November: by Thursday 26 November. The deadline has passed.',
    ],
    // It may run until Monday, which is today.
    [
      'as not past on the Monday after its end',
      deadline(),
      '2026-11-14',
      'Gerechnet ab Samstag, 14. November: bis Samstag, 28. November.',
      'Counted from Saturday 14 November: by Saturday 28 November.',
    ],
    [
      'back from its event',
      deadline({
        durationFrom: 6,
        durationTo: null,
        unit: 'WEEK',
        trigger: { de: 'vor Ablauf', en: 'before it ends' },
      }),
      '2027-03-01',
      'Zurückgerechnet von Montag, 1. März: Montag, 18. Januar.',
      'Counted back from Monday 1 March: Monday 18 January.',
    ],
    [
      'without an end',
      deadline({ durationFrom: 6, durationTo: null, unit: 'WEEK' }),
      '2026-11-30',
      'Gerechnet ab Montag, 30. November: Montag, 11. Januar.',
      'Counted from Monday 30 November: Monday 11 January.',
    ],
  ])('%s', (_, facts, on, german, english) => {
    const uncounted = deadlineSentence(facts, { counted: null, end: null }, today);
    const counted = countedFrom(facts, on);
    const sentence = deadlineSentence(facts, { counted, end: counted }, today);
    expect(sentence).toEqual({
      de: `${textIn(uncounted, 'de')} ${german}`,
      ...(uncounted['en'] !== undefined && { en: `${textIn(uncounted, 'en')} ${english}` }),
    });
  });
});

describe('what a counted day leaves open', () => {
  const weekend =
    /^Das Ende fällt auf einen Samstag, Sonntag oder Feiertag; die Frist kann bis Montag, 14. Dezember laufen\.$/;
  const land =
    /^Das Bundesland ist nicht bekannt; wo es weitere Feiertage gibt, kann die Frist an einem anderen Tag enden\.$/;

  test.each<[what: string, on: string, unit: 'DAY' | 'CALENDAR_WEEKDAY', region: HolidayRegion, said: RegExp[]]>([
    ['nothing', '2026-11-30', 'DAY', 'HB', []],
    ['an end on a Sunday', '2026-11-29', 'DAY', 'HB', [weekend]],
    ['an end on a Saturday', '2026-11-28', 'DAY', 'HB', [weekend]],
    ['the Land', '2026-10-29', 'CALENDAR_WEEKDAY', 'BUND', [land]],
    ['no Land, where all keep the same holidays', '2026-11-23', 'CALENDAR_WEEKDAY', 'BUND', []],
    ['no Land that is known', '2026-10-29', 'CALENDAR_WEEKDAY', 'BY', []],
  ])('%s', (_, on, unit, region, said) => {
    const facts = deadline({ unit, durationTo: unit === 'DAY' ? 14 : 3 });
    const caveats = deadlineCaveats(countedFrom(facts, on, region), today);
    expect(caveats.map((caveat) => textIn(caveat, 'de'))).toEqual(said.map((one) => expect.stringMatching(one)));
    expect(caveats.every((caveat) => caveat['en'])).toBe(true);
  });

  test('is another day where no end follows', () => {
    const facts = deadline({ unit: 'CALENDAR_WEEKDAY', durationFrom: 3, durationTo: null });
    expect(deadlineCaveats(countedFrom(facts, '2026-10-29', 'BUND'), today)).toEqual([
      {
        de: 'Das Bundesland ist nicht bekannt; wo es weitere Feiertage gibt, kann es ein anderer Tag sein.',
        en: 'The Land is not known; where there are more public holidays, it may be another day.',
      },
    ]);
  });

  test('is nothing while no day is given', () => {
    expect(deadlineCaveats(null, today)).toEqual([]);
  });
});

describe('a deadline that ends on a recorded day', () => {
  const ending = (endsOn: string) => plain({ kind: 'DATE', endsOn });

  test.each<[endsOn: string, region: HolidayRegion, isPassed: boolean, caveats: string[]]>([
    ['2026-11-27', 'HB', true, []],
    [
      '2026-11-28',
      'HB',
      false,
      ['Das Ende fällt auf einen Samstag, Sonntag oder Feiertag; die Frist kann bis Montag, 30. November laufen.'],
    ],
    [
      '2026-11-29',
      'HB',
      false,
      ['Das Ende fällt auf einen Samstag, Sonntag oder Feiertag; die Frist kann bis Montag, 30. November laufen.'],
    ],
    ['2026-11-30', 'HB', false, []],
    [
      '2024-10-31',
      'BUND',
      true,
      ['Das Bundesland ist nicht bekannt; wo es weitere Feiertage gibt, kann die Frist an einem anderen Tag enden.'],
    ],
  ])('on %s in %s may run as one that is counted', (endsOn, region, isPassed, caveats) => {
    const facts = ending(endsOn);
    const end = datedEnd(facts, region);
    const said = textIn(deadlineSentence(facts, { counted: null, end }, today), 'de');
    expect(said.endsWith('Die Frist ist abgelaufen.')).toBe(isPassed);
    expect(deadlineCaveats(end, today).map((caveat) => textIn(caveat, 'de'))).toEqual(caveats);
  });

  test.each([
    ['a length of time', plain({ kind: 'DATE', type: 'VALIDITY', endsOn: '2026-11-29' })],
    ['a first day', plain({ kind: 'DATE', startsOn: '2026-11-29', endsOn: null })],
    ['a deadline that is counted', deadline()],
  ])('is none of %s', (_, facts) => {
    expect(datedEnd(facts, 'HB')).toBeNull();
  });
});
