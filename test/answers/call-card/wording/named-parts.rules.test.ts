import { describe, expect, test } from '@jest/globals';
import { formSentence, legalBasisSentence } from '../../../../src/answers/call-card/wording/named-parts.rules.js';

describe('forms', () => {
  test.each<[names: Record<string, string>[], inWords: Record<string, string> | null, de: string, en: string | null]>([
    [[{ de: 'Antrag auf Wohngeld' }], null, 'Formular: Antrag auf Wohngeld.', null],
    [
      [
        { de: 'Antrag', en: 'Application' },
        { de: 'Anlage A', en: 'Annex A' },
        { de: 'Anlage B', en: 'Annex B' },
      ],
      { de: '<p>Alle Formulare gibt es am Empfang.</p>' },
      'Formulare: Antrag, Anlage A und Anlage B.',
      'Forms: Application, Annex A and Annex B.',
    ],
  ])('%j are named', (names, inWords, de, en) => {
    expect(formSentence(names, inWords, [{ de: 'Antragsformular' }])).toEqual({ de, ...(en !== null && { en }) });
  });

  test('that are only told about are told as they are', () => {
    const text = { de: '<ul><li>Antrag</li><li>Anlage</li></ul>', uk: '<p>Заява</p>', en: '<p></p>' };
    expect(formSentence([], text, [{ de: 'Antragsformular' }])).toEqual({ de: 'Antrag. Anlage.', uk: 'Заява.' });
  });

  test.each<[names: Record<string, string>[], sentence: Record<string, string>]>([
    [
      [{ de: 'Personalausweis' }, { de: 'Antragsformular', en: 'application form' }],
      {
        de: 'Zu den Unterlagen gehört ein Formular: Antragsformular. Wo Sie es bekommen, ist nicht eingetragen.',
        en: 'The documents include a form: application form. Where to get it is not on record.',
      },
    ],
    [
      [{ de: 'Formular „Hundesteuer Anmeldung“', en: 'form for dog tax' }],
      {
        de: 'Zu den Unterlagen gehört das Formular „Hundesteuer Anmeldung“. Wo Sie es bekommen, ist nicht eingetragen.',
        en: 'The documents include the form for dog tax. Where to get it is not on record.',
      },
    ],
    [
      [{ de: 'Einbürgerungsantrag' }, { de: 'Steueranmeldung auf amtlichem Vordruck' }],
      {
        de: 'Zu den Unterlagen gehören Formulare: Einbürgerungsantrag und Steueranmeldung auf amtlichem Vordruck. Wo Sie sie bekommen, ist nicht eingetragen.',
      },
    ],
  ])('among the required documents %j are told', (documents, sentence) => {
    expect(formSentence([], null, documents)).toEqual(sentence);
  });

  test('of which nothing is known are unknown', () => {
    const unknown = {
      de: 'Zu Formularen liegt uns nichts vor. Die zuständige Stelle gibt Auskunft.',
      en: 'We have no information about forms. Please ask the responsible office.',
    };
    expect(formSentence([], null, [{ de: 'Personalausweis' }, { de: 'Formloser Antrag' }])).toEqual(unknown);
    expect(formSentence([], { de: '<p>&nbsp;</p>' }, [])).toEqual(unknown);
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
    [
      ['§ 1 PAuswGebV', '§ 1 Abs. 3 PAuswGebV', 'PAuswGebV', 'GebV'],
      'Rechtsgrundlagen: § 1 PAuswGebV; § 1 Abs. 3 PAuswGebV; GebV.',
      'Legal bases: § 1 PAuswGebV; § 1 Abs. 3 PAuswGebV; GebV.',
    ],
    [
      ['Hundesteuergesetz vom 17.12.1984', 'Hundesteuergesetz'],
      'Rechtsgrundlage: Hundesteuergesetz vom 17.12.1984.',
      'Legal basis: Hundesteuergesetz vom 17.12.1984.',
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
