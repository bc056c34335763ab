import { describe, expect, test } from '@jest/globals';
import { onlineNeeds } from '../../../../src/answers/call-card/wording/online-needs.rules.js';

describe('what one needs for an online service', () => {
  const none = { assuranceLevel: null, identificationMeans: [], paymentMethods: [], languages: [] };

  test.each([
    [none, []],
    [{ ...none, assuranceLevel: '40' }, ['Online-Ausweis (eID) mit Vertrauensniveau hoch.']],
    [{ ...none, assuranceLevel: '10' }, []],
    [{ ...none, paymentMethods: ['CREDIT_CARD', 'PAYPAL', '004'] }, ['Zahlung per Kreditkarte, PayPal oder 004.']],
    [
      { ...none, identificationMeans: ['eID'], languages: ['de', 'en'] },
      ['Identifizierung mit eID.', 'Auf Deutsch oder Englisch.'],
    ],
    [
      { ...none, assuranceLevel: '30' },
      ['Anmeldung mit Vertrauensniveau substanziell, zum Beispiel mit dem Online-Ausweis (eID).'],
    ],
    [{ ...none, assuranceLevel: '20' }, []],
    [{ ...none, identificationMeans: ['eID', 'ELSTER', 'BundID'] }, ['Identifizierung mit eID, ELSTER oder BundID.']],
    [{ ...none, paymentMethods: ['INVOICE'] }, ['Zahlung per Rechnung.']],
    [{ ...none, languages: ['tr'] }, ['Auf Türkisch.']],
    [{ ...none, languages: ['de-x-leicht', 'prs'] }, ['Auf Deutsch oder Dari.']],
  ])('%j is said in German as %j', (facts, sentences) => {
    expect(onlineNeeds(facts).map((need) => need['de'])).toEqual(sentences);
  });

  test('is said in English too, in the order of signing in, identifying, paying and language', () => {
    const facts = {
      assuranceLevel: '40',
      identificationMeans: ['eID'],
      paymentMethods: ['CREDIT_CARD', 'TRANSFER'],
      languages: ['de', 'en', 'tr'],
    };
    expect(onlineNeeds(facts).map((need) => need['en'])).toEqual([
      'Online ID card (eID) with assurance level high.',
      'Identify with eID.',
      'Pay by credit card or bank transfer.',
      'In German, English or Turkish.',
    ]);
  });
});
