import { describe, expect, test } from '@jest/globals';
import { idOf, startEditingApp } from '../support/editing.js';

const { person } = await startEditingApp();

const who = { subject: 'erika', roles: ['admin'] };
const [german, english] = [await person(who, { 'accept-language': 'de' }), await person(who)];
const changeSet = await german.begin();

async function messages(fee: string): Promise<[german: string[], english: string[]]> {
  const input = `input: { changeSet: "${changeSet}", service: "${idOf('SERVICE', 'personalausweis')}", fee: ${fee} }`;
  const answers = [await german.mutate('addFee', input), await english.mutate('addFee', input)];
  for (const { userErrors } of answers)
    expect(new Set(userErrors.map(({ code }) => code))).toEqual(new Set(['INVALID_CONTENT']));
  return answers.map(({ userErrors }) => userErrors.map(({ message }) => message)) as [string[], string[]];
}

describe('what is wrong with a content', () => {
  test('as to its form is told in the language of the reader', async () => {
    const [de, en] = await messages('{ kind: FIXED, currency: "€" }');
    expect(de.sort()).toEqual([
      'Das Feld amountCents fehlt. Ergänzen Sie es.',
      '„€“ hat nicht die richtige Form. Erwartet wird: Währung (^[A-Z]{3}$). Berichtigen Sie die Angabe.',
    ]);
    expect(en).toContain('amountCents is missing. Add amountCents.');
  });

  test('as to the rules is told in the language of the reader', async () => {
    const [de, en] = await messages('{ kind: RANGE, minimumCents: 2, maximumCents: 1, legalBasis: "§ 99 Nichts" }');
    expect(de).toEqual([
      'maximumCents (1) liegt vor minimumCents (2). Vertauschen oder berichtigen Sie die beiden Angaben.',
      '„§ 99 Nichts“ steht nicht unter den Rechtsgrundlagen (legalBases) der Leistung. Ergänzen Sie die Rechtsgrundlage dort, oder nennen Sie eine von ihnen.',
    ]);
    expect(en[0]).toBe('maximumCents (1) is less than minimumCents (2). Swap or correct them.');
  });

  test('as to other records is told in the language of the reader', async () => {
    const input = `input: { changeSet: "${changeSet}", id: "${idOf('SERVICE', 'personalausweis')}", patch: { forms: ["fehlt"] } }`;
    const [de, en] = [await german.mutate('changeService', input), await english.mutate('changeService', input)];
    expect(de.userErrors[0]!.message).toMatch(
      /^„fehlt“ gibt es nicht unter forms, weder .*oder berichtigen Sie den Verweis\.$/,
    );
    expect(en.userErrors[0]!.message).toMatch(/^There is no "fehlt" in forms, .*or correct the reference\.$/);
  });
});
