import { describe, expect, test } from '@jest/globals';
import { checklist, onRecord, type RequirementFacts } from '../../../src/answers/checklist/checklist.rules.js';
import type { Answer } from '../../../src/catalogue/question/applicability.rules.js';

const needs = (typeId: string, facts: Partial<RequirementFacts> = {}): RequirementFacts => ({
  typeId,
  name: { de: typeId },
  obligation: 'MANDATORY',
  alternativeGroup: null,
  condition: null,
  note: null,
  presentation: null,
  copies: null,
  maximumAge: null,
  maximumAgeUnit: null,
  channel: null,
  applies: [],
  ...facts,
});

const either = (...types: string[]) => types.map((type) => needs(type, { alternativeGroup: 1 }));

const caseOf = (given: Record<string, Answer>, channel: string | null) => ({
  answers: new Map(Object.entries(given)),
  channel,
});
const listOf = (services: RequirementFacts[][], given: Record<string, Answer> = {}, channel: string | null = null) =>
  checklist(
    services.map((requirements, index) => ({ serviceId: `s${index}`, requirements })),
    caseOf(given, channel),
  );
const told = (items: ReturnType<typeof listOf>) =>
  items.map(({ documents, obligation, serviceIds }) =>
    [documents.map(({ typeId }) => typeId).join('|'), obligation, serviceIds.join()].join(' '),
  );

describe('the checklist', () => {
  const moved = [{ question: 'moved', is: true }];
  const ifMoved = needs('proof', { obligation: 'CONDITIONAL', condition: { de: 'nach Umzug' }, applies: moved });

  test.each<[string, RequirementFacts[][], Record<string, Answer>, string[]]>([
    ['has a document of two services once', [[needs('id')], [needs('id')]], {}, ['id MANDATORY s0,s1']],
    [
      'takes the strongest obligation',
      [[needs('id', { obligation: 'OPTIONAL' })], [needs('id')]],
      {},
      ['id MANDATORY s1,s0'],
    ],
    [
      'needs nothing in every case that has a condition in words',
      [[needs('id', { condition: { de: 'Selbstständige' } })]],
      {},
      ['id CONDITIONAL s0'],
    ],
    ['keeps alternatives together', [either('id', 'pass')], {}, ['id|pass MANDATORY s0']],
    ['has the same choice once', [either('id', 'pass'), either('pass', 'id')], {}, ['id|pass MANDATORY s0,s1']],
    [
      'needs no choice where one of them has to be there',
      [either('id', 'pass'), [needs('pass')]],
      {},
      ['pass MANDATORY s1,s0'],
    ],
    [
      'narrows a choice to the one that satisfies both',
      [either('id', 'pass', 'permit'), either('id', 'pass')],
      {},
      ['id|pass MANDATORY s1,s0'],
    ],
    [
      'does not narrow for what may not be needed',
      [either('id', 'pass'), [needs('pass', { obligation: 'CONDITIONAL' })]],
      {},
      ['id|pass MANDATORY s0', 'pass CONDITIONAL s1'],
    ],
    ['keeps what depends on an open question', [[ifMoved]], {}, ['proof CONDITIONAL s0']],
    ['makes sure of what the answer calls for', [[ifMoved]], { moved: true }, ['proof MANDATORY s0']],
    ['drops what the answer rules out', [[ifMoved]], { moved: false }, []],
    ['makes no condition a duty', [[needs('id', { applies: moved })]], {}, ['id CONDITIONAL s0']],
    [
      'puts what is certain first',
      [[needs('a', { obligation: 'OPTIONAL' }), needs('b', { obligation: 'CONDITIONAL' }), needs('c')]],
      {},
      ['c MANDATORY s0', 'b CONDITIONAL s0', 'a OPTIONAL s0'],
    ],
  ])('%s', (_, services, given, expected) => {
    expect(told(listOf(services, given))).toEqual(expected);
  });

  test('leaves out what only another channel needs', () => {
    const requirements = [needs('photo', { channel: 'WEB' }), needs('id', { channel: 'COUNTER' }), needs('form')];
    expect(told(listOf([requirements], {}, 'COUNTER'))).toEqual(['id MANDATORY s0', 'form MANDATORY s0']);
    expect(listOf([requirements])).toHaveLength(3);
  });

  test('asks for the strictest form, and tells the notes of all', () => {
    const [entry] = listOf([
      [needs('id', { presentation: 'ORIGINAL', copies: 1, note: { de: 'a' } })],
      [needs('id', { presentation: 'COPY', copies: 3, note: { de: 'b' } })],
    ]);
    expect(entry).toMatchObject({
      documents: [{ typeId: 'id', presentation: 'ORIGINAL_AND_COPY', copies: 3 }],
      notes: [{ de: 'a' }, { de: 'b' }],
    });
  });

  test('names open questions and conditions, and neither of what is certain', () => {
    expect(listOf([[ifMoved]])[0]).toMatchObject({ open: ['moved'], conditions: [{ de: 'nach Umzug' }] });
    expect(listOf([[ifMoved], [needs('proof')]])[0]).toMatchObject({ open: [], conditions: [] });
  });
});

describe('what is on record of the documents in a case', () => {
  const moved = [{ question: 'moved', is: true }];
  const words = { condition: { de: 'Selbstständige' } };

  test.each<[string, Partial<RequirementFacts>, Record<string, Answer>, string | null, string]>([
    ['a duty in every case', {}, {}, null, 'ALL'],
    ['a duty in every case, whatever is answered', {}, { moved: false }, 'COUNTER', 'ALL'],
    ['a duty that the answer calls for', { applies: moved }, { moved: true }, null, 'ALL'],
    ['a duty whose question is open', { applies: moved }, {}, null, 'SOME'],
    ['a duty that the answer rules out', { applies: moved }, { moved: false }, null, 'NOTHING'],
    ['a duty of the channel', { channel: 'WEB' }, {}, 'WEB', 'ALL'],
    ['a duty of one channel while any is meant', { channel: 'WEB' }, {}, null, 'SOME'],
    ['a duty of another channel', { channel: 'WEB' }, {}, 'COUNTER', 'NOTHING'],
    ['a duty by a condition in words', words, {}, null, 'SOME'],
    ['what an answer makes a duty', { obligation: 'CONDITIONAL', applies: moved }, { moved: true }, null, 'SOME'],
    ['what the answer rules out', { obligation: 'CONDITIONAL', applies: moved }, { moved: false }, null, 'NOTHING'],
    ['what only helps', { obligation: 'OPTIONAL' }, {}, null, 'NOTHING'],
  ])('of %s', (_, facts, given, channel, expected) => {
    const service = { serviceId: 's0', requirements: [needs('id', facts)] };
    const asked = caseOf(given, channel);
    expect(onRecord(service, asked, checklist([service], asked))).toBe(expected);
  });

  test('is of each service, whatever another one asks for', () => {
    const helped = { serviceId: 's0', requirements: [needs('id', { obligation: 'CONDITIONAL' })] };
    const strict = { serviceId: 's1', requirements: [needs('id')] };
    const asked = caseOf({}, null);
    const items = checklist([helped, strict], asked);
    expect([helped, strict].map((one) => onRecord(one, asked, items))).toEqual(['SOME', 'ALL']);
  });
});
