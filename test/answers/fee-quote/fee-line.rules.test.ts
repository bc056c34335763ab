import { describe, expect, test } from '@jest/globals';
import { lineOf } from '../../../src/answers/fee-quote/fee-line.rules.js';
import type { FeeFacts, QuoteCase } from '../../../src/answers/fee-quote/quote.js';
import type { Answer } from '../../../src/catalogue/question/applicability.rules.js';
import { feeFacts, question } from '../../support/builders/fee.js';

const asked = (given: Record<string, Answer> = {}): QuoteCase => ({
  questions: [question('volunteer')],
  answers: new Map(Object.entries(given)),
  audience: 'CITIZEN',
  channel: null,
});
const applies = [{ question: 'volunteer', is: true }];
const told = (fee: FeeFacts, others: FeeFacts[] = [], given: Record<string, Answer> = {}) =>
  lineOf(fee, [], [fee, ...others], asked(given)).answers?.['de'] ?? null;

describe('the answers that make a fee due are told', () => {
  const said = 'Antwort Ja auf „volunteer?“';
  const card = { label: { de: 'Karte' } };

  test.each<
    [what: string, fee: Partial<FeeFacts>, others: FeeFacts[], given: Record<string, Answer>, expected: string | null]
  >([
    ['where no text tells the case', {}, [], {}, said],
    ['not where none is required', { applies: [] }, [], {}, null],
    ['not once they are given', {}, [], { volunteer: true }, null],
    ['not beside a condition', { condition: { de: 'Ehrenamt' } }, [], {}, null],
    ['not beside a reason', { freeReason: { de: 'Ehrenamt' } }, [], {}, null],
    ['not beside a label of its own', card, [feeFacts({ label: { de: 'Buch' } })], {}, null],
    ['beside a label that another has', card, [feeFacts(card)], {}, said],
    ['not where the other has a condition', card, [feeFacts({ ...card, condition: { de: 'neu' } })], {}, null],
    ['with the label of what is due whenever they hold', { ...card, surcharge: true, mandatory: true }, [], {}, said],
  ])('%s', (_, fee, others, given, expected) => {
    expect(told(feeFacts({ amountCents: 5, applies, ...fee }), others, given)).toBe(expected);
  });
});

test('a share has the amount, unit and currency of its base fee', () => {
  const fee = feeFacts({ amountCents: 9000, currency: 'CHF', unit: { de: 'je Hund' } });
  const half = feeFacts({ kind: 'PERCENTAGE', percentage: 50, currency: null });
  const bases = [{ fee, isScoped: false, verdict: 'YES' as const, open: [] }];
  expect(lineOf(half, bases, [fee, half], asked(), true)).toMatchObject({
    money: { minimum: 4500, maximum: 4500 },
    unit: { de: 'je Hund' },
    currency: 'CHF',
    alternative: true,
    conditional: false,
  });
});

test.each<[what: string, fee: Partial<FeeFacts>, conditional: boolean]>([
  ['a condition in words', { condition: { de: 'Ehrenamt' } }, true],
  ['a channel', { channel: 'WEB' }, true],
  ['an answer', { applies, condition: { de: 'Ehrenamt' } }, false],
])('a fee that depends on %s is conditional or not', (_, fee, conditional) => {
  expect(lineOf(feeFacts(fee), [], [], asked()).conditional).toBe(conditional);
});
