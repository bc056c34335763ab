import { describe, expect, test } from '@jest/globals';
import type { ChecklistItem } from '../../../src/answers/checklist/checklist.rules.js';
import { checklistSentence, type RecordedService } from '../../../src/answers/checklist/checklist-sentence.rules.js';
import { longestSpeech, speakingSeconds } from '../../../src/catalogue/service/speaking-time.rules.js';
import { checklistDocument, checklistItem } from '../../support/builders/checklist.js';

const either = (...names: string[]): ChecklistItem =>
  checklistItem('', { documents: names.map((name) => checklistDocument(name)) });
const perhaps = (name: string): ChecklistItem => checklistItem(name, { obligation: 'CONDITIONAL' });
const helpful = (name: string): ChecklistItem => checklistItem(name, { obligation: 'OPTIONAL' });
const recorded = (onRecord: RecordedService['onRecord'], title = 'Melden'): RecordedService => ({
  title: { de: title, en: `${title} (en)` },
  onRecord,
});
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
    expect(checklistSentence(items, [recorded('ALL')], 'BRING')).toEqual({ de, en });
    expect(checklistSentence(items, [recorded('SOME')], 'BRING')).toEqual({
      de: `${de} Ob sonst etwas nötig ist, ist nicht eingetragen.`,
      en: `${en} Whether anything else is needed is not on record.`,
    });
  });

  test.each([
    ['no documents', []],
    ['documents that are only helpful', [helpful('Befund')]],
  ])('says of %s that it is not on record what is needed, never that nothing is', (_, items) => {
    expect(checklistSentence(items, [recorded('NOTHING')], 'BRING')).toEqual({
      de: 'Welche Unterlagen nötig sind, ist nicht eingetragen.',
      en: 'Which documents are needed is not on record.',
    });
  });

  test.each<[what: string, items: ChecklistItem[], services: RecordedService[], de: string, en: string]>([
    [
      'one of which nothing is on record',
      [checklistItem('Ausweis')],
      [recorded('ALL'), recorded('NOTHING', 'Abmelden')],
      'Bitte bringen Sie mit: Ausweis. Zu „Abmelden“ ist nicht eingetragen, welche Unterlagen nötig sind.',
      'Please bring: Ausweis. Which documents are needed for “Abmelden (en)” is not on record.',
    ],
    [
      'some of which less than all is on record',
      [checklistItem('Ausweis')],
      [recorded('SOME'), recorded('NOTHING', 'Abmelden'), recorded('NOTHING', 'Taufe')],
      'Bitte bringen Sie mit: Ausweis. Ob für „Melden“ sonst etwas nötig ist, ist nicht eingetragen. Zu „Abmelden“ und „Taufe“ ist nicht eingetragen, welche Unterlagen nötig sind.',
      'Please bring: Ausweis. Whether anything else is needed for “Melden (en)” is not on record. Which documents are needed for “Abmelden (en)” and “Taufe (en)” is not on record.',
    ],
    [
      'none where nothing is on record of any',
      [],
      [recorded('NOTHING'), recorded('NOTHING', 'Abmelden')],
      'Welche Unterlagen nötig sind, ist nicht eingetragen.',
      'Which documents are needed is not on record.',
    ],
  ])('names of several services %s', (_, items, services, de, en) => {
    expect(checklistSentence(items, services, 'BRING')).toEqual({ de, en });
  });

  test.each([
    ['BRING', 'Bitte bringen Sie mit: Ausweis.', 'Je nach Fall bringen Sie bitte mit: Vollmacht.'],
    ['SEND', 'Bitte reichen Sie ein: Ausweis.', 'Je nach Fall reichen Sie bitte ein: Vollmacht.'],
    ['NEED', 'Sie brauchen: Ausweis.', 'Je nach Fall brauchen Sie: Vollmacht.'],
  ] as const)('says what to do where one is to %s', (way, always, inCase) => {
    const said = (item: ChecklistItem) => checklistSentence([item], [recorded('ALL')], way)['de'];
    expect([said(checklistItem('Ausweis')), said(perhaps('Vollmacht'))]).toEqual([always, inCase]);
  });

  const long = (count: number, obligation: ChecklistItem['obligation']): ChecklistItem[] =>
    Array.from({ length: count }, (_, at) =>
      checklistItem(`Bescheinigung in einer Sache mit sehr langem Namen ${String.fromCharCode(65 + at)}`, {
        obligation,
      }),
    );

  test.each([
    [2, 6, / Je nach Fall außerdem: Bescheinigung .+ D und 2 weitere Unterlagen\.$/],
    [6, 6, /^Bitte bringen Sie mit: .+ F\. Je nach Fall außerdem: 6 weitere Unterlagen\.$/],
    [
      7,
      1,
      /^Bitte bringen Sie mit: .+ F und eine weitere Unterlage\. Je nach Fall außerdem: eine weitere Unterlage\.$/,
    ],
  ])('names of %i and of %i in some cases as many as can be said in 30 seconds', (always, inCase, expected) => {
    const items = [...long(always, 'MANDATORY'), ...long(inCase, 'CONDITIONAL')];
    const { de } = checklistSentence(items, [recorded('ALL')], 'BRING') as { de: string };
    expect(de).toMatch(expected);
    expect(speakingSeconds(de, 'de')).toBeLessThanOrEqual(longestSpeech);
  });

  test('is given in the languages that all names have', () => {
    const german = checklistItem('', { documents: [checklistDocument('', { name: { de: 'Reisepass' } })] });
    expect(checklistSentence([checklistItem('Ausweis'), german], [recorded('ALL')], 'NEED')).toEqual({
      de: 'Sie brauchen: Ausweis und Reisepass.',
    });
  });
});
