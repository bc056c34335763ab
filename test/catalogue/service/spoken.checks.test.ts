import { expect, test } from '@jest/globals';
import type { ServiceContent } from '../../../src/catalogue/service/service.content.js';
import { checkSpoken } from '../../../src/catalogue/service/spoken.checks.js';
import { serviceContent } from '../../support/builders/service.js';
import { problemsOf, reported } from '../../support/reported.js';

const long = (length: number): string => 'x'.repeat(length);

// 14 characters are said in a second, 11 in Leichte Sprache, and 30 seconds are the most.
test.each<[what: string, spoken: ServiceContent['spoken'], paths: string[]]>([
  ['there is none', undefined, []],
  ['it is empty', { de: '' }, []],
  ['it takes 30 seconds', { de: long(420), 'de-x-leicht': long(330) }, []],
  ['it takes longer', { de: long(421) }, ['spoken.de']],
  ['it takes longer in Leichte Sprache only', { de: long(331), 'de-x-leicht': long(331) }, ['spoken.de-x-leicht']],
  ['it was translated by a machine', { de: 'Kurz.', en: { text: long(421), origin: 'MACHINE' } }, ['spoken.en']],
  ['it takes longer in each language', { de: long(500), en: long(500) }, ['spoken.de', 'spoken.en']],
])('problems of a spoken text when %s', (_, spoken, paths) => {
  const problems = reported((report) => checkSpoken(serviceContent({ spoken }), report));
  expect(problems.map(([path]) => path)).toEqual(paths);
});

test('a spoken text that takes too long is reported with its seconds', () => {
  expect(problemsOf((report) => checkSpoken(serviceContent({ spoken: { de: long(421) } }), report))).toEqual([
    [
      'spoken.de',
      {
        de: 'Den Text zu sprechen dauert 31 Sekunden; höchstens 30 sollen es sein.',
        en: 'It takes 31 seconds to read the text out; at most 30 are allowed.',
      },
      {
        de: 'Sagen Sie nur, was Anrufende zuerst wissen müssen.',
        en: 'Say only what callers must know first.',
      },
    ],
  ]);
});
