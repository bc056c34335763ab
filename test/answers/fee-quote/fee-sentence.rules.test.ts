import { describe, expect, test } from '@jest/globals';
import { dueSentence, feeSentence, quoteSentence } from '../../../src/answers/fee-quote/fee-sentence.rules.js';
import type { FeeFacts } from '../../../src/answers/fee-quote/quote.js';
import type { Answer } from '../../../src/catalogue/question/applicability.rules.js';
import { feeFacts, passportFees, question, quoteLine, quoteOf } from '../../support/builders/fee.js';

const { adult, young, express, volunteers, half } = passportFees;
const passport = [adult, young, express];

describe('the sentence about a fee quote', () => {
  const said = (fees: FeeFacts[], given: Record<string, Answer> = {}) => quoteSentence(quoteOf(fees, given), 'de');

  test.each<[string, FeeFacts[], Record<string, Answer>, string]>([
    ['the fee', passport, { age: 30, express: false }, 'Das kostet 70,00 Euro.'],
    ['what may come on top', passport, { age: 8 }, 'Das kostet 37,50 Euro. Express: + 32,00 Euro.'],
    [
      'both and the sum',
      passport,
      { age: 30, express: true },
      'Das kostet 70,00 Euro. Hinzu kommen 32,00 Euro: Express. Zusammen sind das 102,00 Euro.',
    ],
    ['alternatives', passport, { express: false }, 'Ab 24 Jahre: 70,00 Euro; oder unter 24 Jahre: 37,50 Euro.'],
    [
      'the exemption and its proof',
      [adult, volunteers],
      { age: 30, volunteer: true },
      'Das ist gebührenfrei. Nachweis: Bescheinigung.',
    ],
    [
      'what is chosen beside an exemption, without a sum of one part',
      [adult, volunteers, express],
      { age: 30, volunteer: true, express: true },
      'Die Gebühr selbst entfällt; zu zahlen sind 32,00 Euro für „Zuschlag Express“. Nachweis: Bescheinigung.',
    ],
    [
      'what may be chosen beside an exemption',
      [adult, volunteers, express],
      { age: 30, volunteer: true },
      'Das ist gebührenfrei. Nachweis: Bescheinigung. Express: + 32,00 Euro.',
    ],
    [
      'who would be exempt',
      [feeFacts({ amountCents: 1300 }), volunteers],
      {},
      'Das kostet 13,00 Euro. Gebührenfrei: Ehrenamt. Nachweis: Bescheinigung.',
    ],
    [
      'the unit',
      [feeFacts({ amountCents: 9000, unit: { de: 'je Hund und Jahr' } })],
      {},
      'Das kostet 90,00 Euro je Hund und Jahr.',
    ],
    [
      'the unit of a share',
      [feeFacts({ amountCents: 9000, unit: { de: 'je Hund und Jahr' } }), half],
      { age: 8 },
      'Das kostet 45,00 Euro je Hund und Jahr.',
    ],
    [
      'no sum of what is counted in different ways',
      [feeFacts({ amountCents: 1000, unit: { de: 'je Gast' } }), express],
      { express: true },
      'Das kostet 10,00 Euro je Gast. Hinzu kommen 32,00 Euro: Express.',
    ],
    [
      'what always comes on top',
      [feeFacts({ amountCents: 4300 }), feeFacts({ amountCents: 510, surcharge: true, mandatory: true })],
      {},
      'Das kostet 43,00 Euro. Hinzu kommen 5,10 Euro. Zusammen sind das 48,10 Euro.',
    ],
    ['a frame', [feeFacts({ kind: 'RANGE', maximumCents: 1500 })], {}, 'Das kostet bis zu 15,00 Euro.'],
    [
      'words',
      [feeFacts({ kind: 'DESCRIBED', description: { de: 'Kosten nach Aufwand.' } })],
      {},
      'Kosten nach Aufwand.',
    ],
    [
      'a percentage',
      [feeFacts({ kind: 'PERCENTAGE', percentage: 2.5, percentageOf: { de: 'Wert' } })],
      {},
      'Das kostet 2,5 Prozent vom Wert.',
    ],
    [
      'that it depends, where one fee may be due',
      [{ ...express, surcharge: false }],
      {},
      'Was das kostet, hängt vom Fall ab. Zuschlag Express: 32,00 Euro.',
    ],
    [
      'the unit of many alternatives',
      [1000, 2000, 3000, 4000].map((amountCents) => feeFacts({ amountCents, unit: { de: 'pro Jahr' } })),
      {},
      'Das kostet je nach Fall zwischen 10,00 Euro und 40,00 Euro pro Jahr.',
    ],
    ['that nothing is known', [], {}, 'Zu den Kosten liegt uns nichts vor. Die zuständige Stelle gibt Auskunft.'],
    [
      'that only exemptions are known',
      [feeFacts({ kind: 'FREE', condition: { de: 'Recycling-Stationen' } })],
      {},
      'Zu den Kosten ist nur eingetragen, wann nichts zu zahlen ist. Gebührenfrei: Recycling-Stationen.',
    ],
  ])('tells %s', (_, fees, given, sentence) => {
    expect(said(fees, given)).toBe(sentence);
  });

  test('about what is due knows of what may be', () => {
    expect(dueSentence(quoteOf([{ ...express, surcharge: false }]), 'de')).toBe('Was das kostet, hängt vom Fall ab.');
    expect(dueSentence(quoteOf([adult, express], { age: 30 }), 'de')).toBe('Das kostet 70,00 Euro.');
  });

  test('is there to be said, and in English', () => {
    const told = quoteOf([feeFacts({ amountCents: 2280 })]);
    expect(quoteSentence(told, 'de', 'spoken')).toBe('Das kostet 22 Euro 80.');
    expect(quoteSentence(told, 'en')).toBe('It costs 22.80 euros.');
  });

  test('says what comes on top in words', () => {
    const [base, more] = [
      feeFacts({ amountCents: 5000 }),
      feeFacts({ amountCents: 1000, surcharge: true, condition: { de: 'am Sonntag' } }),
    ];
    const told = quoteOf([base, more]);
    expect(quoteSentence(told, 'de')).toContain('Am Sonntag: + 10,00 Euro.');
    expect(quoteSentence(told, 'de', 'spoken')).toContain('Am Sonntag: plus 10 Euro.');
  });

  test.each([
    [4, 'Es gibt noch einen weiteren Fall.', 'There is one more case.'],
    [6, 'Es gibt noch 3 weitere Fälle.', 'There are 3 more cases.'],
  ])('of %d fees that may be due tells three on the phone and how many more there are', (count, de, en) => {
    const perhaps = Array.from({ length: count }, (_, at) =>
      feeFacts({ amountCents: 100, surcharge: true, label: { de: `Zusatz ${at + 1}`, en: `Extra ${at + 1}` } }),
    );
    const quote = quoteOf([feeFacts({ amountCents: 1000 }), ...perhaps]);
    expect(quoteSentence(quote, 'de', 'spoken')).toMatch(new RegExp(`Zusatz 3 kommt 1 Euro hinzu\\. ${de}$`));
    expect(quoteSentence(quote, 'en', 'spoken')).toMatch(new RegExp(`Extra 3, 1 euro is added\\. ${en}$`));
    expect(quoteSentence(quote, 'de')).toMatch(new RegExp(`Mit Zusatz ${count} kommt 1,00 Euro hinzu\\.$`));
  });

  test('says of a day for which no price is on record that there is none, and tells exemptions alone', () => {
    const asked = { isPricedOnOtherDay: true };
    const extra = feeFacts({ amountCents: 100, surcharge: true, mandatory: true, label: { de: 'Versand' } });
    const none = quoteOf([extra, half], {}, asked);
    expect(none).toMatchObject({ lines: [], optional: [], minimum: null, maximum: null, exact: false, open: [] });
    expect(quoteSentence(none, 'de')).toBe('Für diesen Tag ist keine Gebühr eingetragen.');
    expect(quoteSentence(none, 'en')).toBe('No fee is on record for that day.');
    const homeless = feeFacts({ kind: 'FREE', condition: { de: 'Obdachlose' } });
    expect(quoteSentence(quoteOf([extra, homeless], {}, asked), 'de')).toBe(
      'Für diesen Tag ist keine Gebühr eingetragen. Gebührenfrei: Obdachlose.',
    );
    expect(quoteSentence(quoteOf([adult, extra], { age: 30 }, asked), 'de')).toMatch(/^Das kostet 70,00 Euro\./);
  });

  test('asks of all fees that may be due in writing', () => {
    const perhaps = [1, 2, 3, 4].map((euros) =>
      feeFacts({ amountCents: euros * 100, surcharge: true, label: { de: `Zusatz ${euros}` } }),
    );
    expect(said([feeFacts({ amountCents: 1000 }), ...perhaps])).toBe(
      'Das kostet 10,00 Euro. Mit Zusatz 1 kommt 1,00 Euro hinzu. Mit Zusatz 2 kommen 2,00 Euro hinzu. ' +
        'Mit Zusatz 3 kommen 3,00 Euro hinzu. Mit Zusatz 4 kommen 4,00 Euro hinzu.',
    );
  });

  test('names up to three alternatives, and the range of more', () => {
    const fees = [10, 20, 30, 40].map((euros) =>
      feeFacts({ amountCents: euros * 100, condition: { de: `Größe ${euros}` } }),
    );
    expect(said(fees.slice(0, 3))).toBe('Größe 10: 10,00 Euro; oder Größe 20: 20,00 Euro; oder Größe 30: 30,00 Euro.');
    expect(said(fees)).toBe('Das kostet je nach Fall zwischen 10,00 Euro und 40,00 Euro.');
  });

  test('says of alternatives of the same amount that amount, and their cases unless one is due in any case', () => {
    const fees = ['a', 'b', 'c', 'd'].map((name) => feeFacts({ amountCents: 1000, condition: { de: name } }));
    expect(said(fees.slice(0, 2))).toBe('A oder b: 10,00 Euro.');
    expect(said(fees)).toBe('Das kostet je nach Fall 10,00 Euro.');
    expect(said([fees[0]!, feeFacts({ amountCents: 1000 })])).toBe('Das kostet 10,00 Euro.');
    expect(said([{ ...adult, amountCents: 3750 }, young])).toBe('Das kostet 37,50 Euro.');
    const children = { ...young, applies: [{ question: 'age', until: 10 }] };
    expect(said([{ ...adult, amountCents: 3750 }, children])).toBe('Ab 24 Jahre oder unter 24 Jahre: 37,50 Euro.');
  });

  test('tells the condition in words with the price, and with no fee', () => {
    const house = feeFacts({ amountCents: 2550, condition: { de: 'Privathaushalte', en: 'private households' } });
    const told = quoteOf([house], {}, { audience: 'BUSINESS' });
    expect(quoteSentence(told, 'de', 'spoken')).toBe('Privathaushalte: 25 Euro 50.');
    expect(quoteSentence(told, 'en')).toBe('Private households: 25.50 euros.');
    const online = feeFacts({ kind: 'FREE', channel: 'WEB' });
    expect(said([online])).toBe('Gebührenfrei: online.');
    expect(said([online, feeFacts({ amountCents: 900, channel: 'COUNTER' })])).toBe(
      'Online: nichts; oder persönlich: 9,00 Euro.',
    );
  });

  test('tells who pays until that is known', () => {
    const fee = feeFacts({ amountCents: 900, audiences: ['CITIZEN'] });
    const open = quoteOf([fee], {}, { possibleAudiences: ['CITIZEN', 'BUSINESS'] });
    expect(quoteSentence(open, 'de')).toBe('Bürgerinnen und Bürger: 9,00 Euro.');
    expect(quoteSentence(quoteOf([fee]), 'de')).toBe('Das kostet 9,00 Euro.');
  });

  test('keeps the condition of a fee that is reduced', () => {
    const visa = feeFacts({ amountCents: 9000, condition: { de: 'nationales Visum' } });
    expect(said([visa, half], { age: 8 })).toBe('Minderjährige, nationales Visum: 45,00 Euro.');
  });

  test('leaves out the surcharge of an alternative until it is decided', () => {
    const zone = feeFacts({ amountCents: 100, surcharge: true, baseFeeId: adult.id, label: { de: 'Versand' } });
    expect(said([adult, young, zone])).toMatch(/(?<!Versand.*) Es gibt noch einen weiteren Fall\.$/);
    expect(said([adult, young, zone], { age: 30 })).toBe('Das kostet 70,00 Euro. Mit Versand kommt 1,00 Euro hinzu.');
  });
});

describe('the sentence about one fee', () => {
  test.each<[what: string, fee: Partial<FeeFacts>, de: string, en: string]>([
    ['a fixed fee', { amountCents: 4600 }, 'Das kostet 46,00 Euro.', 'It costs 46.00 euros.'],
    [
      'a frame',
      { kind: 'RANGE', minimumCents: 1000, maximumCents: 4000 },
      'Das kostet zwischen 10,00 Euro und 40,00 Euro.',
      'It costs between 10.00 euros and 40.00 euros.',
    ],
    [
      'a frame of one amount',
      { kind: 'RANGE', minimumCents: 1000, maximumCents: 1000 },
      'Das kostet 10,00 Euro.',
      'It costs 10.00 euros.',
    ],
    [
      'a frame without upper bound',
      { kind: 'RANGE', minimumCents: 1000 },
      'Das kostet mindestens 10,00 Euro.',
      'It costs at least 10.00 euros.',
    ],
    [
      'a frame without lower bound',
      { kind: 'RANGE', maximumCents: 1500 },
      'Das kostet bis zu 15,00 Euro.',
      'It costs up to 15.00 euros.',
    ],
    [
      'another currency and a unit',
      { amountCents: 1250, currency: 'CHF', unit: { de: 'je Hund', en: 'per dog' } },
      'Das kostet 12,50 CHF je Hund.',
      'It costs 12.50 CHF per dog.',
    ],
    [
      'a percentage of the base fee',
      { kind: 'PERCENTAGE', percentage: 12.5 },
      'Das kostet 12,5 Prozent der Grundgebühr.',
      'It costs 12.5 per cent of the base fee.',
    ],
    [
      'a percentage with a lower bound',
      {
        kind: 'PERCENTAGE',
        percentage: 3,
        percentageOf: { de: 'Streitwert', en: 'amount in dispute' },
        minimumCents: 1000,
      },
      'Das kostet 3 Prozent vom Streitwert, mindestens 10,00 Euro.',
      'It costs 3 per cent of the amount in dispute, at least 10.00 euros.',
    ],
    [
      'a percentage with both bounds',
      {
        kind: 'PERCENTAGE',
        percentage: 3,
        percentageOf: { de: 'Streitwert', en: 'amount in dispute' },
        minimumCents: 1000,
        maximumCents: 5000,
      },
      'Das kostet 3 Prozent vom Streitwert, mindestens 10,00 Euro, höchstens 50,00 Euro.',
      'It costs 3 per cent of the amount in dispute, at least 10.00 euros, at most 50.00 euros.',
    ],
    ['no fee', { kind: 'FREE', condition: { de: 'Ehrenamt' } }, 'Das ist gebührenfrei.', 'It is free of charge.'],
    [
      'an exemption that has to be proved',
      { kind: 'FREE', proof: { de: 'Bescheinigung', en: 'certificate' } },
      'Das ist gebührenfrei. Nachweis: Bescheinigung.',
      'It is free of charge. Proof: certificate.',
    ],
    [
      'a fee in words, with its condition and one full stop',
      { kind: 'DESCRIBED', condition: { de: 'bei Gutachten' }, description: { de: 'nach Aufwand.', en: 'by effort.' } },
      'Bei Gutachten: nach Aufwand.',
      '"Bei Gutachten" (in German): by effort.',
    ],
    ['a surcharge', { amountCents: 3200, surcharge: true }, 'Hinzu kommen 32,00 Euro.', '32.00 euros are added.'],
    [
      'a surcharge with its name and condition',
      { amountCents: 3200, surcharge: true, label: { de: 'Express' }, condition: { de: 'eilig' } },
      'Hinzu kommen 32,00 Euro: Express, eilig.',
      '32.00 euros are added: "Express, eilig" (in German).',
    ],
    ['a surcharge of one euro', { amountCents: 100, surcharge: true }, 'Hinzu kommt 1,00 Euro.', '1.00 euro is added.'],
    [
      'a surcharge of up to one euro, with its name',
      { kind: 'RANGE', maximumCents: 100, surcharge: true, label: { de: 'Porto', en: 'postage' } },
      'Mit Porto kommt bis zu 1,00 Euro hinzu.',
      'With postage, up to 1.00 euro is added.',
    ],
    [
      'a surcharge that is always due',
      { amountCents: 510, surcharge: true, mandatory: true, label: { de: 'Porto', en: 'postage' } },
      'Hinzu kommen 5,10 Euro: Porto.',
      '5.10 euros are added: postage.',
    ],
    [
      'a surcharge in words',
      { kind: 'DESCRIBED', surcharge: true, description: { de: 'Gebühr des Registers.', en: 'fee of the register' } },
      'Außerdem: Gebühr des Registers.',
      'In addition: fee of the register.',
    ],
    [
      'a surcharge with its condition only',
      { amountCents: 3200, surcharge: true, condition: { de: 'am Sonntag', en: 'on Sundays' } },
      'Hinzu kommen 32,00 Euro: am Sonntag.',
      '32.00 euros are added: on Sundays.',
    ],
  ])('tells %s', (_, given, de, en) => {
    const line = quoteLine(given);
    expect([feeSentence(line, 'de'), feeSentence(line, 'en')]).toEqual([de, en]);
  });

  test.each<[what: string, fee: Partial<FeeFacts>, sentence: string]>([
    [
      'its name and condition',
      { amountCents: 1000, label: { de: 'Karte' }, condition: { de: 'auf Wunsch' } },
      'Karte, auf Wunsch: 10,00 Euro.',
    ],
    ['else its description', { amountCents: 1000, description: { de: 'auf Wunsch' } }, 'Auf Wunsch: 10,00 Euro.'],
    ['else that there is such a case', { amountCents: 1000 }, 'In bestimmten Fällen: 10,00 Euro.'],
    [
      'who is exempt',
      { kind: 'FREE', condition: { de: 'Ehrenamt' }, proof: { de: 'Bescheinigung' } },
      'Gebührenfrei: Ehrenamt. Nachweis: Bescheinigung.',
    ],
    ['why nothing is due', { kind: 'FREE', freeReason: { de: 'Erstantrag' } }, 'Gebührenfrei: Erstantrag.'],
    ['no more of an exemption that says nothing', { kind: 'FREE' }, 'Gebührenfrei: in bestimmten Fällen.'],
    [
      'no more of a surcharge that says nothing',
      { amountCents: 500, surcharge: true },
      'Es können 5,00 Euro hinzukommen.',
    ],
  ])('that may be due tells %s', (_, given, sentence) => {
    expect(feeSentence(quoteLine(given), 'de', 'written', true)).toBe(sentence);
  });

  test('that is one of several tells its case', () => {
    const line = quoteLine({ amountCents: 1000, condition: { de: 'unter 24' } }, { alternative: true });
    expect(feeSentence(line, 'de')).toBe('Unter 24: 10,00 Euro.');
  });
});

describe('fees of which no text says the case', () => {
  const ageOf = (age: object, given: Partial<FeeFacts> = {}) =>
    feeFacts({ ...given, applies: [{ question: 'age', ...age }] });
  const yes = (key: string) => [{ question: key, is: true }];
  const questions = [
    question('age', { kind: 'NUMBER', text: { de: 'Wie alt sind Sie?', en: 'How old are you?' } }),
    question('express', { text: { de: 'Eilt es?' } }),
  ];
  const dear = feeFacts({ amountCents: 9999, applies: yes('express') });
  const cheap = feeFacts({ amountCents: 5000, applies: [{ question: 'express', is: false }] });
  const special = ageOf({ until: 17 }, { amountCents: 5000 });
  const free = feeFacts({ kind: 'FREE' });
  const told = (fees: FeeFacts[], given: Record<string, Answer> = {}) => {
    const quoted = quoteOf(fees, given, { questions });
    return (['de', 'en'] as const).map((language) => quoteSentence(quoted, language));
  };

  test.each<[what: string, fees: FeeFacts[], given: Record<string, Answer>, de: string, en: string]>([
    [
      'alternatives are told by the answers',
      [dear, cheap],
      {},
      'Antwort Ja auf „Eilt es?“: 99,99 Euro; oder Antwort Nein auf „Eilt es?“: 50,00 Euro.',
      'Answer yes to "Eilt es?" (in German): 99.99 euros; or answer no to "Eilt es?" (in German): 50.00 euros.',
    ],
    [
      'an answer that is given is not told',
      [dear, cheap],
      { express: true },
      'Das kostet 99,99 Euro.',
      'It costs 99.99 euros.',
    ],
    [
      'a special case is told with its answer',
      [feeFacts({ amountCents: 9999 }), special],
      {},
      'Das kostet 99,99 Euro. Antwort bis 17 auf „Wie alt sind Sie?“: 50,00 Euro.',
      'It costs 99.99 euros. Answer up to 17 to "How old are you?": 50.00 euros.',
    ],
    [
      'so is an exemption',
      [feeFacts({ amountCents: 9999 }), ageOf({ from: 65 }, { kind: 'FREE' }), special],
      { express: false },
      'Antwort ab 65 auf „Wie alt sind Sie?“: nichts; sonst 99,99 Euro. Antwort bis 17 auf „Wie alt sind Sie?“: 50,00 Euro.',
      'Answer 65 or more to "How old are you?": nothing; otherwise 99.99 euros. Answer up to 17 to "How old are you?": 50.00 euros.',
    ],
    [
      'a surcharge on top of no fee is due, and not free',
      [free, feeFacts({ amountCents: 500, surcharge: true, mandatory: true })],
      {},
      'Die Gebühr selbst entfällt; zu zahlen sind 5,00 Euro.',
      'The fee itself is not due, but 5.00 euros are.',
    ],
    [
      'a surcharge that may be due on top of no fee',
      [free, feeFacts({ amountCents: 500, surcharge: true, mandatory: true, applies: yes('express') })],
      {},
      'Die Gebühr selbst entfällt. Antwort Ja auf „Eilt es?“: + 5,00 Euro.',
      'The fee itself is not due. Answer yes to "Eilt es?" (in German): + 5.00 euros.',
    ],
    [
      'a surcharge that is chosen leaves it free',
      [
        free,
        feeFacts({ amountCents: 500, surcharge: true, mandatory: false, label: { de: 'Versand', en: 'delivery' } }),
      ],
      {},
      'Das ist gebührenfrei. Mit Versand kommen 5,00 Euro hinzu.',
      'It is free of charge. With delivery, 5.00 euros are added.',
    ],
    [
      'an exemption does not cover what is always due',
      [
        feeFacts({ amountCents: 9999 }),
        { ...volunteers, proof: null },
        feeFacts({ amountCents: 500, surcharge: true, mandatory: true }),
      ],
      {},
      'Das kostet 99,99 Euro. Hinzu kommen 5,00 Euro. Zusammen sind das 104,99 Euro. Die Gebühr selbst entfällt: Ehrenamt.',
      'It costs 99.99 euros. 5.00 euros are added. Altogether it is 104.99 euros. The fee itself is not due: "Ehrenamt" (in German).',
    ],
    [
      'a surcharge alone does not tell the fee',
      [feeFacts({ amountCents: 500, surcharge: true, label: { de: 'Eile', en: 'haste' } })],
      {},
      'Zur Gebühr selbst liegt uns nichts vor. Mit Eile kommen 5,00 Euro hinzu.',
      'We have no information about the fee itself. With haste, 5.00 euros are added.',
    ],
    [
      'a question that nobody knows',
      [feeFacts({ amountCents: 9999 }), feeFacts({ amountCents: 5000, applies: yes('unknown') })],
      {},
      'Das kostet 99,99 Euro. In bestimmten Fällen: 50,00 Euro.',
      'It costs 99.99 euros. In certain cases: 50.00 euros.',
    ],
    [
      'labels that are the same',
      [
        { ...dear, label: { de: 'Karte', en: 'card' } },
        { ...cheap, label: { de: 'Karte', en: 'card' } },
      ],
      {},
      'Karte, Antwort Ja auf „Eilt es?“: 99,99 Euro; oder Karte, Antwort Nein auf „Eilt es?“: 50,00 Euro.',
      'Card, answer yes to "Eilt es?" (in German): 99.99 euros; or card, answer no to "Eilt es?" (in German): 50.00 euros.',
    ],
  ])('%s', (_, fees, given, de, en) => {
    expect(told(fees, given)).toEqual([de, en]);
  });

  test('who pays is told while nobody has said who asks', () => {
    const business = feeFacts({ amountCents: 2600, audiences: ['BUSINESS'] });
    const open = { possibleAudiences: ['CITIZEN', 'BUSINESS'] };
    expect(quoteSentence(quoteOf([free, business], {}, open), 'de')).toBe('Unternehmen: 26,00 Euro; sonst nichts.');
    expect(quoteSentence(quoteOf([free, business], {}, open), 'en')).toBe(
      'Businesses: 26.00 euros; otherwise nothing.',
    );
    expect(quoteSentence(quoteOf([free, business]), 'de')).toBe('Das ist gebührenfrei.');
    const more = feeFacts({ amountCents: 500, surcharge: true, mandatory: true, audiences: ['BUSINESS'] });
    expect(quoteSentence(quoteOf([free, more], {}, open), 'de')).toBe(
      'Die Gebühr selbst entfällt. Unternehmen: + 5,00 Euro.',
    );
  });

  test('many alternatives in different units have no most, and what is added is not in their range', () => {
    const fees = [1000, 2000, 3000, 4000].map((amountCents) => feeFacts({ amountCents }));
    const lunch = feeFacts({ amountCents: 500, surcharge: true, mandatory: true });
    expect(told([...fees, lunch])[0]).toBe(
      'Das kostet je nach Fall zwischen 10,00 Euro und 40,00 Euro. Hinzu kommen 5,00 Euro.',
    );
    expect(told([...fees, feeFacts({ amountCents: 500, unit: { de: 'je Kopie' } })])[0]).toBe(
      'Das kostet je nach Fall mindestens 5,00 Euro.',
    );
  });

  test('nothing spoken has brackets', () => {
    const fees = [
      feeFacts({ amountCents: 1000, label: { de: 'Senke (1 qm)' }, condition: { de: 'nach § 3 Abs. 2 (neu)' } }),
      feeFacts({ amountCents: 2000, label: { de: 'Karte (groß)' } }),
      feeFacts({ amountCents: 500, surcharge: true, label: { de: 'Versand (eilig)' } }),
    ];
    expect(quoteSentence(quoteOf(fees), 'de', 'spoken')).toBe(
      'Senke, 1 Quadratmeter, nach Paragraf 3 Absatz 2, neu: 10 Euro; oder Karte, groß: 20 Euro. Versand, eilig: plus 5 Euro.',
    );
  });
});
