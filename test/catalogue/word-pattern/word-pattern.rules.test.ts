import { describe, expect, test } from '@jest/globals';
import { matchesPattern, readElement, wordsOfPattern } from '../../../src/catalogue/word-pattern/word-pattern.rules.js';
import { foldedWords } from '../../../src/platform/i18n/folded-words.rules.js';

type Row = [what: string, words: string[], exceptions: string[], sentence: string, matches: boolean];

describe('a pattern of words', () => {
  test.each<Row>([
    ['one word', ['Feuer'], [], 'Hilfe, Feuer!', true],
    ['a word within another', ['Feuer'], [], 'Das Lagerfeuer ist aus', false],
    ['the beginning of a longer word', ['Feuer'], [], 'die Feuerwehr kommt', false],
    ['a beginning', ['Feuer*'], [], 'die Feuerwehr kommt', true],
    ['a beginning that is the whole word', ['Feuer*'], [], 'Feuer', true],
    ['two words in their order', ['Kind', 'weg'], [], 'mein Kind ist weg', true],
    ['two words in another order', ['Kind', 'weg'], [], 'weg ist das Kind', true],
    ['one word of two', ['Kind', 'weg'], [], 'der Weg zum Ort', false],
    ['no word of the sentence', ['Kind'], [], '', false],
    ['an alternative', ['Kind|Tochter|Sohn', 'weg'], [], 'meine Tochter ist weg', true],
    ['none of the alternatives', ['Kind|Tochter|Sohn', 'weg'], [], 'mein Hund ist weg', false],
    ['alternatives of which one is a beginning', ['brenn*|Feuer'], [], 'das Dach brennt', true],
    ['words in sequence', ['es brennt'], [], 'Hilfe, es brennt!', true],
    ['words that are apart', ['es brennt'], [], 'es riecht, und da brennt etwas', false],
    ['words in the other order', ['es brennt'], [], 'brennt es?', false],
    ['a sequence that the sentence cuts', ['es brennt'], [], 'brennt es', false],
    ['a sequence whose last word is a beginning', ['Wohnung brenn*'], [], 'Meine Wohnung brannte', false],
    ['a sequence that ends in a beginning', ['Wohnung brenn*'], [], 'Meine Wohnung brennt', true],
    ['a sequence of which the first word is a beginning', ['tot* Hund'], [], 'ein toter Hund', true],
    ['a sequence that begins later than its first word', ['a b'], [], 'a a b', true],
    ['a word that hyphens join', ['U-Bahn'], [], 'in der U-Bahn', true],
    ['umlauts written out', ['überfallen'], [], 'ich wurde ueberfallen', true],
    ['umlauts written as they are', ['ueberfallen'], [], 'Ich wurde ÜBERFALLEN', true],
    ['sharp s', ['Straße'], [], 'auf der STRASSE', true],
    ['accents', ['yangin'], [], 'Yangın var', true],
    ['Cyrillic', ['пожар*'], [], 'У нас пожарная тревога', true],
    ['Arabic', ['حريق'], [], 'هناك حريق في البيت', true],
    ['an exception', ['Feuer'], ['Osterfeuer'], 'Feuer beim Osterfeuer', false],
    ['an exception that is not said', ['Feuer'], ['Osterfeuer'], 'Feuer im Keller', true],
    ['an exception with alternatives and beginnings', ['Feuer'], ['anmeld*|Antrag'], 'Feuer im Garten anmelden', false],
    ['an exception in sequence', ['Feuer'], ['Feuer und Flamme'], 'ich bin Feuer und Flamme', false],
    ['the words of an exception apart', ['Feuer'], ['Feuer und Flamme'], 'Feuer mit Flamme', true],
    ['one of two exceptions', ['Feuer'], ['Kurs', 'Amt'], 'Feuer im Amt', false],
    ['an end', ['*brand'], [], 'ein Kellerbrand', true],
    ['an end that is the whole word', ['*brand'], [], 'ein Brand', true],
    ['an end within a word', ['*brand'], [], 'ein Brandmelder', false],
    ['a beginning and an end', ['*brenn*'], [], 'es verbrennt', true],
    ['words with a gap that stand together', ['Dach ~ brennt'], [], 'das Dach brennt', true],
    ['words with three others between', ['Dach ~ brennt'], [], 'das Dach da oben jetzt brennt', true],
    ['words with four others between', ['Dach ~ brennt'], [], 'das Dach da oben vom Haus brennt', false],
    ['words with a gap in the other order', ['Dach ~ brennt'], [], 'brennt das Dach', false],
    ['a gap of which the first try fails', ['Kind ~ ist weg'], [], 'das Kind ist heute ist weg', true],
    ['two gaps', ['Kind ~ nicht ~ da'], [], 'das Kind ist nicht mehr da', true],
    ['an exception near by', ['Feuer'], ['~ anmeld*'], 'Feuer im Garten anmelden', false],
    ['an exception near by, before it', ['Feuer'], ['~ anmeld*'], 'anmelden will ich ein Feuer', false],
    [
      'an exception with five words between',
      ['Feuer'],
      ['~ anmeld*'],
      'Feuer im Keller vom Haus schnell anmelden',
      true,
    ],
    ['an exception beyond "aber"', ['Feuer'], ['~ anmeld*'], 'anmelden wollte ich aber Feuer', true],
    ['an exception beyond "und dann"', ['Feuer'], ['~ anmeld*'], 'Feuer und dann anmelden', true],
    ['an exception near by although "aber" stands elsewhere', ['Feuer'], ['~ anmeld*'], 'aber Feuer anmelden', false],
    [
      'said twice, once near an exception',
      ['Feuer'],
      ['~ anmeld*'],
      'Feuer anmelden ach nein hier im Keller ist Feuer',
      true,
    ],
    [
      'said twice, both near exceptions',
      ['Feuer'],
      ['~ anmeld*'],
      'Feuer anmelden und im Garten Feuer anmelden',
      false,
    ],
    [
      'two words of which one is near an exception',
      ['Feuer', 'Keller'],
      ['~ Kurs'],
      'Kurs im Keller und hier im ersten Stock ist Feuer',
      false,
    ],
    [
      'an exception of two that counts everywhere',
      ['Feuer'],
      ['~ Kurs', 'Antrag'],
      'Antrag ist gestellt aber hier ist Feuer',
      false,
    ],
    ['nothing', [], [], 'Feuer', false],
    ['signs only', ['*'], [], 'Feuer', false],
    ['signs only beside a word', ['Feuer|*'], [], 'Wasser', false],
    ['blanks around alternatives', [' Feuer | Brand '], [], 'ein Brand', true],
  ])('that is %s', (_, words, exceptions, sentence, matches) => {
    expect(matchesPattern({ words, exceptions }, foldedWords(sentence))).toBe(matches);
  });

  test('may have no exceptions, and is read the same every time', () => {
    const pattern = { words: ['Feuer'] };
    const said = ['Feuer', 'Wasser', 'Feuer'].map((sentence) => matchesPattern(pattern, foldedWords(sentence)));
    expect(said).toEqual([true, false, true]);
  });
});

test('an element is alternatives of words, folded', () => {
  const word = { isBeginning: false, isEnd: false, followsLater: false };
  expect(readElement('Öl|tot* ~ Hund|*|*brand')).toEqual([
    [{ ...word, word: 'ol' }],
    [
      { ...word, word: 'tot', isBeginning: true },
      { ...word, word: 'hund', followsLater: true },
    ],
    [],
    [{ ...word, word: 'brand', isEnd: true }],
  ]);
});

test('the words of a pattern are those of all its elements, without exceptions', () => {
  const words = wordsOfPattern({ words: ['Feuer|es ~ brennt', 'Haus*'], exceptions: ['Kurs'] });
  expect(words.map(({ word }) => word)).toEqual(['feuer', 'es', 'brennt', 'haus']);
});
