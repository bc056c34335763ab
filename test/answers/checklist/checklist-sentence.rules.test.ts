import { describe, expect, test } from '@jest/globals';
import type { ChecklistItem } from '../../../src/answers/checklist/checklist.rules.js';
import { checklistSentence } from '../../../src/answers/checklist/checklist-sentence.rules.js';
import { checklistDocument, checklistItem } from '../../support/builders/checklist.js';

const either = (...names: string[]): ChecklistItem =>
  checklistItem('', { documents: names.map((name) => checklistDocument(name)) });
const perhaps = (name: string): ChecklistItem => checklistItem(name, { obligation: 'CONDITIONAL' });
const helpful = (name: string): ChecklistItem => checklistItem(name, { obligation: 'OPTIONAL' });
const several = (count: number): ChecklistItem[] =>
  Array.from({ length: count }, (_, at) => checklistItem(`U${at + 1}`));

describe('the sentence on what to bring', () => {
  test.each<[what: string, items: ChecklistItem[], de: string, en: string]>([
    ['one document', [checklistItem('Ausweis')], 'Bitte bringen Sie mit: Ausweis.', 'Please bring: Ausweis.'],
    [
      'two documents',
      [checklistItem('Ausweis'), checklistItem('Foto')],
      'Bitte bringen Sie mit: Ausweis und Foto.',
      'Please bring: Ausweis and Foto.',
    ],
    [
      'three documents',
      [checklistItem('Ausweis'), checklistItem('Foto'), checklistItem('Formular')],
      'Bitte bringen Sie mit: Ausweis, Foto und Formular.',
      'Please bring: Ausweis, Foto and Formular.',
    ],
    [
      'a choice',
      [either('Ausweis', 'Pass'), checklistItem('Formular')],
      'Bitte bringen Sie mit: Ausweis oder Pass und Formular.',
      'Please bring: Ausweis or Pass and Formular.',
    ],
    [
      'what depends on the case',
      [perhaps('Vollmacht')],
      'Je nach Fall bringen Sie bitte mit: Vollmacht.',
      'Depending on the case, please bring: Vollmacht.',
    ],
    [
      'what is certain before what depends on the case',
      [perhaps('Vollmacht'), checklistItem('Ausweis')],
      'Bitte bringen Sie mit: Ausweis. Je nach Fall außerdem: Vollmacht.',
      'Please bring: Ausweis. Depending on the case, also: Vollmacht.',
    ],
    [
      'nothing that is only helpful',
      [checklistItem('Ausweis'), helpful('Befund')],
      'Bitte bringen Sie mit: Ausweis.',
      'Please bring: Ausweis.',
    ],
    [
      'a name in the language of the sentence',
      [checklistItem('', { documents: [checklistDocument('', { name: { de: 'Reisepass', en: 'passport' } })] })],
      'Bitte bringen Sie mit: Reisepass.',
      'Please bring: passport.',
    ],
    [
      'seven documents by name',
      several(7),
      'Bitte bringen Sie mit: U1, U2, U3, U4, U5, U6 und U7.',
      'Please bring: U1, U2, U3, U4, U5, U6 and U7.',
    ],
    [
      'an eighth document as one more',
      several(8),
      'Bitte bringen Sie mit: U1, U2, U3, U4, U5, U6, U7 und eine weitere Unterlage.',
      'Please bring: U1, U2, U3, U4, U5, U6, U7 and one more document.',
    ],
    [
      'all after the seventh by their number',
      several(10),
      'Bitte bringen Sie mit: U1, U2, U3, U4, U5, U6, U7 und 3 weitere Unterlagen.',
      'Please bring: U1, U2, U3, U4, U5, U6, U7 and 3 more documents.',
    ],
  ])('names %s', (_, items, de, en) => {
    expect(checklistSentence(items, true)).toEqual({ de, en });
    expect(checklistSentence(items, false)).toEqual({ de, en });
  });

  test.each([
    ['no documents', []],
    ['documents that are only helpful', [helpful('Befund')]],
  ])('says of %s that nothing is needed only where what is needed is on record', (_, items) => {
    expect(checklistSentence(items, true)).toEqual({
      de: 'Unterlagen sind nicht nötig.',
      en: 'No documents are needed.',
    });
    expect(checklistSentence(items, false)).toEqual({
      de: 'Welche Unterlagen nötig sind, ist nicht eingetragen.',
      en: 'Which documents are needed is not on record.',
    });
  });
});
