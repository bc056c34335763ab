import { describe, expect, test } from '@jest/globals';
import { startTestApp } from '../../support/app.js';

const { ask, read, statements } = await startTestApp({ seeded: true });

interface Line {
  amountInCents: number | null;
  kind: string;
  surcharge: boolean;
  alternative: boolean;
  fee: { proof: { slug: string } | null };
}

interface Quoted {
  service: { slug: string };
  on: string;
  lines: Line[];
  optionalLines: Line[];
  minimumInCents: number | null;
  maximumInCents: number | null;
  exact: boolean;
  sentence: { value: string };
  spoken: { value: string };
  questions: { key: string; text: { value: string } }[];
  notes: { value: string }[];
}

const line = '{ amountInCents kind surcharge alternative fee { proof { slug } } }';
const query = `query ($service: ServiceRef!, $answers: [AnswerInput!]!, $place: PlaceRef, $on: Date, $context: ReadContext) {
  feeQuote(service: $service, answers: $answers, place: $place, on: $on, context: $context) {
    __typename
    ... on FeeQuote {
      service { slug } on minimumInCents maximumInCents exact sentence { value } spoken { value }
      lines ${line} optionalLines ${line} questions { key text { value } } notes { value }
    }
    ... on UnknownService { reference }
    ... on UnknownPlace { reference }
  }
}`;

const day = '2026-11-22';
const quoted = async (slug: string, answers: object[] = [], rest: object = {}): Promise<Quoted> => {
  const variables = { service: { slug }, answers, on: day, ...rest };
  return (await read(query, variables))['feeQuote'] as Quoted;
};

const number = (question: string, value: number) => ({ question, number: value });
const yes = (question: string) => ({ question, yesNo: true });
const no = (question: string) => ({ question, yesNo: false });
const keys = ({ questions }: Quoted): string[] => questions.map(({ key }) => key);

describe('a fee quote', () => {
  test('tells an adult what the passport costs', async () => {
    const quote = await quoted('reisepass', [number('age', 30)]);
    expect(quote).toMatchObject({
      service: { slug: 'reisepass' },
      on: day,
      minimumInCents: 7000,
      maximumInCents: 7000,
    });
    expect(quote.sentence.value).toMatch(/^Das kostet 70,00 Euro\./);
    expect(quote.spoken.value).toMatch(/^Das kostet 70 Euro\./);
    expect(keys(quote)).toContain('express');
    expect(keys(quote)).not.toContain('age');
  });

  test('tells a child', async () => {
    const quote = await quoted('reisepass', [number('age', 8)]);
    expect(quote).toMatchObject({ minimumInCents: 3750, maximumInCents: 3750 });
  });

  test.each([
    [23.5, 3750],
    [23, 3750],
    [24, 7000],
  ])('takes %d years as completed years', async (age, amount) => {
    expect(await quoted('reisepass', [number('age', age)])).toMatchObject({
      minimumInCents: amount,
      maximumInCents: amount,
    });
  });

  test('adds the express procedure', async () => {
    const quote = await quoted('reisepass', [number('age', 30), yes('express')]);
    expect(quote.minimumInCents).toBe(10_200);
    expect(quote.lines.map(({ amountInCents, surcharge }) => [amountInCents, surcharge])).toEqual([
      [7000, false],
      [3200, true],
    ]);
  });

  test('adds the lunch to the contribution of parents, whichever that is', async () => {
    const quote = await quoted('elternbeitrag');
    expect(
      quote.lines.map(({ amountInCents, surcharge, alternative }) => [amountInCents, surcharge, alternative]),
    ).toEqual([
      [null, false, true],
      [16_000, false, true],
      [3500, true, false],
    ]);
    expect(quote).toMatchObject({ minimumInCents: null, maximumInCents: 46_500, exact: false });
    expect(quote.sentence.value).toContain('Hinzu kommen 35,00 Euro pro Monat: Mittagessenpauschale.');
  });

  test('does not tell a total where a fee in words is due as well', async () => {
    const quote = await quoted('testament-hinterlegen');
    expect(quote).toMatchObject({ minimumInCents: 7500, maximumInCents: null, exact: false });
    expect(quote.sentence.value).toBe('Das kostet 75,00 Euro. Außerdem: Gebühr des Zentralen Testamentsregisters.');
  });

  test('is not exact for who may not meet a condition that is told in words', async () => {
    const quote = await quoted('reisepass-u18', [yes('company')]);
    expect(quote).toMatchObject({ minimumInCents: 3750, maximumInCents: 3750, exact: false });
    expect(quote.spoken.value).toMatch(/^Personen unter 24 Jahre: 37 Euro 50\./);
  });

  test.each<[slug: string, answers: object[], exact: boolean]>([
    ['fuehrungszeugnis', [], false],
    ['fuehrungszeugnis', [no('volunteer')], false],
    ['fuehrungszeugnis', [no('volunteer'), no('destitute')], true],
    ['fuehrungszeugnis', [yes('volunteer'), no('destitute')], true],
    ['wbs', [], false],
    ['wbs', [no('basicBenefits')], true],
    ['bhv-hundesteuer', [], false],
    ['bhv-hundesteuer', [no('dogTaxReduction')], false],
    ['hundesteuer-ummelden', [], false],
    ['tourismusabgabe', [], false],
    ['reisepass', [number('age', 30)], false],
    ['eid-karte', [], false],
    ['eid-karte', [no('directDelivery')], true],
    ['bhv-fuehrungszeugnis', [], true],
    ['wohngeld', [], true],
  ])('of %s with the answers %j is exact or not', async (slug, answers, exact) => {
    expect(await quoted(slug, answers)).toMatchObject({ exact });
  });

  test('asks for the age, and tells the range until it knows', async () => {
    const quote = await quoted('personalausweis');
    expect(quote).toMatchObject({ minimumInCents: 2760, maximumInCents: 4600, exact: false });
    expect(quote.questions[0]).toEqual({ key: 'age', text: { value: 'Wie alt ist die Person, um die es geht?' } });
    expect(quote.lines.every(({ alternative }) => alternative)).toBe(true);
  });

  test('is that of the day', async () => {
    const at = async (on: string) => (await quoted('personalausweis', [number('age', 40)], { on })).minimumInCents;
    expect([await at('2020-05-01'), await at('2025-05-01'), await at('2026-05-01')]).toEqual([2880, 3700, 4600]);
  });

  test('says of a day without a price that none is on record, in the quote and on the card', async () => {
    const { lines, sentence } = await quoted('grabstelle', [], { on: '1950-01-01' });
    const none = 'Für diesen Tag ist keine Gebühr eingetragen.';
    expect([lines, sentence.value]).toEqual([[], none]);
    const card = await read(
      '{ callCard(service: { slug: "grabstelle" }, context: { validOn: "1950-01-01" }) { feeSentences { value } } }',
    );
    expect(card['callCard']).toEqual({ feeSentences: [{ value: none }] });
  });

  test('says where nothing but surcharges may be due in the case that the fee itself is not on record', async () => {
    const adult = await quoted('personalausweis', [number('age', 30)], { on: '1950-01-01' });
    const child = await quoted('personalausweis', [number('age', 10)], { on: '1950-01-01' });
    expect(adult.sentence.value).toContain('28,80 Euro');
    expect(child.sentence.value).toMatch(/^Zur Gebühr selbst liegt uns nichts vor\. /);
  });

  test.each(['0001-01-01', '1899-12-31', '2200-01-01'])('refuses the day %s, as the card does', async (on) => {
    const { errors } = await ask(query, { service: { slug: 'personalausweis' }, answers: [], on });
    expect(errors![0]).toMatchObject({
      message: `on is ${on}; expected a day from 1900 to 2199`,
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });

  test('drops no case of the identity card', async () => {
    const { sentence, optionalLines } = await quoted('personalausweis', [number('age', 30)]);
    expect(optionalLines.length).toBeGreaterThan(3);
    expect(sentence.value).toMatch(/Gebührenfrei: .*[Oo]bdachlos/);
  });

  test('names the proof of an exemption', async () => {
    const quote = await quoted('wbs', [yes('basicBenefits')]);
    expect(quote).toMatchObject({ minimumInCents: 0, exact: true });
    expect(quote.lines[0]).toMatchObject({ kind: 'FREE', fee: { proof: { slug: 'leistungsbescheid' } } });
    expect(quote.sentence.value).toMatch(/^Das ist gebührenfrei\. Nachweis: /);
  });

  test('takes a share of the base fee', async () => {
    const answers = [{ question: 'residencePurpose', choice: 'changeOfPurpose' }, number('age', 16)];
    const quote = await quoted('aufenthalt-verlaengern', answers);
    expect(quote).toMatchObject({ minimumInCents: 4900, exact: true });
    expect(quote.lines[0]).toMatchObject({ kind: 'PERCENTAGE', amountInCents: 4900 });
  });

  test('asks what is only relevant once it is', async () => {
    const purpose = (choice: string) => [{ question: 'residentParkingPurpose', choice }];
    expect(keys(await quoted('bewohnerparken', purpose('plateChange')))).toEqual([]);
    expect(keys(await quoted('bewohnerparken', purpose('newOrRenewal')))).toEqual(['residentParkingTerm']);
  });

  test('passes over answers to questions of other services', async () => {
    expect(await quoted('wbs', [number('age', 30), no('company')])).toMatchObject({ minimumInCents: 1500 });
  });

  test('is one statement, and one more for a place or an answer that others ask for', async () => {
    statements();
    await quoted('reisepass', [number('age', 30)]);
    expect(statements()).toHaveLength(1);
    await quoted('reisepass', [number('age', 30), yes('homeless')], { place: { slug: 'hb' } });
    expect(statements()).toHaveLength(3);
  });

  test('says when the service is not on record at the place', async () => {
    const here = await quoted('reisepass', [], { place: { slug: 'hb' } });
    const there = await quoted('reisepass', [], { place: { slug: 'bhv' } });
    expect(here.notes).toEqual([]);
    expect(there.notes[0]!.value).toMatch(/^Für diesen Ort ist die Leistung nicht eingetragen/);
  });

  test.each<[place: object, exact: boolean, note: RegExp | null]>([
    [{ slug: 'hb' }, true, null],
    [{ postalCode: '28195' }, true, null],
    [{ postalCode: '27568' }, false, /^Die Leistung ist nicht für alle Orte eingetragen/],
    [{ name: 'Lehe' }, false, /^Die Leistung ist nicht für alle Orte eingetragen/],
    [{ slug: 'bhv' }, false, /^Für diesen Ort ist die Leistung nicht eingetragen/],
  ])('is exact only if every place that may be meant has the service: %j', async (place, exact, note) => {
    const service = { slug: 'gurtpflicht-befreiung' };
    const { exact: isExact, notes } = await quoted(service.slug, [], { place });
    const told = note ? [{ value: expect.stringMatching(note) as unknown }] : [];
    expect({ isExact, notes }).toEqual({ isExact: exact, notes: told });
    const card = `query ($service: ServiceRef!, $place: PlaceRef) { callCard(service: $service, place: $place) {
      feeSentences { value } fees { exact notes { value } } } }`;
    expect((await read(card, { service, place }))['callCard']).toEqual({
      feeSentences: [{ value: 'Das kostet 15 Euro.' }, ...told],
      fees: { exact, notes: told },
    });
  });

  test('is worded in English', async () => {
    const quote = await quoted('reisepass', [number('age', 30)], { context: { languages: ['en'] } });
    expect(quote.sentence.value).toMatch(/^It costs 70\.00 euros\./);
    expect(quote.questions[0]!.text.value).toMatch(/^Is the document needed/);
  });

  test.each([
    [
      'personalausweis-verlust',
      '"Personen ab 24 Jahre" (in German): 46 euros; or "Personen unter 24 Jahre" (in German): 27 euros 60.',
    ],
    ['hundesteuer-ummelden', 'It costs 150 euros "je Hund und Jahr" (in German).'],
    [
      'sondernutzung-dauerhaft',
      '"Alle übrigen Erlaubnisse" (in German): "nach Gebührenverzeichnis" (in German). Free of charge: "Fassadendämmung" (in German).',
    ],
  ])('of %s is told in English, and German words are marked', async (slug, said) => {
    expect((await quoted(slug, [], { context: { languages: ['en'] } })).spoken.value).toBe(said);
  });

  test.each([
    ['zweitwohnungsteuer', 'Das kostet 8 Prozent der jährlichen Nettokaltmiete pro Jahr.'],
    ['expresspass', 'Zur Gebühr selbst liegt uns nichts vor. Hinzu kommen 32 Euro: Zuschlag zum regulären Reisepass.'],
    [
      'restabfall',
      'Bremer Müllsack: 7 Euro 50 pro Stück; oder lose Anlieferung an Recycling-Stationen: 10 Euro je angefangene 120 Liter.',
    ],
  ])('of %s can be said', async (slug, said) => {
    expect((await quoted(slug)).spoken.value).toBe(said);
  });

  test('does not know every service and place', async () => {
    expect(await quoted('gibt-es-nicht')).toEqual({
      __typename: 'UnknownService',
      reference: '{"slug":"gibt-es-nicht"}',
    });
    expect(await quoted('reisepass', [], { place: { name: 'Atlantis' } })).toEqual({
      __typename: 'UnknownPlace',
      reference: '{"name":"Atlantis"}',
    });
  });

  test.each<[object[], RegExp]>([
    [[yes('shoeSize')], /no question "shoeSize"; known are age, express/],
    [[yes('age')], /"age" must be given as number/],
    [[number('age', 3), number('age', 4)], /"age" is answered twice/],
    [[number('age', -5)], /answer to "age" is -5; expected a number from 0 to 150/],
    [[{ question: 'age' }], /exactly one of yesNo, number and choice/],
    [[{ question: 'age', number: 3, yesNo: true }], /exactly one of/],
  ])('refuses the answers %j', async (answers, message) => {
    const { errors } = await ask(query, { service: { slug: 'reisepass' }, answers });
    expect(errors).toHaveLength(1);
    expect(errors![0]).toMatchObject({
      message: expect.stringMatching(message) as unknown,
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });
});

test('the conditions of a fee and the questions of a service can be read', async () => {
  const data = await read(`{ service(by: { slug: "personalausweis" }) {
    questions { key kind unit { value } options { key } }
    fees { condition { value } applies { question { key } from until is oneOf } }
    documents { condition { value } applies { question { key } from until } }
  } }`);
  expect(data['service']).toMatchObject({
    questions: expect.arrayContaining([
      { key: 'age', kind: 'NUMBER', unit: { value: 'Jahre' }, options: [] },
    ]) as object,
    fees: expect.arrayContaining([
      {
        condition: { value: 'Personen ab 24 Jahre' },
        applies: [{ question: { key: 'age' }, from: 24, until: null, is: null, oneOf: [] }],
      },
    ]) as object,
  });
});

describe('a service with no fee on record', () => {
  const unknown = 'Zu den Kosten liegt uns nichts vor. Die zuständige Stelle gibt Auskunft.';

  test('is told as unknown by the quote, in German and English', async () => {
    const quote = await quoted('adoption');
    expect(quote).toMatchObject({ lines: [], minimumInCents: null, maximumInCents: null, exact: false });
    expect([quote.sentence.value, quote.spoken.value]).toEqual([unknown, unknown]);
    const english = await quoted('adoption', [], { context: { languages: ['en'] } });
    expect(english.spoken.value).toBe('We have no information about the cost. Please ask the responsible office.');
  });

  test('is told as unknown by the card', async () => {
    const data = await read('{ callCard(service: { slug: "adoption" }) { feeSentences { value } } }');
    expect(data['callCard']).toEqual({ feeSentences: [{ value: unknown }] });
  });

  test.each([true, false])('is not found by freeOfCharge %s, nor is one that is free for some', async (free) => {
    const data = await read(`{ services(first: 100, filter: { freeOfCharge: ${free} }) { nodes { slug } } }`);
    const slugs = (data['services'] as { nodes: { slug: string }[] }).nodes.map(({ slug }) => slug);
    expect(slugs.length).toBeGreaterThan(0);
    expect(slugs).not.toContain('adoption');
    expect(slugs).not.toContain('bioabfall');
  });
});
