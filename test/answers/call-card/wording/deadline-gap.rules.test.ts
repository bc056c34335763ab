import { expect, test } from '@jest/globals';
import { openDeadlines } from '../../../../src/answers/call-card/wording/deadline-gap.rules.js';

const year = { de: 'In welchem Jahr sind Sie geboren?', en: 'In which year were you born?' };
const licence = { de: 'Wann ausgestellt?' };

test.each([
  [
    [year],
    false,
    {
      de: 'Welche Frist gilt, hängt von der Antwort auf diese Frage ab: In welchem Jahr sind Sie geboren?',
      en: 'Which deadline applies depends on the answer to this question: In which year were you born?',
    },
  ],
  [
    [licence, year],
    true,
    {
      de: 'Ob eine weitere Frist gilt, hängt von den Antworten auf diese Fragen ab: Wann ausgestellt? In welchem Jahr sind Sie geboren?',
    },
  ],
])('deadlines that depend on %j are asked for', (questions, isMore, sentence) => {
  expect(openDeadlines(questions, isMore)).toEqual(sentence);
});
