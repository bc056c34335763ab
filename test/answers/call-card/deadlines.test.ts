import { beforeAll, describe, expect, test } from '@jest/globals';
import { startTestApp } from '../../support/app.js';
import { codes } from '../../support/ask.js';
import { loadRecords } from '../../support/seeds.js';
import { cardReader, values, wholeCard } from './call-card.js';

const { ask, read, databaseUrl } = await startTestApp({ seeded: true });
const readCard = cardReader(read);

const de = (text: string) => ({ de: text });

const within = (to: number, unit: string, trigger: Record<string, string>, given: object = {}) => ({
  kind: 'DURATION',
  to,
  unit,
  trigger,
  ...given,
});

beforeAll(() =>
  loadRecords(databaseUrl, {
    places: [
      { slug: 'by', kind: 'STATE', name: de('Freistaat Bayern'), ars: '090000000000', parent: 'de' },
      { slug: 'muenchen', kind: 'MUNICIPALITY', name: de('München'), ars: '091620000000', parent: 'by' },
    ],
    services: [
      {
        slug: 'ueberall',
        texts: { '02': de('Überall') },
        areas: ['de'],
        deadlines: [within(3, 'CALENDAR_WEEKDAY', { de: 'nach dem Tod', en: 'after the death' })],
      },
      {
        slug: 'zu-zeiten',
        texts: { '02': de('Zu Zeiten') },
        areas: ['hb'],
        deadlines: [
          within(1, 'WEEK', de('nach Einzug'), { valid: { until: '2026-06-30' } }),
          within(2, 'WEEK', de('nach Einzug'), { valid: { from: '2026-07-01' } }),
        ],
      },
    ],
  }),
);

/** A Monday. */
const at = '2026-11-30T10:00:00+01:00';

const sentencesOf = async (service: string, variables: object) =>
  values((await readCard(service, { at, ...variables })).deadlineSentences);

describe('the deadlines of a card', () => {
  test('that depend on answers are asked for, and the one that applies is told', async () => {
    const told = async (...answers: object[]) => {
      const card = await readCard('fuehrerschein-umtausch', { place: { slug: 'hb' }, at, answers });
      return [values(card.deadlineSentences), card.questions.map(({ key }) => key)];
    };
    const [issued, born] = ['In welchem Jahr wurde der Führerschein ausgestellt?', 'In welchem Jahr sind Sie geboren?'];
    expect(await told()).toEqual([
      [`Welche Frist gilt, hängt von den Antworten auf diese Fragen ab: ${issued} ${born}`],
      ['licenceIssueYear', 'birthYear', 'licenceBefore1999Elsewhere'],
    ]);
    const card2003 = { question: 'licenceIssueYear', number: 2003 };
    expect((await told(card2003))[0]).toEqual([`Welche Frist gilt, hängt von der Antwort auf diese Frage ab: ${born}`]);
    expect((await told(card2003, { question: 'birthYear', number: 1960 }))[0]).toEqual([
      'Bis Dienstag, 19. Januar 2027: Umtausch (Kartenführerschein, ausgestellt 2002 bis 2004).',
    ]);
    expect((await told(card2003, { question: 'birthYear', number: 1950 }))[0]).toEqual([
      'Bis Mittwoch, 19. Januar 2033: Umtausch (Geburtsjahr vor 1953, ausgestellt bis 18.01.2013).',
    ]);
    const recent = [{ question: 'licenceIssueYear', number: 2015 }];
    expect((await told(...recent))[0]).toEqual([
      'Für diesen Fall ist keine Frist eingetragen. Die zuständige Stelle gibt Auskunft.',
    ]);
  });

  test('are told apart from how long something holds', async () => {
    const card = await readCard('elterngeld', { place: { slug: 'hb' }, at });
    expect(card.deadlines).toEqual([]);
    expect(values(card.deadlineSentences)).toEqual([
      'Zu Fristen liegt uns nichts vor. Die zuständige Stelle gibt Auskunft.',
    ]);
    expect(card.deadlineGapSentence).toEqual({
      value: 'Zu Fristen liegt uns nichts vor. Die zuständige Stelle gibt Auskunft.',
    });
    expect(values(card.validitySentences)).toEqual([
      'Zeitraum für das Basiselterngeld (beide Eltern zusammen 12 Monate, mit 2 Partnermonaten oder allein erziehend 14; mit ElterngeldPlus auch länger): 14 Monate ab der Geburt.',
      'Zeitraum für das Basiselterngeld, längstens bis zum 8. Geburtstag: 14 Monate ab Haushaltsaufnahme (bei Adoption).',
    ]);
  });

  test.each([
    [16, ['Gültigkeit: 6 Jahre (Personen unter 24 Jahre).']],
    [24, ['Gültigkeit: 10 Jahre (Personen ab 24 Jahre).']],
    [null, ['Gültigkeit: 6 Jahre (Personen unter 24 Jahre).', 'Gültigkeit: 10 Jahre (Personen ab 24 Jahre).']],
  ])('are those of the age that is given, how long something holds as well: %s', async (age, told) => {
    const answers = age === null ? [] : [{ question: 'age', number: age }];
    const card = await readCard('personalausweis', { place: { slug: 'hb' }, at, answers });
    expect(values(card.validitySentences)).toEqual(told);
  });

  test('are given in another language where that is what is recorded, and say so; other sentences are not', async () => {
    const query = `{ callCard(service: { slug: "bhv-sterbefall" }, place: { slug: "bhv" }, context: { languages: ["en"] }) {
      deadlineSentences { value language fallback } documents { sentence { value language } } } }`;
    const { callCard } = await read<{ callCard: { deadlineSentences: object[] } }>(query);
    expect(callCard).toMatchObject({
      deadlineSentences: [
        {
          value: 'Spätestens am dritten Werktag nach dem Tod.',
          language: 'de',
          fallback: 'LANGUAGE_NOT_AVAILABLE',
        },
      ],
      documents: {
        sentence: {
          value:
            'Depending on the case, you need: Order for the funeral. Whether anything else is needed is not on record.',
          language: 'en',
        },
      },
    });
  });

  test('are told, and wait for the day of their event', async () => {
    const card = await readCard('bhv-sterbefall', { place: { slug: 'bhv' }, at });
    expect(card.deadlines).toEqual([
      {
        deadline: { kind: 'DURATION' },
        sentence: { value: 'Spätestens am dritten Werktag nach dem Tod.' },
        event: { value: 'nach dem Tod' },
        eventOn: null,
        countedDays: [],
        endsOn: null,
        caveats: [],
      },
    ]);
    expect(values(card.deadlineSentences)).toEqual(['Spätestens am dritten Werktag nach dem Tod.']);
  });

  test('are counted from the day of their event', async () => {
    // Saturdays count, Sundays do not.
    const events = [{ on: '2026-11-27' }];
    const card = await readCard('bhv-sterbefall', { place: { slug: 'bhv' }, at, events });
    expect(card.deadlines).toMatchObject([
      {
        sentence: {
          value:
            'Spätestens am dritten Werktag nach dem Tod. Gerechnet ab Freitag, 27. November: bis Dienstag, 1. Dezember.',
        },
        eventOn: '2026-11-27',
        countedDays: ['2026-12-01'],
        endsOn: '2026-12-01',
        caveats: [],
      },
    ]);
  });

  test('of every year say what is due, and the day once', async () => {
    expect(await sentencesOf('zweitwohnungsteuer', { place: { slug: 'hb' } })).toEqual([
      'Jedes Jahr bis zum 1. März: Anmeldung der Steuer für das vorige Jahr.',
    ]);
    expect(await sentencesOf('bhv-zweitwohnungsteuer', { place: { slug: 'bhv' } })).toEqual([
      'Jedes Jahr bis zum 1. März: Steuererklärung für das vorige Jahr.',
    ]);
  });

  test('are counted each from its own event', async () => {
    const place = { slug: 'hb' };
    const events = [{ event: 'nach dem Bescheid', on: '2026-11-30' }];
    expect(await sentencesOf('hundesteuer-anmelden', { place, events })).toEqual([
      'Innerhalb von 2 Wochen nach Beginn der Haltung oder nach dem 3. Lebensmonat des Hundes.',
      'Innerhalb eines Monats nach dem Bescheid: Steuer fällig. Gerechnet ab Montag, 30. November: bis Mittwoch, 30. Dezember.',
      'Jedes Jahr bis zum 15. Januar: Steuer fällig (in den folgenden Jahren).',
    ]);
    const unclear = { service: { slug: 'hundesteuer-anmelden' }, place, events: [{ on: '2026-11-30' }] };
    const answer = await ask(wholeCard, unclear);
    expect(codes(answer)).toEqual(['BAD_USER_INPUT']);
    expect(answer.errors![0]!.message).toContain('"nach dem Bescheid"; name one of them as event');
  });

  test('keep the public holidays of the place', async () => {
    // 6 January 2027 is a holiday in Bavaria.
    const events = [{ event: 'after the death', on: '2027-01-04' }];
    const endIn = async (place: object | null) => {
      const [one] = (await readCard('ueberall', { place, at, events })).deadlines;
      return [one!.endsOn, values(one!.caveats)];
    };
    expect(await endIn({ slug: 'muenchen' })).toEqual(['2027-01-08', []]);
    expect(await endIn({ slug: 'hb-51' })).toEqual(['2027-01-07', []]);
    const unknown = [
      'Das Bundesland ist nicht bekannt; wo es weitere Feiertage gibt, kann die Frist an einem anderen Tag enden.',
    ];
    expect(await endIn(null)).toEqual(['2027-01-07', unknown]);
    expect(await endIn({ slug: 'de' })).toEqual(['2027-01-07', unknown]);
  });

  test('say that an end on a Sunday may not be the last word', async () => {
    expect(await sentencesOf('wohnsitz-anmelden', { place: { slug: 'hb' }, events: [{ on: '2026-11-29' }] })).toEqual([
      'Innerhalb von 2 Wochen nach Einzug. Gerechnet ab Sonntag, 29. November: bis Sonntag, 13. Dezember.',
      'Das Ende fällt auf einen Samstag, Sonntag oder Feiertag; die Frist kann bis Montag, 14. Dezember laufen.',
    ]);
  });

  test('are those of the day of the call', async () => {
    expect(await sentencesOf('zu-zeiten', {})).toEqual(['Innerhalb von 2 Wochen nach Einzug.']);
    expect(await sentencesOf('zu-zeiten', { at: '2026-06-30T10:00:00+02:00' })).toEqual([
      'Innerhalb einer Woche nach Einzug.',
    ]);
  });

  test('are told in words where they are recorded in words, and in English', async () => {
    expect(await sentencesOf('personalausweis-verlust', {})).toEqual(['Unverzüglich (nach dem Verlust).']);
    expect(await sentencesOf('ueberall', { context: { languages: ['en'] } })).toEqual([
      'At the latest on the third weekday (Saturdays count) after the death.',
    ]);
  });

  test('are told as unknown where none is recorded', async () => {
    const card = await readCard('reisepass', { at, events: [{ on: '2026-11-29' }] });
    expect(card.deadlines).toEqual([]);
    expect(values(card.deadlineSentences)).toEqual([
      'Zu Fristen liegt uns nichts vor. Die zuständige Stelle gibt Auskunft.',
    ]);
  });

  test('are not counted from a day out of all time, twice, or too often', async () => {
    const refused = async (events: object[]) =>
      codes(await ask(wholeCard, { service: { slug: 'wohnsitz-anmelden' }, events }));
    expect(await refused([{ on: '1066-10-14' }])).toEqual(['BAD_USER_INPUT']);
    expect(await refused([{ on: '2026-11-29' }, { on: '2026-11-30' }])).toEqual(['BAD_USER_INPUT']);
    expect(await refused([{ event: 'nach der Geburt', on: '2026-11-29' }])).toEqual(['BAD_USER_INPUT']);
    expect(await refused(Array.from({ length: 21 }, () => ({ on: '2026-11-29' })))).toEqual(['BAD_USER_INPUT']);
  });
});
