import { describe, expect, test } from '@jest/globals';
import { saidKeys, withKeys, withoutKeys } from '../../../../src/answers/search/keys/said-keys.rules.js';

const keys = (text: string) => saidKeys(text, (number) => number === '28195');
const certain = (text: string): string[] =>
  keys(text)
    .filter(({ isCertain }) => isCertain)
    .map(({ meant }) => meant);

describe('keys of a question', () => {
  test.each<[text: string, meant: string[], rest: string]>([
    ['wo finde ich https://www.stadt.de/ausweis-10796?utm_id=1 ?', ['stadt.de/ausweis-10796'], 'wo finde ich \uFFFC ?'],
    ['LeiKa 99115005000000 in Mitte', ['99115005000000'], '\uFFFC in Mitte'],
    ['service.stadt.de/en 145803', ['service.stadt.de/en 145803'], '\uFFFC'],
    ['https://portal.de/L/99107018017001', ['portal.de/L/99107018017001'], '\uFFFC'],
    ['99115005000000 und 99059004012000', ['99115005000000', '99059004012000'], '\uFFFC und \uFFFC'],
    ['Reisepass 28195', [], 'Reisepass 28195'],
    ['Leistung 10796', [], 'Leistung 10796'],
    ['kfz-abmelden in stadt.de', [], 'kfz-abmelden in stadt.de'],
    ['Notruf 115', [], 'Notruf 115'],
  ])('%s', (text, meant, rest) => {
    expect(certain(text)).toEqual(meant);
    expect(withoutKeys(text, keys(text))).toBe(rest);
    expect(withKeys(rest, keys(text))).toBe(text);
  });

  test('what may be a key is looked up beside what else it may be, and never inside what can be nothing else', () => {
    expect(keys('Leistung 10796').map(({ meant }) => meant)).toEqual(['leistung 10796', '10796']);
    expect(keys('https://stadt.de/kfz-abmelden-10796')).toHaveLength(1);
  });

  test('are no more than can be looked up at one go', () => {
    const many = Array.from({ length: 60 }, (_, at) => `nr ${1000 + at}`).join(' ');
    expect(keys(many)).toHaveLength(12);
  });
});
