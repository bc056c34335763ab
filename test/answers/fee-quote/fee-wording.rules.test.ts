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
      '50 Prozent (der Grundgebühr)',
      'Das kostet a.',
      'nichts',
      'Das ist gebührenfrei.',
      'Gebührenfrei: a.',
      'Mit a kommen b hinzu.',
      'Hinzu kommen a.',
      'a: b.',
      'Zusammen sind das a.',
      'a oder b',
      'Das kostet je nach Fall a.',
      'Was das kostet, hängt vom Fall ab.',
      'Was das kostet, ist nicht eingetragen.',
      'Nachweis: a.',
    ],
  ],
  [
    'en',
    [
      'between a and b',
      'up to a',
      'at least a',
      '50 per cent (of the base fee)',
      'It costs a.',
      'nothing',
      'It is free of charge.',
      'Free of charge: a.',
      'With a, b are added.',
      'a are added.',
      'a: b.',
      'Altogether it is a.',
      'a or b',
      'Depending on the case, it costs a.',
      'What it costs depends on the case.',
      'What it costs is not on record.',
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
    words.costs('a'),
    words.nothing,
    words.free,
    words.freeFor('a'),
    words.withExtra('a', 'b'),
    words.extra('a'),
    words.inCase('a', 'b'),
    words.altogether('a'),
    ['a', 'b'].join(words.or),
    words.dependsOn('a'),
    words.depends,
    words.unknown,
    words.proof('a'),
  ]).toEqual(said);
});
