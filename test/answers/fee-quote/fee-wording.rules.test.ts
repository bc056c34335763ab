import { expect, test } from '@jest/globals';
import { feeWording } from '../../../src/answers/fee-quote/fee-wording.rules.js';
import type { SentenceLanguage } from '../../../src/platform/i18n/sentence-language.js';

test.each<[SentenceLanguage, string[]]>([
  [
    'de',
    [
      'zwischen a und b',
      'bis zu a',
      'mindestens a',
      '50 Prozent der Grundgebühr',
      'mindestens a',
      'höchstens a',
      'Das kostet a.',
      'nichts',
      'Das ist gebührenfrei.',
      'Gebührenfrei: a.',
      'Die Gebühr selbst entfällt.',
      'Mit a kommen b hinzu.',
      'Hinzu kommen a.',
      'Mit a kommt b hinzu.',
      'Hinzu kommt a.',
      'Außerdem: a.',
      'a: b.',
      'Zusammen sind das a.',
      'a oder b',
      'Das kostet je nach Fall a.',
      'Was das kostet, hängt vom Fall ab.',
      'Zu den Kosten liegt uns nichts vor. Die zuständige Stelle gibt Auskunft.',
      'Zu den Kosten ist nur eingetragen, wann nichts zu zahlen ist.',
      'Nachweis: a.',
    ],
  ],
  [
    'en',
    [
      'between a and b',
      'up to a',
      'at least a',
      '50 per cent of the base fee',
      'at least a',
      'at most a',
      'It costs a.',
      'nothing',
      'It is free of charge.',
      'Free of charge: a.',
      'The fee itself is not due.',
      'With a, b are added.',
      'a are added.',
      'With a, b is added.',
      'a is added.',
      'In addition: a.',
      'a: b.',
      'Altogether it is a.',
      'a or b',
      'Depending on the case, it costs a.',
      'What it costs depends on the case.',
      'We have no information about the cost. Please ask the responsible office.',
      'About the cost, it is only on record when nothing is due.',
      'Proof: a.',
    ],
  ],
])('fees are told in the language %s', (language, said) => {
  const words = feeWording[language];
  expect([
    words.between('a', 'b'),
    words.upTo('a'),
    words.from('a'),
    words.percentOf('50', words.baseFee),
    words.atLeast('a'),
    words.atMost('a'),
    words.costs('a'),
    words.nothing,
    words.free,
    words.freeFor('a'),
    words.noBaseFee,
    words.withExtra('a', 'b'),
    words.extra('a'),
    words.withExtra('a', 'b', true),
    words.extra('a', true),
    words.extraInWords('a'),
    words.inCase('a', 'b'),
    words.altogether('a'),
    ['a', 'b'].join(words.or),
    words.dependsOn('a'),
    words.depends,
    words.unknown,
    words.onlyFree,
    words.proof('a'),
  ]).toEqual(said);
});

test.each([
  ['Streitwert', '3 Prozent vom Streitwert'],
  ['Einkommen', '3 Prozent vom Einkommen'],
  ['Grundgebühr', '3 Prozent der Grundgebühr'],
  ['Baukosten', '3 Prozent der Baukosten'],
  ['jährliche Nettokaltmiete', '3 Prozent (jährliche Nettokaltmiete)'],
  ['Sonstiges', '3 Prozent (Sonstiges)'],
])('a share of %s is told as it is said', (of, said) => {
  expect(feeWording.de.percentOf('3', of)).toBe(said);
});

test.each([
  ['amount in dispute', '3 per cent of the amount in dispute'],
  ['the rent of a year', '3 per cent of the rent of a year'],
])('a share of %s is told in English', (of, said) => {
  expect(feeWording.en.percentOf('3', of)).toBe(said);
});
