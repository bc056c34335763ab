import { describe, expect, test } from '@jest/globals';
import { formSentence, legalBasisSentence } from '../../../../src/answers/call-card/wording/named-parts.rules.js';

describe('forms', () => {
  test.each<[names: Record<string, string>[], inWords: Record<string, string> | null, de: string, en: string]>([
    [[{ de: 'Antrag auf Wohngeld' }], null, 'Formular: Antrag auf Wohngeld.', 'Form: Antrag auf Wohngeld.'],
    [
      [{ de: 'Antrag', en: 'Application' }, { de: 'Anlage A' }, { de: 'Anlage B' }],
      { de: '<p>Alle Formulare gibt es am Empfang.</p>' },
      'Formulare: Antrag, Anlage A und Anlage B.',
      'Forms: Application, Anlage A and Anlage B.',
    ],
  ])('%j are named', (names, inWords, de, en) => {
    expect(formSentence(names, inWords)).toEqual({ de, en });
  });

  test('that are only told about are told as they are', () => {
    const text = { de: '<ul><li>Antrag</li><li>Anlage</li></ul>', uk: '<p>Заява</p>', en: '<p></p>' };
    expect(formSentence([], text)).toEqual({ de: 'Antrag. Anlage.', uk: 'Заява.' });
  });

  test('of which nothing is known are unknown', () => {
    const unknown = {
      de: 'Zu Formularen liegt uns nichts vor. Die zuständige Stelle gibt Auskunft.',
      en: 'We have no information about forms. Please ask the responsible office.',
    };
    expect(formSentence([], null)).toEqual(unknown);
    expect(formSentence([], { de: '<p>&nbsp;</p>' })).toEqual(unknown);
  });
});

describe('legal bases', () => {
  test.each<[citations: string[], de: string, en: string]>([
    [['§ 17 BMG'], 'Rechtsgrundlage: § 17 BMG.', 'Legal basis: § 17 BMG.'],
    [
      ['§ 17 Absatz 1, 2 BMG', 'Anlage 1 zur BremKostO.'],
      'Rechtsgrundlagen: § 17 Absatz 1, 2 BMG; Anlage 1 zur BremKostO.',
      'Legal bases: § 17 Absatz 1, 2 BMG; Anlage 1 zur BremKostO.',
    ],
  ])('%j are cited', (citations, de, en) => {
    expect(legalBasisSentence(citations, { de: 'anders' })).toEqual({ de, en });
  });

  test('in words are said, and otherwise unknown', () => {
    expect(legalBasisSentence([], { de: '<p>Bremisches Gebührengesetz</p>' })).toEqual({
      de: 'Bremisches Gebührengesetz.',
    });
    expect(legalBasisSentence([], null)['de']).toBe(
      'Zur Rechtsgrundlage liegt uns nichts vor. Die zuständige Stelle gibt Auskunft.',
    );
  });
});
