import { expect, test } from '@jest/globals';
import { paymentMethod } from '../../../../src/answers/call-card/wording/payment-wording.rules.js';

test.each([
  ['CASH', 'bar', 'cash'],
  ['GIROCARD', 'Girocard', 'Girocard'],
  ['CREDIT_CARD', 'Kreditkarte', 'credit card'],
  ['PAYPAL', 'PayPal', 'PayPal'],
  ['DIRECT_DEBIT', 'Lastschrift', 'direct debit'],
  ['TRANSFER', 'Überweisung', 'bank transfer'],
  ['INVOICE', 'Rechnung', 'invoice'],
])('the way to pay %s is said as "%s" and "%s"', (code, de, en) => {
  expect(paymentMethod(code)).toEqual({ de, en });
});

test.each(['GIROPAY', '004', 'cash', ''])('a way to pay without a name keeps its code: %j', (code) => {
  expect(paymentMethod(code)).toEqual({ de: code });
});
