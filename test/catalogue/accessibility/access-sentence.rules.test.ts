import { describe, expect, test } from '@jest/globals';
import {
  accessFeatures,
  accessSentence,
  type AccessFacts,
} from '../../../src/catalogue/accessibility/access-sentence.rules.js';

const nothing: AccessFacts = {
  stepFree: null,
  lift: null,
  inductionLoop: null,
  parking: null,
  toilet: null,
  note: null,
  evidence: [],
};

describe('what is recorded of an address is said in a sentence', () => {
  test.each<[what: string, facts: Partial<AccessFacts>, de: string, en: string]>([
    ['one feature', { stepFree: 'YES' }, 'Der Eingang ist stufenlos.', 'The entrance has no steps.'],
    [
      'several, in the order of the way',
      { toilet: 'NO', lift: 'YES', stepFree: 'YES' },
      'Der Eingang ist stufenlos, ein Aufzug ist vorhanden, eine barrierefreie Toilette gibt es nicht.',
      'The entrance has no steps, there is a lift, there is no accessible toilet.',
    ],
    [
      'what is there with limits',
      { stepFree: 'PARTLY' },
      'Der Eingang ist nur teilweise stufenlos.',
      'The entrance is only partly free of steps.',
    ],
    [
      'with its note, which ends once',
      { stepFree: 'NO', note: { de: 'Rampe auf Zuruf.', en: 'ramp on request' } },
      'Der Eingang hat Stufen. Rampe auf Zuruf.',
      'The entrance has steps. Ramp on request.',
    ],
    ['a note alone', { note: { de: 'Rampe auf Zuruf', en: 'Ramp' } }, 'Rampe auf Zuruf', 'Ramp'],
  ])('%s', (_, facts, de, en) => {
    expect(accessSentence({ ...nothing, ...facts })).toEqual({ de, en });
  });

  test('in no other language than its note', () => {
    expect(accessSentence({ ...nothing, lift: 'YES', note: { de: 'Im Hof' } })).toEqual({
      de: 'Ein Aufzug ist vorhanden. Im Hof.',
    });
  });

  test.each(accessFeatures.flatMap((feature) => (['YES', 'PARTLY', 'NO'] as const).map((state) => [feature, state])))(
    '%s: %s has words of its own in both languages',
    (feature, state) => {
      const said = accessSentence({ ...nothing, [feature]: state })!;
      const others = (['YES', 'PARTLY', 'NO'] as const).filter((other) => other !== state);
      for (const other of others)
        expect(Object.values(accessSentence({ ...nothing, [feature]: other })!)).not.toEqual(
          expect.arrayContaining([said['de']]),
        );
      expect(Object.keys(said)).toEqual(['de', 'en']);
    },
  );
});

test('of what is not recorded, nothing is said', () => {
  expect([accessSentence(null), accessSentence(nothing)]).toEqual([null, null]);
});
