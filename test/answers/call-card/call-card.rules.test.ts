import { describe, expect, test } from '@jest/globals';
import { addressLine } from '../../../src/answers/call-card/wording/address-line.rules.js';
import { toldChange } from '../../../src/answers/call-card/wording/change-sentence.rules.js';
import { documentGroups, entryLine } from '../../../src/answers/call-card/wording/document-groups.rules.js';
import { counterHours, hoursOfCity, phoneHours } from '../../../src/answers/call-card/answer/office-hours.rules.js';
import { inUsefulOrder } from '../../../src/answers/call-card/answer/office-order.rules.js';
import { onlineNeeds } from '../../../src/answers/call-card/wording/online-needs.rules.js';
import { processingTimeSentence } from '../../../src/answers/call-card/wording/processing-time-sentence.rules.js';
import { duePromise, type PromiseFacts } from '../../../src/answers/call-card/wording/promise-sentence.rules.js';
import { longestSpeech, speakingSeconds } from '../../../src/catalogue/service/speaking-time.rules.js';
import { isBuergertelefon, spokenNumber } from '../../../src/answers/call-card/wording/spoken-number.rules.js';
import { cutToSpeech, speechOf } from '../../../src/answers/call-card/wording/spoken-text.rules.js';
import { sayable } from '../../../src/catalogue/service/sayable.rules.js';
import type { ChecklistItem } from '../../../src/answers/checklist/checklist.rules.js';
import type { Timetable } from '../../../src/catalogue/opening-hours/timetable.js';

describe('the time it takes to read a text out', () => {
  const texts: [text: string, language: string, seconds: number][] = [
    ['', 'de', 0],
    ['x'.repeat(14), 'de', 1],
    ['x'.repeat(15), 'de', 2],
    ['x'.repeat(420), 'de', 30],
    ['x'.repeat(421), 'de', 31],
    ['x'.repeat(14), 'en', 1],
    // Leichte Sprache: 11 characters a second.
    ['x'.repeat(22), 'de-x-leicht', 2],
    ['x'.repeat(23), 'de-x-leicht', 3],
    // A digit counts as five characters: 4 × 5 is more than a second.
    ['2026', 'de', 2],
    ['  zwei   Wörter\n', 'de', 1],
  ];

  test.each(texts)('of %j in %s is %i seconds', (text, language, seconds) => {
    expect(speakingSeconds(text, language)).toBe(seconds);
  });

  test('of 65 German words of the usual length is half a minute', () => {
    const words = Array.from({ length: 65 }, () => 'Wörter').join(' ');
    expect(speakingSeconds(words, 'de')).toBeGreaterThanOrEqual(30);
    expect(speakingSeconds(words, 'de')).toBeLessThanOrEqual(33);
  });
});

describe('HTML as it is read out', () => {
  const texts: [html: string, said: string][] = [
    ['<p>Sie brauchen einen Ausweis.</p><p>Kommen Sie vorbei!</p>', 'Sie brauchen einen Ausweis. Kommen Sie vorbei!'],
    ['<p>Bringen Sie mit:</p><ul><li>Pass</li><li>Foto.</li></ul>', 'Bringen Sie mit: Pass. Foto.'],
    ['Zeile eins<br>Zeile <b>zwei</b>', 'Zeile eins Zeile zwei'],
    ['<a href="https://bremen.de">hier</a> &amp; dort', 'hier & dort'],
    ['<p></p><p> </p><p>Text</p>', 'Text.'],
    ['<p><b>Fett</b></p><p>Mager</p>', 'Fett. Mager.'],
    ['Ohne Auszeichnung', 'Ohne Auszeichnung'],
  ];

  test.each(texts)('%j is %j', (html, said) => {
    expect(sayable(html)).toBe(said);
  });
});

describe('a text that is too long', () => {
  const long = 'Dieser Satz ist hundert Zeichen lang, was man ihm nicht ansieht, weil er so vor sich hin plätschert.';

  test('is cut at the end of a sentence', () => {
    const text = Array.from({ length: 6 }, () => long).join(' ');
    const cut = cutToSpeech(text, 'de');
    expect(cut).toBe([long, long, long, long].join(' '));
    expect(speakingSeconds(cut, 'de')).toBeLessThanOrEqual(longestSpeech);
  });

  test('is cut at the end of a word when its first sentence is too long', () => {
    const cut = cutToSpeech(`${'Wort '.repeat(200)}Ende.`, 'de');
    expect(cut).toMatch(/^(Wort )+…$/);
    expect(speakingSeconds(cut, 'de')).toBe(longestSpeech);
  });

  test('is not cut after an abbreviation or a date', () => {
    const start = 'Der Antrag gilt nach § 3 Abs. 2 ab dem 1. Januar und z. B. auch danach';
    const text = `${start}. ${long} ${long} ${long} ${long} ${long}`;
    expect(cutToSpeech(text, 'de').startsWith(`${start}. `)).toBe(true);
  });

  test('stays as it is when it is short enough', () => {
    expect(cutToSpeech(long, 'de')).toBe(long);
  });
});

describe('what is read out first', () => {
  const [spoken, teaser, summary] = [{ de: 'Gesprochen.' }, { de: '<p>Teaser.</p>' }, { de: '<p>Kurz.</p>' }];

  test.each([
    [{ spoken, teaser, summary }, ['de'], 'Gesprochen.', 'EDITED'],
    [{ spoken: null, teaser, summary }, ['de'], 'Teaser.', 'TEASER'],
    [{ spoken: null, teaser: null, summary }, ['de'], 'Kurz.', 'SUMMARY'],
    [{ spoken, teaser: null, summary: { ...summary, en: 'Short.' } }, ['en', 'de'], 'Short.', 'SUMMARY'],
    [{ spoken, teaser, summary }, ['en'], 'Gesprochen.', 'EDITED'],
  ])('of %j in %j is "%s"', (facts, languages, value, source) => {
    expect(speechOf(facts, languages)).toMatchObject({ text: { value }, source, tooLong: false, seconds: 1 });
  });

  test('is nothing when there is no text', () => {
    expect(speechOf({ spoken: null, teaser: null, summary: null }, ['de'])).toBeNull();
  });

  test('says that it was cut', () => {
    const text = Array.from({ length: 40 }, (_, at) => `Das ist Nummer ${at} der Sätze.`).join(' ');
    const speech = speechOf({ spoken: null, teaser: null, summary: { de: `<p>${text}</p>` } }, ['de'])!;
    expect(speech.tooLong).toBe(true);
    expect(speech.seconds).toBeLessThanOrEqual(longestSpeech);
    expect(speech.text.value).toMatch(/\.$/);
  });
});

describe('a telephone number as it is read out', () => {
  test.each([
    ['0421 361-88666', '0421, 361, 8 86 66'],
    ['0421 361-0', '0421, 361, 0'],
    ['+49 421 361 0', '0421, 361, 0'],
    ['+49 (0)421 361-10080', '0421, 361, 1 00 80'],
    ['0049 421 361-4413', '0421, 361, 44 13'],
    ['0421 3694300', '0421, 3 69 43 00'],
    ['04213694300', '0421, 3 69 43 00'],
    ['0421 95 88 200', '0421, 95, 88, 200'],
    ['0471 590-3701', '0471, 590, 37 01'],
    ['0421/361-6945', '0421, 361, 69 45'],
    ['115', '115'],
    ['116116', '116 116'],
    ['0421 115', '0421, 115'],
    ['siehe Webseite', 'siehe Webseite'],
  ])('%s is "%s"', (number, said) => {
    expect(spokenNumber(number)).toBe(said);
  });
});

test.each([
  ['115', true],
  ['0421 115', true],
  ['+49 421 115', true],
  ['0421 361-115', false],
  ['116115', false],
])('%s is the Bürgertelefon: %s', (number, is) => {
  expect(isBuergertelefon(number)).toBe(is);
});

describe('how long it takes', () => {
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
      'Processing takes 2 to 3 weeks (derzeit).',
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
      'Expressverfahren: Processing takes 3 to 4 days.',
    ],
    [
      { ...none, minimum: 4, maximum: 4, unit: 'WEEK' as const, description: { de: 'grundsätzlich ca. 4 Wochen' } },
      'Bearbeitungsdauer: grundsätzlich ca. 4 Wochen.',
      'Processing takes 4 weeks (grundsätzlich ca. 4 Wochen).',
    ],
    [{ ...none, description: { de: 'umgehend' } }, 'Bearbeitungsdauer: umgehend.', 'Processing time: umgehend.'],
  ])('%j is "%s"', (time, de, en) => {
    expect(processingTimeSentence(time)).toEqual({ de, en });
  });

  test('is nothing when nothing is known', () => {
    expect(processingTimeSentence(none)).toBeNull();
  });
});

/** A timetable that is open at the same hours from Monday to Friday. */
const weekdays = (
  purpose: Timetable['purpose'],
  opens: string,
  closes: string,
  differing: Partial<Timetable> = {},
): Timetable => ({
  purpose,
  appointment: null,
  label: null,
  validFrom: null,
  validUntil: null,
  onPublicHolidays: 'CLOSED',
  season: null,
  ranges: [1, 2, 3, 4, 5].map((weekday) => ({
    weekday,
    opens,
    closes,
    weeksOfMonth: [],
    appointment: null,
    remark: null,
  })),
  exceptions: [],
  ...differing,
});

describe('until when a promise is due', () => {
  const promise = (differing: Partial<PromiseFacts>): PromiseFacts => ({
    kind: 'CALL_BACK',
    value: 2,
    unit: 'WORKING_DAY',
    description: null,
    ...differing,
  });
  const office = [weekdays('PHONE', '08:00', '16:00')];
  const friday = '2026-11-20T10:00:00+01:00';

  test.each([
    // The office closes at 16 on the second working day, a Tuesday.
    ['a call back', promise({}), friday, office, 'Rückruf bis Dienstag, 16 Uhr.'],
    ['a call back by an office without hours', promise({}), friday, [], 'Rückruf bis Dienstag, 24. November.'],
    [
      'a call back in hours that end at midnight',
      promise({ value: 9, unit: 'HOUR' }),
      '2026-11-20T15:00:00+01:00',
      office,
      'Rückruf bis heute.',
    ],
    ['a call back within hours', promise({ value: 4, unit: 'HOUR' }), friday, office, 'Rückruf bis heute, 14 Uhr.'],
    // 31 October 2026 is a Saturday; 25 and 26 December are a Friday and a Saturday.
    [
      'a reply over Christmas',
      promise({ kind: 'REPLY_TIME', value: 3 }),
      '2026-12-23T10:00:00+01:00',
      [],
      'Antwort bis Dienstag, 29. Dezember.',
    ],
    [
      'a reply with words',
      promise({ kind: 'REPLY_TIME', value: 1, unit: 'WEEK', description: { de: 'auf die Voranmeldung' } }),
      friday,
      [],
      'Antwort bis Freitag, 27. November (auf die Voranmeldung).',
    ],
    [
      'a waiting time',
      promise({ kind: 'WAITING_TIME', value: 15, unit: 'MINUTE' }),
      friday,
      office,
      'Wartezeit höchstens 15 Minuten.',
    ],
    [
      'what is only described',
      promise({ kind: 'OTHER', value: null, unit: null, description: { de: 'Wir antworten freundlich.' } }),
      friday,
      [],
      'Wir antworten freundlich.',
    ],
    [
      'a kind that is only described',
      promise({ value: null, unit: null, description: { de: 'so schnell es geht' } }),
      friday,
      [],
      'Rückruf: so schnell es geht.',
    ],
  ])('%s', (_, facts, now, timetables, sentence) => {
    expect(duePromise(facts, new Date(now), timetables).sentence?.['de']).toBe(sentence);
  });

  test('is said in English too, and known as a moment', () => {
    const { dueAt, sentence } = duePromise(promise({}), new Date(friday), office);
    expect(dueAt?.toISOString()).toBe('2026-11-24T15:00:00.000Z');
    expect(sentence?.['en']).toBe('Call back by 4 pm on Tuesday.');
  });

  test('is not known of what is not counted', () => {
    expect(duePromise(promise({ kind: 'WAITING_TIME', value: 15, unit: 'MINUTE' }), new Date(friday)).dueAt).toBeNull();
    expect(duePromise(promise({ kind: 'OTHER', value: null, unit: null }), new Date(friday)).sentence).toBeNull();
  });
});

describe('the hours in which people can come', () => {
  const day = '2026-11-23';
  const [counter, walkIn, general, phone] = [
    weekdays('COUNTER', '08:00', '12:00'),
    weekdays('WALK_IN', '13:00', '14:00'),
    weekdays('GENERAL', '07:00', '15:00'),
    weekdays('PHONE', '09:00', '10:00'),
  ];

  test.each([
    ['those of the counter first', [general, walkIn, counter], [], [counter]],
    ['else the general ones', [general, walkIn], [], [general]],
    ['else those without appointment', [walkIn, phone], [], [walkIn]],
    ['else those of the counter as a channel', [phone], [counter], [counter]],
    ['none, of the telephone alone', [phone], [], []],
    [
      'none that are not valid on the day',
      [weekdays('COUNTER', '08:00', '12:00', { validUntil: '2026-11-22' })],
      [],
      [],
    ],
  ])('are %s', (_, office, channel, hours) => {
    expect(counterHours(office, channel, day)).toEqual(hours);
  });

  test('and call: those of the line, else the telephone hours of the office, never its counter hours', () => {
    expect(phoneHours([weekdays('GENERAL', '08:00', '18:00')], [phone], day)).toHaveLength(1);
    expect(phoneHours([], [counter, phone], day)).toEqual([phone]);
    expect(phoneHours([], [general], day)).toEqual([]);
  });
});

describe('hours that are labelled with cities', () => {
  const day = '2026-11-23';
  const [bremen, bremerhaven, lifts] = ['Bremen', 'Bremerhaven', 'Aufzüge'].map((label) =>
    weekdays('COUNTER', '09:00', '12:00', { label: { de: label } }),
  ) as [Timetable, Timetable, Timetable];
  const everywhere = weekdays('COUNTER', '14:00', '15:00');

  test.each([
    ['are those of the city of the caller', [bremen, bremerhaven], ['Bremerhaven'], [bremerhaven]],
    ['and those without a label', [bremen, everywhere], ['Bremen'], [bremen, everywhere]],
    ['are all where the city is not known', [bremen, bremerhaven], [], [bremen, bremerhaven]],
    [
      'are all where it may be one or the other',
      [bremen, bremerhaven],
      ['Bremen', 'Bremerhaven'],
      [bremen, bremerhaven],
    ],
    ['are all where they name other cities', [bremen, bremerhaven], ['Hamburg'], [bremen, bremerhaven]],
    ['are all where labels name something else', [lifts, everywhere], ['Bremen'], [lifts, everywhere]],
    [
      'are all on days after the last of those of the city',
      [{ ...bremen, validUntil: '2026-11-22' }, bremerhaven],
      ['Bremen'],
      [{ ...bremen, validUntil: '2026-11-22' }, bremerhaven],
    ],
  ])('%s', (_, hours, cities, found) => {
    const names = cities.map((city) => ({ de: city }));
    expect(hoursOfCity(hours, names, day).hours).toEqual(found);
  });
});

describe('the order of offices', () => {
  const office = (name: string, differing: object = {}) => ({
    name,
    roles: ['RESPONSIBLE'],
    nearness: 0,
    isOpen: false,
    ...differing,
  });

  test.each([
    ['as laid down among equals', [office('a'), office('b')], 'a b'],
    ['near before open', [office('a', { isOpen: true }), office('b', { nearness: 1 })], 'b a'],
    [
      'the same postal code before the same borough',
      [office('a', { nearness: 1 }), office('b', { nearness: 2 })],
      'b a',
    ],
    ['open before closed', [office('a'), office('b', { isOpen: true })], 'b a'],
    [
      'roles as laid down, however near',
      [office('a'), office('b', { roles: ['CONTACT_POINT'], nearness: 2, isOpen: true }), office('c', { nearness: 1 })],
      'c a b',
    ],
  ])('is %s', (_, offices, order) => {
    expect(
      inUsefulOrder(offices)
        .map(({ name }) => name)
        .join(' '),
    ).toBe(order);
  });
});

describe('an address in one line', () => {
  const street = { kind: 'STREET', street: 'Hollerallee 79', postalCode: '28209', city: 'Bremen' };

  test.each([
    [[street], 'Hollerallee 79, 28209 Bremen'],
    [[street, { ...street, kind: 'VISITOR', street: 'Hollerallee 80' }], 'Hollerallee 80, 28209 Bremen'],
    [[{ ...street, postalCode: null }], 'Hollerallee 79, Bremen'],
    [[{ ...street, postalCode: null, city: null }], 'Hollerallee 79'],
    [[{ kind: 'PO_BOX', street: null, postalCode: '28195', city: 'Bremen' }], null],
    [[{ ...street, kind: 'POSTAL' }], null],
    [[], null],
  ])('of %j is %j', (addresses, line) => {
    expect(addressLine(addresses)).toBe(line);
  });

  test('is that in the city that is meant, or none', () => {
    expect(addressLine([street, { ...street, city: 'Bremerhaven' }], 'Bremerhaven')).toBe(
      'Hollerallee 79, 28209 Bremerhaven',
    );
    expect(addressLine([street], 'Bremerhaven')).toBeNull();
  });
});

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
  ])('%j is %j', (facts, sentences) => {
    expect(onlineNeeds(facts).map((need) => need['de'])).toEqual(sentences);
  });
});

describe('documents by situation', () => {
  const document = (name: string, presentation: string | null = null) => ({
    typeId: name,
    name: { de: name },
    presentation,
    copies: null,
    maximumAge: null,
    maximumAgeUnit: null,
  });
  const item = (name: string, differing: Partial<ChecklistItem> = {}): ChecklistItem => ({
    documents: [document(name)],
    obligation: 'MANDATORY',
    serviceIds: [],
    notes: [],
    conditions: [],
    open: [],
    ...differing,
  });
  const questions = [{ key: 'represented', text: { de: 'Kommt jemand für Sie?' } }];

  test('stand together, what is needed in any case first', () => {
    const groups = documentGroups(
      [
        item('Pass'),
        item('Foto'),
        item('Vollmacht', { obligation: 'CONDITIONAL', conditions: [{ de: 'bei Vertretung' }] }),
        item('Ausweis', { obligation: 'CONDITIONAL', conditions: [{ de: 'bei Vertretung' }] }),
        item('Nachweis', { obligation: 'CONDITIONAL', conditions: [{ de: 'Studierende' }] }),
        item('Bescheid', { obligation: 'CONDITIONAL', open: ['represented'] }),
        item('Brief', { obligation: 'CONDITIONAL' }),
        item('Bescheinigung', { obligation: 'CONDITIONAL', conditions: [{ de: 'nur Erwachsene' }] }),
        item('Befund', { obligation: 'OPTIONAL' }),
        item('Pass der Eltern', { obligation: 'CONDITIONAL', conditions: [{ de: 'je nach Herkunftsland' }] }),
        item('Erlaubnis', { obligation: 'CONDITIONAL', conditions: [{ de: 'nicht freizügige Ausländer' }] }),
        item('Meldeschein', { obligation: 'CONDITIONAL', conditions: [{ de: 'nicht nötig bei Anmeldung' }] }),
      ],
      questions,
    );
    expect(groups.map(({ situation, positions }) => [situation['de'], positions])).toEqual([
      ['In jedem Fall', [0, 1]],
      ['Nur bei Vertretung', [2, 3]],
      ['Nur: Studierende', [4]],
      ['Je nach Antwort auf: Kommt jemand für Sie?', [5]],
      ['Je nach Fall', [6]],
      ['Nur Erwachsene', [7]],
      ['Hilfreich', [8]],
      ['Je nach Herkunftsland', [9]],
      ['Nur: nicht freizügige Ausländer', [10]],
      ['Nicht nötig bei Anmeldung', [11]],
    ]);
  });

  test.each([
    [[document('Pass', 'ORIGINAL')], 'Pass (Original)'],
    [[document('Pass', 'COPY'), document('Ausweis', 'COPY')], 'Pass oder Ausweis (Kopie)'],
    [[document('Pass', 'COPY'), document('Ausweis', 'ORIGINAL')], 'Pass oder Ausweis'],
    [[document('Pass'), document('Ausweis'), document('Titel')], 'Pass, Ausweis oder Titel'],
  ])('are named in a line: %j', (documents, line) => {
    expect(entryLine(item('', { documents }))['de']).toBe(line);
  });
});

describe('what has changed', () => {
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
  ])('%j is said', (facts, sentence) => {
    expect(toldChange(facts, now)?.sentence['de']).toBe(sentence);
  });

  test('is not told when nobody asks about it on the phone', () => {
    expect(toldChange({ ...change, keys: ['provenance', 'checkedOn', 'searchTerms'] }, now)).toBeNull();
  });
});
