import { describe, expect, test } from '@jest/globals';
import { checkQuestionKeys, checkQuestions } from '../../../src/catalogue/question/question.checks.js';
import type { AnswerConditionContent, QuestionContent } from '../../../src/catalogue/question/question.content.js';
import { serviceContent } from '../../support/builders/service.js';
import { problemsOf, reported } from '../../support/reported.js';

const question = (key: string, kind: string, given: Partial<QuestionContent> = {}): QuestionContent => ({
  key,
  kind,
  text: { de: 'Frage?' },
  ...given,
});
const options = (...keys: string[]) => keys.map((key) => ({ key, text: { de: key } }));

const age = question('age', 'NUMBER', { unit: { de: 'Jahre' } });
const express = question('express', 'YES_NO');
const term = question('term', 'CHOICE', { options: options('short', 'long') });

describe('a question of a service', () => {
  test.each<[what: string, questions: QuestionContent[] | undefined, problems: [string, string][]]>([
    ['is not there', undefined, []],
    ['fits its kind', [age, express, term], []],
    [
      'offers nothing to choose from',
      [age, question('term', 'CHOICE')],
      [['questions[1].options', 'The question has no options.']],
    ],
    [
      'offers options although it wants a number',
      [question('age', 'NUMBER', { options: options('a', 'b') })],
      [['questions[0].options', 'A question of kind NUMBER takes no options.']],
    ],
    [
      'has a unit although it wants yes or no',
      [question('express', 'YES_NO', { unit: { de: 'Tage' } })],
      [['questions[0].unit', 'An answer of kind YES_NO has no unit.']],
    ],
  ])('%s', (_, questions, problems) => {
    expect(reported((report) => checkQuestions(serviceContent({ questions }), report))).toEqual(problems);
  });
});

describe('a condition on an answer', () => {
  const questions = [age, express, term];
  const conditioned = (applies: AnswerConditionContent[]) => ({
    questions,
    fees: [{ kind: 'FREE' }, { kind: 'FIXED', applies }],
  });

  test.each<[what: string, applies: AnswerConditionContent[], problems: [string, string][]]>([
    [
      'fits its question',
      [
        { question: 'age', from: 0, until: 17 },
        { question: 'express', is: false },
        { question: 'term', oneOf: ['short'] },
      ],
      [],
    ],
    [
      'is on a question that there is not',
      [{ question: 'agee', from: 1 }],
      [['fees[1].applies[0].question', 'The service has no question "agee".']],
    ],
    [
      'stands beside another on the same question',
      [
        { question: 'age', from: 10 },
        { question: 'age', until: 17 },
      ],
      [['fees[1].applies[1].question', 'A condition on "age" already exists.']],
    ],
    [
      'says nothing',
      [{ question: 'age' }],
      [['fees[1].applies[0]', 'The condition does not say which answer to "age" (NUMBER) it requires.']],
    ],
    [
      'wants yes of a number',
      [{ question: 'age', from: 1, is: true }],
      [['fees[1].applies[0].is', '"is" does not fit "age" (NUMBER).']],
    ],
    [
      'wants a number and an option of yes or no',
      [{ question: 'express', from: 1, oneOf: ['short'] }],
      [
        ['fees[1].applies[0].from', '"from" does not fit "express" (YES_NO).'],
        ['fees[1].applies[0].oneOf', '"oneOf" does not fit "express" (YES_NO).'],
      ],
    ],
    [
      'names an option that there is not',
      [{ question: 'term', oneOf: ['short', 'ever'] }],
      [['fees[1].applies[0].oneOf[1]', 'The question "term" has no option "ever".']],
    ],
  ])('%s', (_, applies, problems) => {
    expect(reported((report) => checkQuestions(serviceContent(conditioned(applies)), report))).toEqual(problems);
  });

  test('of a document is checked too', () => {
    const documents = [{ type: 'vollmacht', obligation: 'CONDITIONAL', applies: [{ question: 'lost', is: true }] }];
    expect(problemsOf((report) => checkQuestions(serviceContent({ questions, documents }), report))).toEqual([
      [
        'documents[0].applies[0].question',
        { de: 'Eine Frage „lost“ hat die Leistung nicht.', en: 'The service has no question "lost".' },
        { de: 'Nennen Sie eine von diesen: age, express, term.', en: 'Use one of these: age, express, term.' },
      ],
    ]);
    expect(problemsOf((report) => checkQuestions(serviceContent({ documents }), report))[0]?.[2]).toEqual({
      de: 'Ergänzen Sie sie unter questions.',
      en: 'Add it to questions.',
    });
  });
});

describe('a key of a question stands twice', () => {
  test.each<[what: string, questions: QuestionContent[] | undefined, problems: [string, string][]]>([
    ['not without questions', undefined, []],
    ['not when keys differ', [age, express, term], []],
    ['when two questions have it', [age, express, age], [['questions[2]', 'age occurs twice (first at 0).']]],
    [
      'when two options of a question have it',
      [age, question('term', 'CHOICE', { options: options('a', 'b', 'a') })],
      [['questions[1].options[2]', 'a occurs twice (first at 0).']],
    ],
    [
      'not when options of two questions have it',
      [term, question('time', 'CHOICE', { options: options('short', 'long') })],
      [],
    ],
  ])('%s', (_, questions, problems) => {
    expect(reported((report) => checkQuestionKeys(serviceContent({ questions }), report))).toEqual(problems);
  });
});
