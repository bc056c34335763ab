import { expect, test } from '@jest/globals';
import { isForSome, isWordedOnly, scopeOf } from '../../../src/answers/fee-quote/fee-scope.rules.js';
import type { FeeFacts, QuoteCase } from '../../../src/answers/fee-quote/quote.js';
import { ContactChannelKind } from '../../../src/catalogue/contact-channel/contact-channel-kind.js';
import { feeFacts } from '../../support/builders/fee.js';

const asked = (given: Partial<QuoteCase> = {}): QuoteCase => ({
  questions: [],
  answers: new Map(),
  audience: 'CITIZEN',
  channel: null,
  ...given,
});
const anybody = { possibleAudiences: ['CITIZEN', 'BUSINESS'] };

test.each<[what: string, fee: Partial<FeeFacts>, given: Partial<QuoteCase>, scope: string[]]>([
  ['of any fee is nothing', {}, anybody, []],
  ['is who pays', { audiences: ['BUSINESS'] }, anybody, ['Unternehmen']],
  ['is nothing when all who may ask pay', { audiences: ['BUSINESS', 'CITIZEN'] }, anybody, []],
  ['is nothing when it is known who asks', { audiences: ['CITIZEN'] }, {}, []],
  ['is the channel', { channel: 'WEB' }, {}, ['online']],
  ['is nothing when the channel is named', { channel: 'WEB' }, { channel: 'WEB' }, []],
  ['is both', { audiences: ['CITIZEN'], channel: 'LETTER' }, anybody, ['Bürgerinnen und Bürger', 'per Brief']],
])('what a fee is limited to %s', (_, fee, given, scope) => {
  expect(scopeOf(feeFacts(fee), asked(given)).map(({ de }) => de)).toEqual(scope);
  expect(isForSome(feeFacts({ ...fee, channel: null }), asked(given))).toBe(
    scopeOf(feeFacts({ ...fee, channel: null }), asked(given)).length > 0,
  );
});

test('every channel has words', () => {
  for (const channel of Object.values(ContactChannelKind))
    expect(scopeOf(feeFacts({ channel }), asked())).toEqual([
      { de: expect.stringMatching(/./) as unknown, en: expect.stringMatching(/./) as unknown },
    ]);
});

test('a condition is told in words only where no answer is required', () => {
  const condition = { de: 'ab 24' };
  expect(isWordedOnly(feeFacts({ condition }))).toBe(true);
  expect(isWordedOnly(feeFacts({ condition, applies: [{ question: 'age', from: 24 }] }))).toBe(false);
  expect(isWordedOnly(feeFacts())).toBe(false);
});
