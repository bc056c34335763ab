import { describe, expect, test } from '@jest/globals';
import { toldChange } from '../../../../src/answers/call-card/wording/change-sentence.rules.js';

describe('the sentence about a change of a record', () => {
  const now = new Date('2026-11-22T12:00:00+01:00');
  const change = {
    changedAt: '2026-11-20T08:00:00+01:00',
    subject: { de: 'Reisepass' },
    isNew: false,
    keys: ['fees'],
    reason: null,
  };

  test.each([
    [change, 'Geändert am Freitag, 20. November: Gebühren (Reisepass).'],
    [
      { ...change, keys: ['fees', 'texts.05', 'documents'] },
      'Geändert am Freitag, 20. November: Gebühren, Kurztext und Unterlagen (Reisepass).',
    ],
    [{ ...change, changedAt: '2026-11-22T08:00:00+01:00' }, 'Geändert heute: Gebühren (Reisepass).'],
    [{ ...change, isNew: true, keys: [] }, 'Neu am Freitag, 20. November: Reisepass.'],
    [
      { ...change, keys: ['provenance', 'fees', 'texts.99'] },
      'Geändert am Freitag, 20. November: Gebühren (Reisepass).',
    ],
    // The day is the one in Bremen, not that of the moment in UTC.
    [{ ...change, changedAt: '2026-11-21T23:30:00Z' }, 'Geändert heute: Gebühren (Reisepass).'],
    [{ ...change, changedAt: '2026-11-21T22:30:00Z' }, 'Geändert am Samstag, 21. November: Gebühren (Reisepass).'],
    // The year is said from half a year on.
    [{ ...change, changedAt: '2026-05-25T12:00:00Z' }, 'Geändert am Montag, 25. Mai 2026: Gebühren (Reisepass).'],
    [{ ...change, changedAt: '2026-05-26T12:00:00Z' }, 'Geändert am Dienstag, 26. Mai: Gebühren (Reisepass).'],
  ])('tells what and when in German: %j', (facts, sentence) => {
    expect(toldChange(facts, now)?.sentence['de']).toBe(sentence);
  });

  test('is not told when nobody asks about it on the phone', () => {
    expect(toldChange({ ...change, keys: ['provenance', 'checkedOn', 'searchTerms'] }, now)).toBeNull();
  });

  test('tells what and when in English, and the sections in both languages', () => {
    const facts = { ...change, subject: { de: 'Reisepass', en: 'Passport' }, keys: ['fees', 'documents'] };
    expect(toldChange(facts, now)).toEqual({
      sections: [
        { de: 'Gebühren', en: 'fees' },
        { de: 'Unterlagen', en: 'documents' },
      ],
      sentence: {
        de: 'Geändert am Freitag, 20. November: Gebühren und Unterlagen (Reisepass).',
        en: 'Changed on Friday 20 November: fees and documents (Passport).',
      },
    });
    expect(toldChange({ ...facts, isNew: true, changedAt: '2026-11-22T08:00:00+01:00' }, now)?.sentence).toEqual({
      de: 'Neu heute: Reisepass.',
      en: 'New today: Passport.',
    });
  });

  test('tells of a first edition although every field is new, and names none of them', () => {
    expect(toldChange({ ...change, isNew: true, keys: ['fees', 'provenance'] }, now)?.sections).toEqual([]);
  });

  test.each([
    ['openingHours', 'Öffnungszeiten'],
    ['addresses', 'Anschrift'],
    ['processingTimes', 'Bearbeitungsdauer'],
    ['notes', 'Hinweise für Auskunft'],
  ])('names the section %s as "%s"', (key, name) => {
    expect(toldChange({ ...change, keys: [key] }, now)?.sections.map((section) => section['de'])).toEqual([name]);
  });

  test.each([[[]], [['texts.constructor']], [['texts.99']]])('is nothing for fields that have no name: %j', (keys) => {
    expect(toldChange({ ...change, keys }, now)).toBeNull();
  });
});
