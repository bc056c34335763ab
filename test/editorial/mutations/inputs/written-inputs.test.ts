import { describe, expect, test } from '@jest/globals';
import { idOf, startEditingApp, type Payload } from '../../support/editing.js';

const { person, read } = await startEditingApp();
const admin = await person({ subject: 'ada', roles: ['admin'] });
const german = await person({ subject: 'ada', roles: ['admin'] }, { 'accept-language': 'de' });

const service = idOf('SERVICE', 'wohngeld');

const addFee = async (fee: object, who = admin): Promise<Payload> =>
  who.send('addFee', { changeSet: await admin.begin(), service, fee: { kind: 'FIXED', currency: 'EUR', ...fee } });

const draftOf = async (changeSet: string): Promise<Record<string, unknown>> => {
  const { data } = await admin.ask<{ changeSet: { changes: { draft: string }[] } }>(
    `{ changeSet(id: "${changeSet}") { changes { draft } } }`,
  );
  return JSON.parse(data!.changeSet.changes[0]!.draft) as Record<string, unknown>;
};

describe('what editors write has one meaning', () => {
  test.each<[written: unknown, cents: number]>([
    [1250, 1250],
    ['12,50 €', 1250],
    ['12.50', 1250],
    ['1.234,50', 123_450],
    ['12 Euro', 1200],
    ['50 Cent', 50],
  ])('%j is an amount', async (amountCents, cents) => {
    const { userErrors, changeSet } = await addFee({ amountCents });
    expect(userErrors).toEqual([]);
    const { fees } = (await draftOf(changeSet!.id)) as { fees: { amountCents: number }[] };
    expect(fees.at(-1)!.amountCents).toBe(cents);
  });

  test('of days, languages, times, numbers and codes', async () => {
    const set = await admin.begin();
    const fee = await admin.send('addFee', {
      changeSet: set,
      service,
      fee: {
        kind: 'PERCENTAGE',
        percentage: '2,5',
        percentageOf: [{ language: 'Deutsch', text: 'Kaufpreis' }],
        condition: [
          { language: 'DE', text: 'immer' },
          { language: 'Türkisch', text: 'her zaman' },
        ],
        valid: { from: '1.1.2027', until: '31. Dezember 2027' },
      },
    });
    expect(fee.userErrors).toEqual([]);
    expect(((await draftOf(set)) as { fees: object[] }).fees.at(-1)).toMatchObject({
      percentage: 2.5,
      percentageOf: { de: 'Kaufpreis' },
      condition: { de: 'immer', tr: 'her zaman' },
      valid: { from: '2027-01-01', until: '2027-12-31' },
    });
    const office = await admin.begin();
    const created = await admin.send('createOrganisation', {
      changeSet: office,
      content: {
        slug: 'schreibamt',
        name: [{ language: 'de', text: 'Schreibamt' }],
        addresses: [
          { kind: 'STREET', street: 'Am Wall 1', postalCode: 28195, city: 'Bremen', latitude: '53,08', longitude: 8.8 },
        ],
        openingHours: [{ purpose: 'GENERAL', ranges: [{ weekday: 'MONDAY', opens: '8 Uhr', closes: '24 Uhr' }] }],
      },
    });
    expect(created.userErrors).toEqual([]);
    expect(await draftOf(office)).toMatchObject({
      addresses: [{ postalCode: '28195', latitude: 53.08, longitude: 8.8 }],
      openingHours: [{ ranges: [{ opens: '08:00', closes: '24:00' }] }],
    });
  });

  test('also in the text of a query', async () => {
    const set = await admin.begin();
    const payload = await admin.mutate(
      'addFee',
      `input: { changeSet: "${set}", service: "${service}", fee: { kind: FIXED, currency: "EUR", amountCents: "7,00 €", condition: [{ language: de, text: "x" }], valid: { from: "1.1.2027" } } }`,
    );
    expect(payload.userErrors).toEqual([]);
  });
});

describe('what has no meaning, or two, is a user error', () => {
  test('all at once, with the path as sent, in both languages, beside what is wrong otherwise', async () => {
    const fee = {
      amountCents: '1.500',
      currency: 'Euro',
      condition: [{ language: 'klingonisch', text: 'nuqneH' }],
      valid: { from: '1/2/2027', until: 'bald' },
    };
    const { userErrors, record } = await addFee(fee);
    expect(record).toBeNull();
    expect(userErrors.map(({ code, path }) => [code, path.join('.')])).toEqual([
      ['INVALID_CONTENT', 'fee.amountCents'],
      ['INVALID_CONTENT', 'fee.condition.0.language'],
      ['INVALID_CONTENT', 'fee.valid.from'],
      ['INVALID_CONTENT', 'fee.valid.until'],
      ['INVALID_CONTENT', 'fee.currency'],
    ]);
    expect(userErrors[0]!.message).toBe(
      '"1.500" is ambiguous: 1500 euros or 1.500 euros. Write whole cents as a number, such as 1250, or the amount as text, such as "12.50 €".',
    );
    const inGerman = await addFee(fee, german);
    expect(inGerman.userErrors[2]!.message).toBe(
      '„1/2/2027“ ist mehrdeutig: 01.02.2027 oder 02.01.2027. Schreiben Sie einen Tag wie 2027-01-31 oder 31.1.2027.',
    );
  });

  test.each<[written: unknown]>([['12'], [12.5], [true], ['viel'], [-5], [99999999999], [[1]], [{ euro: 1 }]])(
    '%j is no amount, and nothing is kept',
    async (amountCents) => {
      const { userErrors, changeSet } = await addFee({ amountCents });
      expect(userErrors.map(({ path }) => path)).toEqual([['fee', 'amountCents']]);
      expect(changeSet).toBeNull();
    },
  );

  test('for every change of many', async () => {
    const changes = ['morgen', '31.2.2027'].map((from) => ({
      changeService: { id: service, patch: { fees: [{ kind: 'FREE', valid: { from } }] } },
    }));
    const { data } = await admin.ask<{ applyChanges: Payload }>(
      'mutation ($input: ApplyChangesInput!) { applyChanges(input: $input) { userErrors { code path message } } }',
      { input: { changeSet: await admin.begin(), changes } },
    );
    expect(data!.applyChanges.userErrors.map(({ path }) => path.join('.'))).toEqual([
      'changes.0.changeService.patch.fees.0.valid.from',
      'changes.1.changeService.patch.fees.0.valid.from',
    ]);
  });

  test('once, and not again as what is missing', async () => {
    const { userErrors } = await admin.send('createOrganisation', {
      changeSet: await admin.begin(),
      content: {
        slug: 'schreibamt-zwei',
        name: [{ language: '??', text: 'Schreibamt' }],
        openingHours: [{ purpose: 'GENERAL', ranges: [{ weekday: 'MONDAY', opens: 'früh', closes: '12:00' }] }],
      },
    });
    expect(userErrors.map(({ path }) => path.join('.'))).toEqual([
      'content.name.0.language',
      'content.openingHours.0.ranges.0.opens',
    ]);
  });
});

test('the arguments of queries stay strict', async () => {
  const query = '{ service(by: { slug: "wohngeld" }, context: { validOn: "1.1.2027" }) { slug } }';
  await expect(read(query)).rejects.toThrow();
});
