import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { isFunctionWord } from '../../../../src/answers/search/language/function-words.js';
import { GermanLexicon, type WordClass } from '../../../../src/answers/search/lexicon/german-lexicon.js';
import { lexiconOf } from '../../../../src/answers/search/lexicon/make-german-lexicon.js';
import { folded } from '../../../../src/platform/i18n/folded-words.rules.js';
import { everydayWords } from './everyday-words.js';

const german = GermanLexicon.read();

describe('the lexicon that comes with the project', () => {
  test('lists forms by the hundred thousand', () => {
    expect(german.size).toBeGreaterThan(290_000);
  });

  test.each([
    'haus',
    'hauser',
    'person',
    'kindergarten',
    'falle',
    'umgemeldet',
    'anzumelden',
    'gehst',
    'schones',
    'handwerk',
  ])('lists %s', (word) => {
    expect(german.isListed(word)).toBe(true);
  });

  test.each(['', 'h', 'hausx', 'haushaus', 'zzzz', 'Haus', 'паспорт', 'haus\t', 'haus\tn-', 'a'.repeat(500)])(
    'does not list "%s"',
    (word) => {
      expect(german.isListed(word)).toBe(false);
      expect(german.lemmasOf(word)).toEqual([]);
    },
  );

  test('finds the first and the last form', () => {
    expect(['aachener', 'zysten'].filter((word) => !german.isListed(word))).toEqual([]);
  });

  test.each<[word: string, lemmas: string[]]>([
    ['hauser', ['haus']],
    ['umgemeldet', ['ummelden']],
    ['geht', ['gehen']],
    ['haus', []],
    ['gestohlen', ['stehlen']],
  ])('%s is a form of %j', (word, lemmas) => {
    expect(german.lemmasOf(word)).toEqual(expect.arrayContaining(lemmas));
    expect(german.lemmasOf(word)).not.toContain(word);
    if (lemmas.length === 0) expect(german.lemmasOf(word)).toEqual([]);
  });

  test('a form of a verb is no form of the verbs made of it', () => {
    expect(german.lemmasOf('geht')).not.toContain('umgehen');
  });

  test.each<[word: string, kind: WordClass | null]>([
    ['haus', 'NOUN'],
    ['umgemeldet', 'VERB'],
    ['wunderschon', 'ADJECTIVE'],
    ['fallung', 'NOUN'],
    ['quxbar', null],
  ])('%s is of class %s', (word, kind) => {
    expect(german.classOf(word)).toBe(kind);
  });
});

describe('a word', () => {
  test.each([
    ['a noun', 'Wohnung'],
    ['"-ung" of a verb', 'Fällung'],
    ['more of them', 'Ummeldungen'],
    ['"-ung" of a verb in "-eln"', 'Abwicklung'],
    ['"-ung" of a verb in "-ern"', 'Verkleinerung'],
    ['"-heit" of an adjective', 'Abgeschlossenheit'],
    ['a woman', 'Apothekerinnen'],
    ['a genitive', 'Bundes'],
    ['a compound', 'Reisepass'],
    ['a compound by accident', 'Reispass'],
    ['a longer one', 'Straßenbahnhaltestelle'],
    ['one with a link', 'Wohnungssuche'],
    ['one with what is left of a verb', 'Fahrkarte'],
  ])('is %s', (_what, word) => {
    expect(german.isWord(folded(word))).toBe(true);
  });

  test.each([
    'Personalausweiss',
    'Fürerschein',
    'Wohngelt',
    'Gebutsurkunde',
    'Anmeldnug',
    'quatung',
    'jxung',
    'xyzheit',
    'lung',
  ])('is not %s', (word) => {
    expect(german.isWord(folded(word))).toBe(false);
  });

  test('is nearly every one of everyday talk', () => {
    expect(new Set(everydayWords).size).toBeGreaterThanOrEqual(300);
    const unknown = everydayWords.filter((word) => !german.isWord(folded(word)) && !isFunctionWord('de', folded(word)));
    expect(unknown.length / everydayWords.length).toBeLessThan(0.02);
  });
});

describe('within a compound', () => {
  test.each([
    ['kinder', true],
    ['melde', true],
    ['fahr', true],
    ['schul', true],
    ['liefer', true],
    ['bescheinigung', true],
    ['lief', false],
    ['antragst', false],
    ['quatschx', false],
  ])('%s may stand: %s', (word, may) => {
    expect(german.isPart(word)).toBe(may);
  });

  test.each([
    ['schein', true],
    ['bedingt', true],
    ['bescheinigung', true],
    ['enger', false],
    ['erzwang', false],
    ['schul', false],
  ])('%s may be last: %s', (word, may) => {
    expect(german.isHead(word)).toBe(may);
  });
});

describe('a lexicon is made', () => {
  const text = lexiconOf({
    nouns: { Häuschen: { NOM: { SIN: 'Häuschen' }, G: 'N' }, 'Big Data': {} },
    verbs: {
      abholen: { hasPrefix: true, PA2: ['abgeholt'], PRÄ: { S: { 1: ['hole', 'ab'] } } },
      senden: { PA2: ['gesandt', 'gesendet'] },
    },
    adjectives: { schön: { NOM: { DEF: { M: 'schöne', P: null } } } },
  });
  const small = new GermanLexicon(text);

  test('of forms that are words of letters, each with its lemma', () => {
    expect(small.lemmasOf('abhole')).toEqual(['abholen']);
    expect(small.lemmasOf('hole')).toEqual(['holen']);
    expect(small.lemmasOf('abgeholt')).toEqual(['abholen']);
    expect(small.lemmasOf('gesandt')).toEqual(['senden']);
    expect(small.lemmasOf('gesendet')).toEqual(['senden']);
    expect(small.lemmasOf('schone')).toEqual(['schon']);
    expect(small.isListed('hauschen')).toBe(true);
    expect(text.toString()).not.toMatch(/big|gesendetgesandt/u);
  });

  test('in the order of its bytes', () => {
    const lines = text.toString().split('\n');
    expect(lines).toEqual([...lines.slice(0, -1).sort(), '']);
  });

  test('and of nothing when there is nothing', () => {
    expect(new GermanLexicon(Buffer.alloc(0)).isListed('haus')).toBe(false);
  });
});

test('who made the data is told beside it', () => {
  const notice = readFileSync('src/answers/search/lexicon/NOTICE', 'utf8');
  expect(notice).toMatch(/CC BY-SA 4\.0/u);
  expect(notice).toMatch(/Morphy[\s\S]*korrekturen\.de/u);
  expect(readFileSync('NOTICE', 'utf8')).toMatch(/Morphy[\s\S]*korrekturen\.de/u);
});
