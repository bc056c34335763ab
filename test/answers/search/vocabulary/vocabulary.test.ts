import { expect, test } from '@jest/globals';
import { GermanLexicon } from '../../../../src/answers/search/lexicon/german-lexicon.js';
import { Vocabulary } from '../../../../src/answers/search/vocabulary/vocabulary.js';

const german = GermanLexicon.read();

test('words that a preview brings leave those that are published as they are', () => {
  const published = new Vocabulary(german);
  published.learnBesides([{ language: 'de', word: 'zollamt' }]);
  const preview = new Vocabulary(german, published);
  preview.learnBesides([{ language: 'de', word: 'grundbuchamt' }]);
  expect(published.spelled('zollamt').map(({ word }) => word)).toEqual(['zollamt']);
  expect(preview.spelled('grundbuchamt').map(({ word }) => word)).toEqual(['grundbuchamt']);
  const ids = [...published.spelled('zollamt'), ...preview.spelled('grundbuchamt')].map(({ id }) => id);
  expect(new Set(ids).size).toBe(2);
});
