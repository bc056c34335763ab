import { describe, expect, test } from '@jest/globals';
import { saidDay } from '../../../../src/answers/search/understanding/said-day.rules.js';

// A Monday.
const today = '2026-11-30';

describe('the day that a question names', () => {
  test.each<[question: string, day: string | null]>([
    ['burgeramt heute noch auf', '2026-11-30'],
    ['hat das standesamt morgen offen', '2026-12-01'],
    ['ubermorgen geoffnet', '2026-12-02'],
    ['heute morgen auf', '2026-11-30'],
    ['guten morgen reisepass', null],
    ['am samstag offen', '2026-12-05'],
    ['sonnabend offen', '2026-12-05'],
    ['montag offen', '2026-11-30'],
    ['wie lange hat das standesamt am 24 dezember auf', '2026-12-24'],
    ['am 24 12 geoffnet', '2026-12-24'],
    ['open on december 24th', '2026-12-24'],
    ['am 3 marz', '2027-03-03'],
    ['am 31 februar', null],
    ['heiligabend offen', '2026-12-24'],
    ['neujahr zu', '2027-01-01'],
    ['reisepass beantragen', null],
    ['open on friday', '2026-12-04'],
  ])('"%s": %s', (question, day) => {
    expect(saidDay(question.split(' '), today)).toBe(day);
  });
});
