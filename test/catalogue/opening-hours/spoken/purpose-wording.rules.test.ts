import { expect, test } from '@jest/globals';
import type { Purpose } from '../../../../src/catalogue/opening-hours/opening-purpose.rules.js';
import {
  plainWords,
  purposeNames,
  purposeWords,
  sentences,
} from '../../../../src/catalogue/opening-hours/spoken/purpose-wording.rules.js';

test.each<[purpose: Purpose, name: string, open: string, always: string, closed: string, never: string]>([
  ['GENERAL', 'Allgemein', 'Geöffnet', 'Durchgehend geöffnet', 'Geschlossen', 'Bis auf Weiteres geschlossen'],
  [
    'COUNTER',
    'Schalter',
    'Der Schalter ist geöffnet',
    'Der Schalter ist durchgehend geöffnet',
    'Der Schalter ist geschlossen',
    'Der Schalter ist bis auf Weiteres geschlossen',
  ],
  [
    'WALK_IN',
    'Ohne Termin',
    'Ohne Termin geöffnet',
    'Ohne Termin durchgehend geöffnet',
    'Ohne Termin geschlossen',
    'Ohne Termin bis auf Weiteres geschlossen',
  ],
  [
    'PHONE',
    'Telefon',
    'Telefonisch erreichbar',
    'Telefonisch durchgehend erreichbar',
    'Telefonisch nicht erreichbar',
    'Telefonisch bis auf Weiteres nicht erreichbar',
  ],
])('the state of the purpose %s is said in its words', (purpose, name, open, always, closed, never) => {
  expect(purposeNames.de[purpose]).toBe(name);
  expect(purposeWords.de[purpose]).toMatchObject({ open, always, closed, never });
});

test('every purpose has words of its own in both languages', () => {
  for (const language of ['de', 'en'] as const) {
    const said = Object.values(purposeWords[language]).map(({ closed }) => closed);
    expect(new Set([...said, plainWords[language].closed]).size).toBe(8);
  }
});

test('sentences end with one full stop', () => {
  expect(sentences(['a', 'b.', 'c'])).toBe('a. b. c.');
  expect(sentences([])).toBe('');
});
