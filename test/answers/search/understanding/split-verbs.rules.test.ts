import { expect, test } from '@jest/globals';
import {
  isParticle,
  splitVerbs,
  withoutInfix,
} from '../../../../src/answers/search/understanding/split-verbs.rules.js';

test.each(['um', 'an', 'zuruck'])('%s may stand before a verb', (word) => {
  expect(isParticle(word)).toBe(true);
});

test.each(['der', 'umzug', ''])('"%s" may not', (word) => {
  expect(isParticle(word)).toBe(false);
});

test.each<[word: string, verb: string | null]>([
  ['umgezogen', 'umzogen'],
  ['umzumelden', 'ummelden'],
  ['anzumelden', 'anmelden'],
  ['abgemeldet', 'abmeldet'],
  ['zuruckgegeben', 'zuruckgeben'],
  ['ummelden', null],
  ['gezogen', null],
  ['umge', null],
])('%s is %s', (word, verb) => {
  expect(withoutInfix(word)).toBe(verb);
});

const verbs = new Set(['umziehe', 'umziehen', 'anmelde', 'abmelde']);
const found = (question: string): string[] =>
  splitVerbs(
    question.split(' ').map((word, at) => ({ at, word })),
    (word) => verbs.has(word),
  ).map(({ verb, particle, word }) => `${verb}+${particle} ${word}`);

test.each<[question: string, verbs: string[]]>([
  ['ich ziehe nach bremen um', ['1+4 umziehe']],
  ['ich melde meinen hund an', ['1+4 anmelde']],
  ['ich melde hund an und auto ab', ['1+3 anmelde', '1+6 abmelde']],
  ['um ziehe', []],
  ['ich ziehe aus', []],
  ['ich ziehe eins zwei drei vier funf sechs sieben um', ['1+9 umziehe']],
  ['ich ziehe eins zwei drei vier funf sechs sieben acht um', []],
  ['ziehe ich um oder ziehe ich um', ['0+2 umziehe', '4+6 umziehe']],
])('in "%s" stand %j', (question, expected) => {
  expect(found(question)).toEqual(expected);
});
