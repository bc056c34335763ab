import { describe, expect, test } from '@jest/globals';
import { differences, type Difference } from '../../../../src/catalogue/record/merge/difference.rules.js';
import type { WordDifference } from '../../../../src/catalogue/record/merge/word-difference.rules.js';
import type { FeeContent } from '../../../../src/catalogue/fee/fee.content.js';
import type { ServiceContent } from '../../../../src/catalogue/service/service.content.js';

const card: FeeContent = { kind: 'FIXED', amountCents: 3700, label: { de: 'Ausweis' } };
const photo: FeeContent = { kind: 'FIXED', amountCents: 600 };
const service: ServiceContent = {
  slug: 'personalausweis',
  owner: 'buergeramt',
  texts: { '03': { de: 'Personalausweis' } },
  fees: [card, photo],
};

const all = (kind: WordDifference['kind'], text: string): WordDifference[] => [{ kind, text }];

describe('the differences of two contents', () => {
  test.each<[name: string, after: ServiceContent, expected: Difference[]]>([
    ['none', structuredClone(service), []],
    [
      'a field',
      { ...service, owner: 'a', fimType: '2' },
      [
        { path: ['owner'], kind: 'CHANGED', before: 'buergeramt', after: 'a' },
        { path: ['fimType'], kind: 'ADDED', before: undefined, after: '2' },
      ],
    ],
    [
      'a text in one language',
      { ...service, texts: { '03': { de: 'Neuer Personalausweis', en: 'Identity card' } } },
      [
        {
          path: ['texts', '03', 'de'],
          kind: 'CHANGED',
          before: 'Personalausweis',
          after: 'Neuer Personalausweis',
          words: [...all('ADDED', 'Neuer '), ...all('SAME', 'Personalausweis')],
        },
        {
          path: ['texts', '03', 'en'],
          kind: 'ADDED',
          before: undefined,
          after: 'Identity card',
          words: all('ADDED', 'Identity card'),
        },
      ],
    ],
    [
      'the origin of a text',
      { ...service, texts: { '03': { de: { text: 'Personalausweis', origin: 'MACHINE' } } } },
      [
        {
          path: ['texts', '03', 'de'],
          kind: 'CHANGED',
          before: 'Personalausweis',
          after: { text: 'Personalausweis', origin: 'MACHINE' },
          words: all('SAME', 'Personalausweis'),
        },
      ],
    ],
    [
      'a fee',
      { ...service, fees: [{ ...card, amountCents: 4600, label: { de: 'Karte' } }, photo] },
      [
        { path: ['fees', '0', 'amountCents'], kind: 'CHANGED', before: 3700, after: 4600 },
        {
          path: ['fees', '0', 'label', 'de'],
          kind: 'CHANGED',
          before: 'Ausweis',
          after: 'Karte',
          words: [...all('REMOVED', 'Ausweis'), ...all('ADDED', 'Karte')],
        },
      ],
    ],
    [
      'a list of another length',
      { ...service, fees: [card] },
      [{ path: ['fees'], kind: 'CHANGED', before: [card, photo], after: [card] }],
    ],
  ])('%s', (_, after, expected) => {
    expect(differences(service, after)).toStrictEqual(expected);
  });

  test('a new record adds all its fields, one that is gone removes them', () => {
    const content = { slug: 'a', name: { de: 'A' }, languages: ['de'] };
    expect(differences(null, content).map(({ path, kind }) => `${kind} ${path.join('.')}`)).toEqual([
      'ADDED slug',
      'ADDED name.de',
      'ADDED languages',
    ]);
    expect(differences(content, null).map(({ kind }) => kind)).toEqual(['REMOVED', 'REMOVED', 'REMOVED']);
  });

  test('words by language have no words of a text', () => {
    expect(differences({ synonyms: { de: ['a'] } }, { synonyms: { de: ['a', 'b'] } })).toStrictEqual([
      { path: ['synonyms', 'de'], kind: 'CHANGED', before: ['a'], after: ['a', 'b'] },
    ]);
  });
});
