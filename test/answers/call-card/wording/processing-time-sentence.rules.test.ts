import { describe, expect, test } from '@jest/globals';
import { processingTimeSentence } from '../../../../src/answers/call-card/wording/processing-time-sentence.rules.js';

describe('the sentence on how long a service takes', () => {
  const none = { minimum: null, maximum: null, unit: null, variant: null, description: null };

  test.each([
    [
      { ...none, minimum: 4, maximum: 4, unit: 'WEEK' as const },
      'Die Bearbeitung dauert 4 Wochen.',
      'Processing takes 4 weeks.',
    ],
    [
      { ...none, minimum: 2, maximum: 3, unit: 'WEEK' as const, description: { de: 'derzeit' } },
      'Die Bearbeitung dauert 2 bis 3 Wochen (derzeit).',
      null,
    ],
    [
      { ...none, maximum: 1, unit: 'MONTH' as const },
      'Die Bearbeitung dauert höchstens 1 Monat.',
      'Processing takes at most 1 month.',
    ],
    [
      { ...none, minimum: 2, unit: 'WORKING_DAY' as const },
      'Die Bearbeitung dauert mindestens 2 Arbeitstage.',
      'Processing takes at least 2 working days.',
    ],
    [
      { ...none, minimum: 0, maximum: 0, unit: 'DAY' as const, description: { de: 'sofort' } },
      'Das wird sofort erledigt.',
      'This is done at once.',
    ],
    [
      { ...none, minimum: 3, maximum: 4, unit: 'DAY' as const, variant: { de: 'Expressverfahren' } },
      'Expressverfahren: Die Bearbeitung dauert 3 bis 4 Tage.',
      null,
    ],
    [
      { ...none, minimum: 4, maximum: 4, unit: 'WEEK' as const, description: { de: 'grundsätzlich ca. 4 Wochen' } },
      'Bearbeitungsdauer: grundsätzlich etwa 4 Wochen.',
      null,
    ],
    [{ ...none, description: { de: 'lange Bearbeitungsdauer' } }, 'Lange Bearbeitungsdauer.', null],
    [{ ...none, description: { de: 'umgehend' } }, 'Bearbeitungsdauer: umgehend.', null],
    [
      { ...none, minimum: 0, maximum: 3, unit: 'DAY' as const },
      'Die Bearbeitung dauert höchstens 3 Tage.',
      'Processing takes at most 3 days.',
    ],
    [
      { ...none, minimum: 1, maximum: 1, unit: 'DAY' as const, variant: { de: 'im Eilverfahren', en: 'urgent' } },
      'Im Eilverfahren: Die Bearbeitung dauert 1 Tag.',
      'Urgent: Processing takes 1 day.',
    ],
    [
      { ...none, maximum: 2, unit: 'WEEK' as const, description: { de: 'ab Eingang.', en: 'from receipt.' } },
      'Die Bearbeitung dauert höchstens 2 Wochen (ab Eingang).',
      'Processing takes at most 2 weeks (from receipt).',
    ],
    // A number without unit says nothing of a time.
    [{ ...none, minimum: 2, description: { de: 'umgehend' } }, 'Bearbeitungsdauer: umgehend.', null],
  ])('%j is "%s"', (time, de, en) => {
    expect(processingTimeSentence(time)).toEqual({ de, ...(en !== null && { en }) });
  });

  test('is nothing when nothing is known, or only the variant or a number without unit', () => {
    expect(processingTimeSentence(none)).toBeNull();
    expect(processingTimeSentence({ ...none, variant: { de: 'Expressverfahren' } })).toBeNull();
    expect(processingTimeSentence({ ...none, minimum: 4, maximum: 4 })).toBeNull();
  });
});
