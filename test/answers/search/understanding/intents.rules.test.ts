import { expect, test } from '@jest/globals';
import { mostIntents, stretches } from '../../../../src/answers/search/understanding/intents.rules.js';
import { normalised, writtenWords } from '../../../../src/answers/search/understanding/tokens.rules.js';

const parts = (question: string): string[] => {
  const text = normalised(question);
  const words = writtenWords(text);
  return stretches(words, text).map(([first, last]) => text.slice(words[first]!.begins, words[last]!.ends));
};

test.each<[question: string, parts: string[]]>([
  ['Wohngeld und Elterngeld', ['Wohngeld', 'Elterngeld']],
  ['Auto abmelden, Hund anmelden', ['Auto abmelden', 'Hund anmelden']],
  ['Pass, Führerschein und Ausweis', ['Pass', 'Führerschein', 'Ausweis']],
  ['Umgezogen. Danach das Auto ummelden', ['Umgezogen', 'das Auto ummelden']],
  ['passport and driving licence', ['passport', 'driving licence']],
  ['паспорт и прописка', ['паспорт', 'прописка']],
])('"%s" falls into %j', (question, expected) => {
  expect(parts(question)).toEqual(expected);
});

test.each([
  ['has one wish', 'neuer Personalausweis'],
  ['has two words', 'Hund, Katze'],
  ['begins with what parts', 'und der Hund'],
  ['ends with what parts', 'der Hund und'],
  ['has too many', 'Hund, Katze, Maus und Pferd'],
  ['is a long story', `${'ich wohne hier '.repeat(5)}, und der Hund`],
])('one that %s is not parted: "%s"', (_, question) => {
  expect(parts(question)).toHaveLength(1);
});

test('no more than three are told apart', () => {
  expect(parts('Hund, Katze, Maus')).toHaveLength(mostIntents);
});
