import { expect, test } from '@jest/globals';
import {
  obligationOfChoice,
  type Obligation,
} from '../../../src/catalogue/required-document/document-choices.rules.js';

test.each<[name: string, alternatives: Obligation[], obligation: Obligation]>([
  ['a document without alternative', ['CONDITIONAL'], 'CONDITIONAL'],
  ['identity card or passport', ['MANDATORY', 'MANDATORY'], 'MANDATORY'],
  ['birth certificate, or for those born abroad a translation', ['MANDATORY', 'CONDITIONAL'], 'MANDATORY'],
  ['whatever their order', ['OPTIONAL', 'CONDITIONAL', 'MANDATORY'], 'MANDATORY'],
  ['one that depends, one that helps', ['OPTIONAL', 'CONDITIONAL'], 'CONDITIONAL'],
  ['only what helps', ['OPTIONAL', 'OPTIONAL'], 'OPTIONAL'],
])('the strongest obligation is that of the choice: %s', (_, alternatives, obligation) => {
  expect(obligationOfChoice(alternatives)).toBe(obligation);
});
