import { beforeAll, describe, expect, test } from '@jest/globals';
import { codes, reader } from '../../support/ask.js';
import { loadRecords } from '../../support/seeds.js';
import { idOf, release, startEditingApp } from '../../editorial/support/editing.js';
import { cardReader, values, wholeCard, type Card } from './call-card.js';

const { ask, read, databaseUrl, person, statements } = await startEditingApp();
const author = await person({ subject: 'erika', roles: ['editor'], organisations: ['bsc-mitte'] });
const approver = await person({ subject: 'albert', roles: ['approver'], organisations: ['bsc-mitte'] });
const agent = await person({ subject: 'agnes', roles: ['agent'] });
const admin = await person({ subject: 'ada', roles: ['admin'] });

const readCard = cardReader(read);
const readAsAgent = cardReader(reader(agent.ask));

const bremen = { slug: 'hb' };
/** A Friday. */
const friday = '2026-11-20T10:00:00+01:00';

beforeAll(() =>
  loadRecords(databaseUrl, {
    'contact-channels': [
      {
        slug: 'bsc-nord-intern',
        organisation: 'bsc-nord',
        kind: 'PHONE',
        value: '0421 361-99999',
        visibility: 'INTERNAL',
        languages: ['de', 'tr'],
      },
      { slug: 'bsc-nord-pass', organisation: 'bsc-nord', service: 'reisepass', kind: 'PHONE', value: '0421 361-11111' },
      {
        slug: 'bsc-nord-termin',
        organisation: 'bsc-nord',
        kind: 'APPOINTMENT_BOOKING',
        value: 'https://termin.example',
      },
      {
        slug: 'personalausweis-chat',
        service: 'personalausweis',
        kind: 'CHAT',
        languages: ['de', 'ar', 'de-x-leicht'],
      },
    ],
    'service-promises': [
      {
        slug: 'elterngeld-rueckruf',
        organisation: 'elterngeldstelle',
        kind: 'CALL_BACK',
        value: 2,
        unit: 'WORKING_DAY',
      },
      { slug: 'elterngeld-wartezeit', service: 'elterngeld', kind: 'WAITING_TIME', value: 20, unit: 'MINUTE' },
    ],
    'online-services': [
      {
        slug: 'elterngeld-mit-ausweis',
        name: { de: 'Elterngeld mit Online-Ausweis' },
        url: 'https://elterngeld.example',
        assuranceLevel: '40',
        paymentMethods: ['PAYPAL'],
        languages: ['de', 'en'],
        outages: [{ from: '2026-11-20T08:00:00Z', until: '2026-11-20T12:00:00Z' }],
      },
    ],
    responsibilities: [
      {
        slug: 'elterngeld-mit-ausweis-hb',
        service: 'elterngeld',
        place: 'hb',
        onlineService: 'elterngeld-mit-ausweis',
        role: 'APPLICATION',
        position: 9,
      },
    ],
  }),
);

const office = (card: Card, slug: string) => card.offices.find(({ organisation }) => organisation.slug === slug)!;
const spoken = (numbers: { spokenNumber: string }[]) => numbers.map(({ spokenNumber }) => spokenNumber);

describe('a card', () => {
  test('is null for a service that nobody knows, with and without a place', async () => {
    const query = 'query ($place: PlaceRef) { callCard(service: { slug: "nirgends" }, place: $place) { at } }';
    expect(await read(query)).toEqual({ callCard: null });
    expect(await read(query, { place: bremen })).toEqual({ callCard: null });
  });

  test('without a place asks for one and tells everything else', async () => {
    const card = await readCard('wohngeld', { at: friday });
    expect(card.responsibility).toMatchObject({ kind: 'PLACE', options: [{ label: { value: 'Bremen' } }] });
    expect(card.offices).toEqual([]);
    expect(values(card.feeSentences)).toEqual(['Das ist gebührenfrei.']);
    expect(spoken(card.numbers)).toEqual(['0421, 361, 44 13']);
    const answered = await readCard('wohngeld', { place: { id: card.responsibility.options![0]!.answer } });
    expect(answered.offices.map(({ organisation }) => organisation.slug)).toEqual(['wohngeld-wbp']);
  });

  test('says that it may cost something else in a place for which it is not on record, or that nobody knows', async () => {
    const notesIn = async (place: object) => values((await readCard('einbuergerung', { place })).fees!.notes);
    expect(await notesIn({ slug: 'bhv' })).toEqual([expect.stringMatching(/^Für diesen Ort ist die Leistung nicht/)]);
    expect(await notesIn({ postalCode: '99999' })).toEqual(await notesIn({ slug: 'bhv' }));
    const { numbers, feeSentences } = await readCard('einbuergerung', { place: { postalCode: '99999' } });
    expect(numbers).toEqual([]);
    expect(values(feeSentences).at(-1)).toMatch(/^Für diesen Ort ist die Leistung nicht/);
  });

  test('asks back where the case decides, and goes on with the answer', async () => {
    const open = await readCard('eat', { place: bremen });
    expect(open.responsibility.kind).toBe('CONDITION');
    expect(open.offices).toEqual([]);
    const students = open.responsibility.options!.find(({ label }) => label.value === 'Studierende und Forschende')!;
    const answered = await readCard('eat', { place: bremen, known: { options: [students.answer] } });
    expect(answered.offices.map(({ organisation }) => organisation.slug)).toEqual(['bsu']);
  });

  test('of a key that two cities share is that of the city', async () => {
    const key = { leikaKey: '99115005104001' };
    const { callCard } = await read<{ callCard: Card }>(wholeCard, { service: key, place: { slug: 'bhv' } });
    expect(callCard.service?.slug).toMatch(/^bhv-/);
    expect(callCard.offices.length).toBeGreaterThan(0);
  });

  test.each<[leikaKey: string, place: object, others: string]>([
    ['99003002000000', { slug: 'hb' }, 'Gesundheitsamt Bremerhaven'],
    ['99003002000000', { name: 'Bremen-Gröpelingen' }, 'Gesundheitsamt Bremerhaven'],
    ['99085003012000', { slug: 'bhv' }, 'Kinderreisepass'],
  ])('of a key that is on record elsewhere only tells nothing of it: %s at %j', async (leikaKey, place, others) => {
    const { callCard } = await read<{ callCard: Card }>(wholeCard, { service: { leikaKey }, place });
    expect(callCard).toMatchObject({
      service: null,
      spoken: null,
      fees: null,
      offices: [],
      numbers: [],
      questions: [],
    });
    expect(callCard.documents.groups).toEqual([]);
    expect(callCard.responsibility).toMatchObject({
      __typename: 'ResponsibilityNotRecorded',
      explanation: { value: expect.stringMatching(/^Ob es die Leistung in „.*“ gibt, ist uns nicht bekannt\.$/) },
    });
    expect(JSON.stringify(callCard)).not.toContain(others);
    const { feeQuote, responsibility } = await read<{ feeQuote: object; responsibility: object }>(
      `query ($service: ServiceRef!, $place: PlaceRef!) {
        feeQuote(service: $service, place: $place) { ...Unknown }
        responsibility(service: $service, place: $place) { ...Unknown }
      }
      fragment Unknown on ResponsibilityNotRecorded { __typename service { slug } place { slug } isOffered explanation { value } help { value } }`,
      { service: { leikaKey }, place },
    );
    expect(feeQuote).toEqual(responsibility);
    expect(feeQuote).toMatchObject({ __typename: 'ResponsibilityNotRecorded', isOffered: null });
  });

  test('leads from a key that is recorded elsewhere to the service of the matter that is offered here', async () => {
    const { callCard } = await read<{
      callCard: object;
    }>(`{ callCard(service: { leikaKey: "99008001012003" }, place: { slug: "bhv" }) {
      service { slug } responsibility { ... on ResponsibilityNotRecorded { isOffered sameMatter { slug } } } } }`);
    expect(callCard).toEqual({
      service: null,
      responsibility: { isOffered: null, sameMatter: [{ slug: 'bhv-personalausweis' }] },
    });
  });

  test('keeps to the moment: hours, day of fees, and fees of another day when asked', async () => {
    const at = '2025-12-31T10:00:00+01:00';
    const answers = [{ question: 'age', number: 40 }];
    const card = await readCard('personalausweis', { place: bremen, at, answers });
    expect(card.at).toBe('2025-12-31T09:00:00.000Z');
    expect(card.fees).toMatchObject({ on: '2025-12-31', minimumInCents: 3700 });
    expect(office(card, 'bsc-nord').opening).toMatchObject({
      isOpen: null,
      spoken: {
        value: expect.stringMatching(/^Für den 31. Dezember \(Silvester\) sind keine Öffnungszeiten hinterlegt/),
      },
    });
    const later = await readCard('personalausweis', { place: bremen, at, answers, context: { validOn: '2026-01-01' } });
    expect(later.fees).toMatchObject({ on: '2026-01-01', minimumInCents: 4600 });
    expect(later.at).toBe(card.at);
  });

  test('begins its day at midnight in Bremen', async () => {
    const card = await readCard('personalausweis', {
      at: '2025-12-31T23:30:00Z',
      answers: [{ question: 'age', number: 40 }],
    });
    expect(card.fees?.on).toBe('2026-01-01');
  });

  test('asks only what is still open', async () => {
    const keys = ({ questions }: Card) => questions.map(({ key }) => key);
    expect(keys(await readCard('reisepass'))).toContain('age');
    const answers = [
      { question: 'age', number: 30 },
      { question: 'express', yesNo: true },
    ];
    const open = keys(await readCard('reisepass', { answers }));
    expect(open).not.toContain('age');
    expect(open).not.toContain('express');
    expect(open).toContain('pages48');
  });

  test('refuses answers that are none, and moments out of all time', async () => {
    const wrong = [{ question: 'age', yesNo: true }];
    expect(codes(await ask(wholeCard, { service: { slug: 'reisepass' }, answers: wrong }))).toEqual(['BAD_USER_INPUT']);
    const unheardOf = [{ question: 'shoeSize', number: 43 }];
    expect(codes(await ask(wholeCard, { service: { slug: 'reisepass' }, answers: unheardOf }))).toEqual([
      'BAD_USER_INPUT',
    ]);
    const at = '1066-10-14T09:00:00Z';
    expect(codes(await ask(wholeCard, { service: { slug: 'reisepass' }, at }))).toEqual(['BAD_USER_INPUT']);
  });

  test('speaks English', async () => {
    const card = await readCard('wohngeld', { place: bremen, at: friday, context: { languages: ['en'] } });
    expect(values(card.feeSentences)).toEqual(['It is free of charge.']);
    expect(card.offices[0]!.opening.spoken.value).toBe('opening hours not known');
    expect(card.documents.groups[0]!.situation.value).toBe('In any case');
  });
});

describe('whom to call', () => {
  test('lists the lines for this service first, and hides what is internal from the public', async () => {
    const card = await readCard('personalausweis', { place: bremen });
    expect(spoken(office(card, 'bsc-nord').numbers)).toEqual(['0421, 361, 8 86 44']);
    expect(spoken(card.numbers)).toEqual(['0421, 361, 8 86 60', '0421, 361, 8 86 44']);
    expect(spoken(office(await readCard('reisepass', { place: bremen }), 'bsc-nord').numbers)).toEqual([
      '0421, 361, 1 11 11',
      '0421, 361, 8 86 44',
    ]);
  });

  test('tells agents the internal number, and says that it is', async () => {
    const card = await readAsAgent('personalausweis', { place: bremen });
    expect(office(card, 'bsc-nord').numbers.map(({ spokenNumber, isInternal }) => [spokenNumber, isInternal])).toEqual([
      ['0421, 361, 8 86 44', false],
      ['0421, 361, 9 99 99', true],
    ]);
  });

  test('names the number of the office above where the office itself has none', async () => {
    const card = await readCard('bhv-fundsachen', { place: { slug: 'bhv' } });
    expect(spoken(office(card, 'fundbuero-bhv').numbers)).toEqual(['0471, 590, 37 01']);
    expect(office(await readCard('restmuell', { place: bremen }), 'dbs').numbers).toEqual([]);
  });

  test('names where appointments are booked, and the languages besides German', async () => {
    const card = await readCard('personalausweis', { place: bremen });
    expect(card.appointments.map(({ value }) => value)).toEqual(['https://termin.example']);
    expect(office(card, 'bsc-nord').appointment?.value).toBe('https://termin.example');
    expect(office(card, 'bsc-mitte').appointment).toBeNull();
    expect(card.interpreterLanguages).toEqual(['ar']);
    expect((await readAsAgent('personalausweis', { place: bremen })).interpreterLanguages).toEqual(['ar', 'tr']);
  });

  test.each<[place: object, at: string, offices: string[]]>([
    [{ postalCode: '28757' }, '2026-11-24T10:00:00+01:00', ['bsc-nord', 'bsc-mitte', 'bsc-stresemann']],
    [{ name: 'Vegesack' }, '2026-11-24T10:00:00+01:00', ['bsc-nord', 'bsc-mitte', 'bsc-stresemann']],
    // An Ortsteil of Vegesack has no postal code of its own.
    [{ slug: 'hb-523' }, '2026-11-24T10:00:00+01:00', ['bsc-nord', 'bsc-mitte', 'bsc-stresemann']],
    [{ postalCode: '28207' }, '2026-11-24T10:00:00+01:00', ['bsc-stresemann', 'bsc-mitte', 'bsc-nord']],
    [bremen, '2026-11-24T10:00:00+01:00', ['bsc-mitte', 'bsc-nord', 'bsc-stresemann']],
    // On Monday afternoons Bremen-Nord is open; from Stresemannstraße it is still the farther one.
    [bremen, '2026-11-23T13:00:00+01:00', ['bsc-nord', 'bsc-mitte', 'bsc-stresemann']],
    [{ postalCode: '28207' }, '2026-11-23T13:00:00+01:00', ['bsc-stresemann', 'bsc-nord', 'bsc-mitte']],
    [bremen, '2026-11-23T16:45:00+01:00', ['bsc-mitte', 'bsc-nord', 'bsc-stresemann']],
  ])('names the near offices of %j at %s first, then the open ones', async (place, at, offices) => {
    const card = await readCard('personalausweis', { place, at });
    expect(card.offices.map(({ organisation }) => organisation.slug)).toEqual(offices);
  });

  test('tells the hours in the city of the caller where an office sits in two', async () => {
    const at = '2026-11-26T12:45:00+01:00';
    const officeIn = async (place: object, languages = ['de']) =>
      office(await readCard('schwerbehinderung', { place, at, context: { languages } }), 'avib');
    const openingIn = async (place: object, languages = ['de']) =>
      (await officeIn(place, languages)).opening.spoken.value;
    expect(await openingIn({ slug: 'bhv' })).toBe('jetzt geöffnet bis 13 Uhr');
    expect(await openingIn({ postalCode: '28195' })).toBe('geschlossen, öffnet wieder heute um 13.30 Uhr');
    expect(await openingIn({ ars: '040000000000' }, ['en'])).toMatch(/^Bremen: .+; Bremerhaven: .+$/);
    // A postal code of Bremerhaven and of Bremen's ports.
    expect(await openingIn({ postalCode: '27568' })).toMatch(/^Bremen: .+; Bremerhaven: .+$/);
    // The address on record is that in Bremen.
    expect((await officeIn({ slug: 'bhv' })).address).toBeNull();
    expect((await officeIn(bremen)).address).toMatch(/ Bremen$/);
  });

  test('says for what the hours are', async () => {
    const card = await readCard('wbs', { place: bremen, at: '2026-11-24T10:00:00+01:00' });
    expect(office(card, 'wohnungswesen')).toMatchObject({ openingPurpose: 'WALK_IN', roles: ['RESPONSIBLE'] });
    expect(office(card, 'bsc-mitte')).toMatchObject({ openingPurpose: null, roles: ['CONTACT_POINT'] });
  });

  test('keeps internal notes to agents', async () => {
    expect((await readCard('einbuergerung')).agentNotes).toEqual([]);
    expect(values((await readAsAgent('einbuergerung')).agentNotes)).toEqual([
      'frühere Fassung: derzeit Anträge aus dem 3. Quartal 2022',
    ]);
  });
});

describe('promises and online services', () => {
  test('are counted from the call: a call back is due when the office closes', async () => {
    const card = await readCard('elterngeld', { place: bremen, at: friday });
    expect(card.promises).toEqual([
      { dueAt: null, sentence: { value: 'Wartezeit höchstens 20 Minuten.' } },
      { dueAt: '2026-11-24T11:00:00.000Z', sentence: { value: 'Rückruf bis Dienstag, 12 Uhr.' } },
    ]);
  });

  test('leave out Bremen’s public holidays', async () => {
    // Friday, 31 October 2025 is Reformation Day; the second working day after the Thursday is Tuesday, 4 November.
    const card = await readCard('elterngeld', { place: bremen, at: '2025-10-30T10:00:00+01:00' });
    expect(card.promises[1]!.sentence.value).toBe('Rückruf bis Dienstag, 12 Uhr.');
    expect(card.promises[1]!.dueAt).toBe('2025-11-04T11:00:00.000Z');
  });

  test('say what one needs, and whether they work at the moment', async () => {
    const ofEid = (card: Card) =>
      card.onlineServices.find(({ onlineService }) => onlineService.slug === 'elterngeld-mit-ausweis')!;
    const card = await readCard('elterngeld', { place: bremen, at: friday });
    expect(values(ofEid(card).needs)).toEqual([
      'Online-Ausweis (eID) mit Vertrauensniveau hoch.',
      'Zahlung per PayPal.',
      'Auf Deutsch oder Englisch.',
    ]);
    expect(ofEid(card).outage).toEqual({ until: '2026-11-20T12:00:00.000Z' });
    expect(ofEid(await readCard('elterngeld', { at: '2026-11-20T13:00:00Z' })).outage).toBeNull();
  });
});

describe('disruptions on a card', () => {
  const announce = async (input: object): Promise<void> => {
    const { data, errors } = await admin.ask<{ announceDisruption: { userErrors: unknown[] } }>(
      'mutation ($input: AnnounceDisruptionInput!) { announceDisruption(input: $input) { userErrors { code message } } }',
      { input: { severity: 'INFO', startsAt: hoursAgo(3), ...input } },
    );
    expect(errors).toBeUndefined();
    expect(data!.announceDisruption.userErrors).toEqual([]);
  };
  const hoursAgo = (hours: number): string => new Date(Date.now() - hours * 3_600_000).toISOString();
  const said = (text: string) => ({ title: [{ language: 'de', text }] });
  const titles = async (slug: string, variables: object): Promise<string[]> =>
    (await readCard(slug, { at: new Date().toISOString(), ...variables })).disruptions.map(({ title }) => title.value);

  beforeAll(async () => {
    const service = idOf('SERVICE', 'briefwahl');
    await announce({ service, ...said('Briefwahl überall') });
    await announce({ service, place: idOf('PLACE', 'bhv'), severity: 'WARNING', ...said('Briefwahl in Bremerhaven') });
    await announce({
      service,
      organisation: idOf('ORGANISATION', 'wahlamt'),
      severity: 'OUTAGE',
      ...said('Im Wahlamt'),
    });
    await announce({
      organisation: idOf('ORGANISATION', 'wahlamt'),
      startsAt: hoursAgo(2),
      ...said('Aufzug kaputt'),
    });
    await announce({ place: idOf('PLACE', 'hb-51'), ...said('Bombe in Burglesum') });
  });

  test('are those of the service, its offices and the place of the caller, gravest first', async () => {
    expect(await titles('briefwahl', { place: bremen })).toEqual(['Im Wahlamt', 'Aufzug kaputt', 'Briefwahl überall']);
    expect(await titles('briefwahl', { place: { slug: 'bhv' } })).toEqual([
      'Briefwahl in Bremerhaven',
      'Briefwahl überall',
    ]);
    expect(await titles('wahlhelfer', { place: bremen })).toEqual(['Aufzug kaputt']);
    expect(await titles('wahlhelfer', { place: { slug: 'hb-51' } })).toEqual(
      expect.arrayContaining(['Aufzug kaputt', 'Bombe in Burglesum']),
    );
  });

  test('are all of the service where no place is known, and none before they begin', async () => {
    expect(await titles('briefwahl', {})).toHaveLength(3);
    expect(await titles('briefwahl', { place: bremen, at: hoursAgo(5) })).toEqual([]);
  });
});

describe('what has changed lately', () => {
  const publish = async (slug: string, patch: string): Promise<void> => {
    const set = await author.begin('Neue Texte');
    const input = `input: { changeSet: "${set}", id: "${idOf('SERVICE', slug)}", patch: { ${patch} } }`;
    expect((await author.mutate('changeService', input)).userErrors).toEqual([]);
    expect((await release(author, approver, set)).userErrors).toEqual([]);
  };
  const inDays = (days: number): string => new Date(Date.now() + days * 24 * 3_600_000).toISOString();

  test('is nothing of what was only loaded', async () => {
    expect((await readCard('beglaubigung', { place: bremen, at: inDays(0) })).recentChanges).toEqual([]);
  });

  test('is told for 14 days: which sections, and why to agents', async () => {
    const patch =
      'texts: [{ code: "05", language: "de", text: "Neuer Kurztext." }], spoken: [{ language: "de", text: "Neu gesprochen." }], checkedOn: "2026-11-20"';
    await publish('eid-karte', patch);
    const told = {
      subject: { value: 'eID-Karte für Unionsbürger:innen und EWR-Angehörige' },
      sections: [{ value: 'Sprechtext' }, { value: 'Kurztext' }],
      sentence: {
        value: 'Geändert heute: Sprechtext und Kurztext (eID-Karte für Unionsbürger:innen und EWR-Angehörige).',
      },
    };
    const card = await readCard('eid-karte', { place: bremen, at: inDays(0) });
    expect(card.recentChanges).toEqual([{ ...told, reason: null }]);
    expect(card.spoken).toMatchObject({ text: { value: 'Neu gesprochen.' }, source: 'EDITED', seconds: 2 });
    expect((await readAsAgent('eid-karte', { at: inDays(0) })).recentChanges).toEqual([
      { ...told, reason: 'Neue Gebührenordnung' },
    ]);
    expect((await readCard('eid-karte', { at: inDays(13.9) })).recentChanges).toHaveLength(1);
    expect((await readCard('eid-karte', { at: inDays(14.1) })).recentChanges).toEqual([]);
    expect((await readCard('eid-karte', { at: inDays(-1) })).recentChanges).toEqual([]);
  });

  test('leaves internal notes out for the public', async () => {
    await publish(
      'expresspass',
      'notes: [{ content: [{ language: "de", text: "Nur intern" }], visibility: INTERNAL }]',
    );
    expect((await readCard('expresspass', { at: inDays(0) })).recentChanges).toEqual([]);
    const [change] = (await readAsAgent('expresspass', { at: inDays(0) })).recentChanges;
    expect(values(change!.sections)).toEqual(['Hinweise für Auskunft']);
  });

  test('begins with a spoken text that is short enough', async () => {
    const set = await author.begin('Zu lang');
    const long = 'Das ist ein langer Satz. '.repeat(20).trim();
    const patch = `patch: { spoken: [{ language: "de", text: "${long}" }] }`;
    const input = `input: { changeSet: "${set}", id: "${idOf('SERVICE', 'beglaubigung')}", ${patch} }`;
    const { userErrors } = await author.mutate('changeService', input);
    expect(userErrors).toMatchObject([{ code: 'INVALID_CONTENT', message: expect.stringContaining('36 seconds') }]);
  });
});

describe('the number of statements', () => {
  const count = async (query: string, variables: object = {}): Promise<number> => {
    statements();
    await read(query, { ...variables });
    return statements().length;
  };
  const whole = (slug: string, place: object | null) => count(wholeCard, { service: { slug }, place });

  test('is three for a whole card at a place, however many offices answer', async () => {
    expect(await whole('hundesteuer-anmelden', bremen)).toBe(3);
    expect(await whole('fuehrungszeugnis', bremen)).toBe(3);
    expect(await whole('wbs', bremen)).toBe(3);
    expect(await whole('elterngeld', bremen)).toBe(3);
  });

  test('is one for a whole card without a place, three where no office answers and it names the places at which it is offered', async () => {
    expect(await whole('wohngeld', null)).toBe(1);
    expect(await whole('wohngeld', { slug: 'bhv' })).toBe(3);
  });

  test('is less for less', async () => {
    const part = (fields: string) =>
      count(`{ callCard(service: { slug: "wohngeld" }, place: { slug: "hb" }) { ${fields} } }`);
    expect(await part('spoken { text { value } } fees { spoken { value } }')).toBe(2);
    expect(await part('offices { address }')).toBe(3);
    expect(await part('responsibility { ... on ResponsibilityAnswer { place { slug } service { slug } } }')).toBe(2);
    expect(
      await part(
        `responsibility { ... on ResponsibilityAnswer { place { slug } responsible { responsibility { role } } } } offices { address }`,
      ),
    ).toBe(3);
  });
});
