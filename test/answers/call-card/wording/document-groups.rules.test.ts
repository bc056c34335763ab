import { describe, expect, test } from '@jest/globals';
import { documentGroups, entryLine } from '../../../../src/answers/call-card/wording/document-groups.rules.js';
import type { ChecklistItem } from '../../../../src/answers/checklist/checklist.rules.js';
import { checklistDocument, checklistItem } from '../../../support/builders/checklist.js';

describe('documents of a checklist, grouped by situation,', () => {
  const questions = [{ key: 'represented', text: { de: 'Kommt jemand für Sie?' } }];

  test('stand together, what is needed in any case first', () => {
    const groups = documentGroups(
      [
        checklistItem('Pass'),
        checklistItem('Foto'),
        checklistItem('Vollmacht', { obligation: 'CONDITIONAL', conditions: [{ de: 'bei Vertretung' }] }),
        checklistItem('Ausweis', { obligation: 'CONDITIONAL', conditions: [{ de: 'bei Vertretung' }] }),
        checklistItem('Nachweis', { obligation: 'CONDITIONAL', conditions: [{ de: 'Studierende' }] }),
        checklistItem('Bescheid', { obligation: 'CONDITIONAL', open: ['represented'] }),
        checklistItem('Brief', { obligation: 'CONDITIONAL' }),
        checklistItem('Bescheinigung', { obligation: 'CONDITIONAL', conditions: [{ de: 'nur Erwachsene' }] }),
        checklistItem('Befund', { obligation: 'OPTIONAL' }),
        checklistItem('Pass der Eltern', { obligation: 'CONDITIONAL', conditions: [{ de: 'je nach Herkunftsland' }] }),
        checklistItem('Erlaubnis', { obligation: 'CONDITIONAL', conditions: [{ de: 'nicht freizügige Ausländer' }] }),
        checklistItem('Meldeschein', { obligation: 'CONDITIONAL', conditions: [{ de: 'nicht nötig bei Anmeldung' }] }),
      ],
      questions,
    );
    expect(groups.map(({ situation, positions }) => [situation['de'], positions])).toEqual([
      ['In jedem Fall', [0, 1]],
      ['Nur bei Vertretung', [2, 3]],
      ['Nur: Studierende', [4]],
      ['Je nach Antwort auf: Kommt jemand für Sie?', [5]],
      ['Je nach Fall', [6]],
      ['Nur Erwachsene', [7]],
      ['Hilfreich', [8]],
      ['Je nach Herkunftsland', [9]],
      ['Nur: nicht freizügige Ausländer', [10]],
      ['Nicht nötig bei Anmeldung', [11]],
    ]);
  });

  test('are no group when the checklist is empty', () => {
    expect(documentGroups([], questions)).toEqual([]);
  });

  test('stand apart when the same words belong to another obligation', () => {
    const conditions = [{ de: 'bei Vertretung' }];
    const [conditional, optional] = [
      checklistItem('Vollmacht', { obligation: 'CONDITIONAL', conditions }),
      checklistItem('Ausweis', { obligation: 'OPTIONAL', conditions }),
    ];
    expect(documentGroups([conditional, optional], questions)).toEqual([
      {
        situation: { de: 'Nur bei Vertretung' },
        obligation: 'CONDITIONAL',
        positions: [0],
      },
      { situation: { de: 'Nur bei Vertretung' }, obligation: 'OPTIONAL', positions: [1] },
    ]);
  });

  test.each<[what: string, given: Partial<ChecklistItem>, de: string, en: string | null]>([
    ['in every case', { obligation: 'MANDATORY' }, 'In jedem Fall', 'In any case'],
    ['that are helpful', { obligation: 'OPTIONAL' }, 'Hilfreich', 'Helpful'],
    ['whose case is not recorded', {}, 'Je nach Fall', 'Depending on the case'],
    ['whose question is not known', { open: ['unknown'] }, 'Je nach Fall', 'Depending on the case'],
    [
      'with a condition in both languages',
      { conditions: [{ de: 'bei Vertretung', en: 'if represented' }] },
      'Nur bei Vertretung',
      'Only if represented',
    ],
    [
      'with a condition that ends in a full stop',
      { conditions: [{ de: 'Wenn verheiratet.', en: 'married people.' }] },
      'Nur wenn verheiratet',
      'Only: married people',
    ],
    [
      'with a condition that begins like a sentence',
      { conditions: [{ de: 'Sofern Sie umgezogen sind', en: 'Unless retired' }] },
      'Nur sofern Sie umgezogen sind',
      'Unless retired',
    ],
    [
      'with several conditions',
      { conditions: [{ de: 'bei Verlust' }, { de: 'bei Diebstahl', en: 'after theft' }] },
      'Nur bei Verlust oder bei Diebstahl',
      null,
    ],
    [
      'with a condition that brings its own preposition',
      { conditions: [{ de: 'je nach Alter', en: 'depending on the age' }] },
      'Je nach Alter',
      'Depending on the age',
    ],
    [
      'on which a question decides, unless a condition says it in words',
      { open: ['represented'], conditions: [{ de: 'bei Vertretung', en: 'when represented' }] },
      'Nur bei Vertretung',
      'Only when represented',
    ],
    [
      'on which two questions decide, in their order',
      { open: ['married', 'represented'] },
      'Je nach Antwort auf: Kommt jemand für Sie? oder Sind Sie verheiratet?',
      null,
    ],
  ])('tell the situation of documents %s', (_, given, de, en) => {
    const married = { key: 'married', text: { de: 'Sind Sie verheiratet?', en: 'Are you married?' } };
    const item = checklistItem('Brief', { obligation: 'CONDITIONAL', ...given });
    expect(documentGroups([item], [...questions, married]).map(({ situation }) => situation)).toEqual([
      { de, ...(en !== null && { en }) },
    ]);
  });
});

describe('an entry of a checklist in one line', () => {
  test.each([
    [[checklistDocument('Pass', { presentation: 'ORIGINAL' })], 'Pass (Original)'],
    [
      [checklistDocument('Pass', { presentation: 'COPY' }), checklistDocument('Ausweis', { presentation: 'COPY' })],
      'Pass oder Ausweis (Kopie)',
    ],
    [
      [checklistDocument('Pass', { presentation: 'COPY' }), checklistDocument('Ausweis', { presentation: 'ORIGINAL' })],
      'Pass oder Ausweis',
    ],
    [[checklistDocument('Pass'), checklistDocument('Ausweis'), checklistDocument('Titel')], 'Pass, Ausweis oder Titel'],
    [[checklistDocument('Pass', { presentation: 'ORIGINAL' }), checklistDocument('Titel')], 'Pass oder Titel'],
    [[checklistDocument('Pass im Original', { presentation: 'ORIGINAL' })], 'Pass im Original'],
    [[checklistDocument('Pass', { presentation: 'FAX' })], 'Pass'],
  ])('names its documents, and their form where it is the same for all: %j', (documents, line) => {
    expect(entryLine(checklistItem('', { documents }))['de']).toBe(line);
  });

  test.each([
    ['ORIGINAL', 'Pass (Original)', 'Pass (original)'],
    ['ORIGINAL_AND_COPY', 'Pass (Original und Kopie)', 'Pass (original and copy)'],
    ['CERTIFIED_COPY', 'Pass (beglaubigte Kopie)', 'Pass (certified copy)'],
    ['COPY', 'Pass (Kopie)', 'Pass (copy)'],
    ['DIGITAL', 'Pass (digital)', 'Pass (digital)'],
  ])('says the form %s in both languages', (presentation, de, en) => {
    const documents = [checklistDocument('Pass', { presentation })];
    expect(entryLine(checklistItem('', { documents }))).toEqual({ de, en });
  });
});
