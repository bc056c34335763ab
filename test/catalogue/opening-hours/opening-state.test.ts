import { setTimeout as wait } from 'node:timers/promises';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { sync as ical } from 'node-ical';
import { codes } from '../../support/ask.js';
import { startTestApp } from '../../support/app.js';
import { loadRecords } from '../../support/seeds.js';

const { ask, read, statements, databaseUrl, url } = await startTestApp();

const weekdays = [1, 2, 3, 4, 5];
const ranges = (opens: string, closes: string) => weekdays.map((weekday) => ({ weekday, opens, closes }));
const office = {
  slug: 'amt',
  name: { de: 'Amt am Markt' },
  addresses: [{ kind: 'STREET', place: 'bremen' }],
  openingHours: [
    {
      purpose: 'GENERAL',
      ranges: [
        ...ranges('08:00', '16:00').slice(0, 4),
        { weekday: 5, opens: '08:00', closes: '12:30' },
        { weekday: 6, opens: '09:00', closes: '12:00', weeksOfMonth: [1] },
      ],
      exceptions: [
        { from: '2026-11-09', until: '2026-11-10', closed: true, reason: { de: 'Umzug', en: 'Removal' } },
        { from: '2026-11-11', until: '2026-11-11', closed: false, opens: '10:00', closes: '11:00' },
        { from: '2026-11-11', until: '2026-11-11', closed: false, opens: '13:00', closes: '24:00' },
      ],
    },
    {
      purpose: 'PHONE',
      appointment: 'NOT_NEEDED',
      onPublicHolidays: 'OPEN',
      season: { from: '10-01', until: '03-31' },
      ranges: weekdays.map((weekday) => ({ weekday, opens: '07:00', closes: '18:00', remark: { de: 'Bandansage' } })),
    },
  ],
};
const always = {
  purpose: 'PHONE',
  onPublicHolidays: 'OPEN',
  ranges: [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, opens: '00:00', closes: '24:00' })),
};
const former = {
  slug: 'frueher',
  name: { de: 'Bis Juni' },
  openingHours: [{ purpose: 'GENERAL', valid: { until: '2026-06-30' }, ranges: ranges('08:00', '16:00') }],
};
const inTheMorning = [{ purpose: 'GENERAL', onPublicHolidays: 'OPEN', ranges: ranges('08:00', '12:00') }];
const dayAhead = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const limited = [
  { slug: 'ende', name: { de: 'Bis Ende' }, active: { until: '2026-12-31' }, openingHours: inTheMorning },
  { slug: 'beginn', name: { de: 'Ab Januar' }, active: { from: '2027-01-04' }, openingHours: inTheMorning },
  {
    slug: 'nie',
    name: { de: 'Nie' },
    active: { until: '2026-12-31' },
    openingHours: [{ ...inTheMorning[0]!, valid: { from: '2027-01-01' } }],
  },
  { slug: 'geschlossen', name: { de: 'Aufgelöst' }, active: { until: '2020-06-30' }, openingHours: inTheMorning },
  { slug: 'bald', name: { de: 'Bald aufgelöst' }, active: { until: dayAhead(30) }, openingHours: inTheMorning },
  {
    slug: 'einmal',
    name: { de: 'Einmal' },
    openingHours: [
      {
        purpose: 'GENERAL',
        ranges: [],
        exceptions: [{ from: '2026-12-01', until: '2026-12-01', closed: false, opens: '10:00', closes: '11:00' }],
      },
    ],
  },
];
const phoneOf = (slug: string, organisation: string, valid?: object) => ({
  slug,
  organisation,
  kind: 'PHONE',
  value: '0421 3',
  ...(valid && { valid }),
  openingHours: inTheMorning,
});
const limitedChannels = [
  phoneOf('ende-telefon', 'ende'),
  phoneOf('ohne-telefon', 'ohne', { until: '2026-12-31' }),
  phoneOf('geschlossen-telefon', 'geschlossen'),
];
const byAppointment = {
  purpose: 'GENERAL',
  appointment: 'REQUIRED',
  description: { de: 'nach Vereinbarung' },
  ranges: [],
};
const agreed = { slug: 'vereinbarung', name: { de: 'Nach Vereinbarung' }, openingHours: [byAppointment] };
const called = { slug: 'anruf', name: { de: 'Nach Anruf' }, openingHours: [byAppointment] };
const twofold = {
  slug: 'schalter-telefon',
  name: { de: 'Schalter und Telefon' },
  openingHours: [
    { purpose: 'COUNTER', ranges: ranges('08:00', '11:00') },
    { purpose: 'PHONE', ranges: ranges('08:00', '16:00') },
  ],
};
const onlyPhone = {
  slug: 'nur-telefon',
  name: { de: 'Nur am Telefon' },
  openingHours: [{ purpose: 'PHONE', ranges: ranges('08:00', '16:00') }],
};
const walkIn = {
  slug: 'ohne-termin',
  name: { de: 'Offene Sprechzeit' },
  openingHours: [{ purpose: 'WALK_IN', appointment: 'NOT_NEEDED', ranges: ranges('08:00', '11:00') }],
};
const place = (slug: string, kind: string, given: object) => ({ slug, kind, name: { de: slug }, ...given });
const places = [
  place('land-bremen', 'STATE', { ars: '040000000000' }),
  place('bremen', 'MUNICIPALITY', { ars: '040110000000', parent: 'land-bremen' }),
  place('muenchen', 'MUNICIPALITY', { ars: '091620000000' }),
  place('schwabing', 'BOROUGH', { parent: 'muenchen', postalCodes: [{ code: '80801' }] }),
  place('augsburg', 'MUNICIPALITY', { ars: '097610000000' }),
  place('berlin', 'MUNICIPALITY', { ars: '110000000000' }),
];
const daily = [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, opens: '08:00', closes: '16:00' }));
const officeIn = (slug: string, ...addresses: object[]) => ({
  slug,
  name: { de: slug },
  addresses,
  openingHours: [{ purpose: 'GENERAL', ranges: daily }],
});
const offices = [
  officeIn('in-muenchen', { kind: 'POSTAL', place: 'berlin' }, { kind: 'STREET', place: 'muenchen' }),
  officeIn('in-schwabing', { kind: 'STREET', place: 'schwabing' }),
  officeIn('nach-plz', { kind: 'STREET', postalCode: '80801', city: 'München' }),
  officeIn('in-augsburg', { kind: 'VISITOR', place: 'augsburg' }),
  officeIn('in-berlin', { kind: 'STREET', place: 'berlin' }),
  officeIn('irgendwo', { kind: 'STREET', postalCode: '99999' }),
  officeIn('nirgends'),
  officeIn(
    'zieht-um',
    { kind: 'STREET', place: 'bremen', valid: { until: '2026-12-31' } },
    { kind: 'STREET', place: 'muenchen', valid: { from: '2027-01-01' } },
  ),
];
const endedAgreed = {
  slug: 'frueher-vereinbarung',
  name: { de: 'Früher nach Vereinbarung' },
  active: { until: '2026-11-15' },
  openingHours: [byAppointment],
};
const channels = [
  { slug: 'fv-telefon', organisation: 'frueher-vereinbarung', kind: 'PHONE', value: '0421 4' },
  { slug: 'v-telefon', organisation: 'vereinbarung', kind: 'PHONE', value: '0421 1' },
  { slug: 'v-termin', organisation: 'vereinbarung', kind: 'APPOINTMENT_BOOKING', value: 'https://termin.example' },
  { slug: 'a-intern', organisation: 'anruf', position: 0, kind: 'PHONE', value: '0421 8', visibility: 'INTERNAL' },
  { slug: 'a-telefon', organisation: 'anruf', position: 1, kind: 'PHONE', value: '0421 2' },
  {
    slug: 'amt-telefon',
    organisation: 'amt',
    kind: 'PHONE',
    value: '0421 115',
    label: { de: 'Auskunft' },
    openingHours: [always],
  },
  {
    slug: 'amt-intern',
    organisation: 'amt',
    kind: 'PHONE',
    value: '0421 9',
    visibility: 'INTERNAL',
    openingHours: [always],
  },
];

beforeAll(() =>
  loadRecords(databaseUrl, {
    places,
    organisations: [
      office,
      { slug: 'ohne', name: { de: 'Ohne Zeiten' } },
      former,
      agreed,
      endedAgreed,
      called,
      twofold,
      onlyPhone,
      walkIn,
      ...offices,
      ...limited,
    ],
    'contact-channels': [...channels, ...limitedChannels],
  }),
);

const opening = async (args: string, selection: string, languages = ['de']): Promise<unknown> => {
  const { organisation } = await read<{ organisation: { opening: unknown } }>(
    `query ($languages: [LanguageTag!]) { organisation(by: { slug: "amt" }, context: { languages: $languages }) { opening${args} { ${selection} } } }`,
    { languages },
  );
  return organisation.opening;
};

describe('the opening state of an organisation', () => {
  test('is told with all that hangs on it in one statement', async () => {
    statements();
    const data = await read(`{ organisation(by: { slug: "amt" }) {
      name { value }
      openingHours { purpose onPublicHolidays seasonFrom seasonUntil ranges { weekday opens weeksOfMonth } }
      saturday: opening(at: "2026-10-31T10:00:00+01:00") { ...State }
      monday: opening(at: "2026-11-02T10:00:00+01:00") { ...State hours(from: "2026-11-11", until: "2026-11-11") { opens closes } }
      phone: opening(purpose: PHONE, at: "2026-11-02T17:00:00+01:00") { ...State }
      channels { opening(at: "2026-10-25T03:00:00+01:00") { isOpen until spoken { value } spokenHours { value } } }
    } }
    fragment State on OpeningState {
      isKnown isOpen until nextOpening { opens closes appointment remark { value } } closedBecause { value } spoken { value language }
    }`);
    expect(statements()).toHaveLength(1);
    expect(data).toMatchObject({
      organisation: {
        saturday: {
          isKnown: true,
          isOpen: false,
          until: null,
          nextOpening: {
            opens: '2026-11-02T07:00:00.000Z',
            closes: '2026-11-02T15:00:00.000Z',
            appointment: null,
            remark: null,
          },
          // The office is closed on such Saturdays anyway.
          closedBecause: null,
          spoken: {
            value: 'geschlossen, öffnet wieder am Montag, 2. November, um 8 Uhr',
            language: 'de',
          },
        },
        monday: {
          isOpen: true,
          until: '2026-11-02T15:00:00.000Z',
          nextOpening: { opens: '2026-11-03T07:00:00.000Z' },
          closedBecause: null,
          spoken: { value: 'jetzt geöffnet bis 16 Uhr' },
          hours: [
            { opens: '2026-11-11T09:00:00.000Z', closes: '2026-11-11T10:00:00.000Z' },
            { opens: '2026-11-11T12:00:00.000Z', closes: '2026-11-11T23:00:00.000Z' },
          ],
        },
        phone: {
          isOpen: true,
          until: '2026-11-02T17:00:00.000Z',
          nextOpening: { appointment: 'NOT_NEEDED', remark: { value: 'Bandansage' } },
        },
        openingHours: [
          {
            purpose: 'GENERAL',
            onPublicHolidays: 'CLOSED',
            seasonFrom: null,
            ranges: expect.arrayContaining([{ weekday: 'SATURDAY', opens: '09:00', weeksOfMonth: [1] }]),
          },
          { purpose: 'PHONE', onPublicHolidays: 'OPEN', seasonFrom: '10-01', seasonUntil: '03-31' },
        ],
        channels: [
          {
            opening: {
              isOpen: true,
              until: null,
              spoken: { value: 'jetzt durchgehend geöffnet' },
              spokenHours: { value: 'täglich rund um die Uhr, auch an Feiertagen' },
            },
          },
        ],
      },
    });
  });

  test('is worded in the language asked for, or else in German', async () => {
    const at = '(at: "2026-11-09T10:00:00+01:00")';
    expect(await opening(at, 'spoken { value } closedBecause { value }', ['en'])).toEqual({
      spoken: { value: 'closed (Removal), opens again on Wednesday 11 November at 10 am' },
      closedBecause: { value: 'Removal' },
    });
    expect(await opening(at, 'spoken { language fallback }', ['tr'])).toEqual({
      spoken: { language: 'de', fallback: 'LANGUAGE_NOT_AVAILABLE' },
    });
  });

  test('is that of the general hours where there are none for the purpose', async () => {
    const friday = '2026-11-06T15:00:00+01:00';
    expect(await opening(`(purpose: COUNTER, at: "${friday}")`, 'isOpen')).toEqual({ isOpen: false });
    expect(await opening(`(purpose: PHONE, at: "${friday}")`, 'isOpen')).toEqual({ isOpen: true });
  });

  test('is unknown where no hours are', async () => {
    const { organisation } = await read(
      `{ organisation(by: { slug: "ohne" }) { opening { status isKnown isOpen nextOpening { opens } spoken { value } } } }`,
    );
    expect(organisation).toEqual({
      opening: {
        status: 'UNKNOWN',
        isKnown: false,
        isOpen: null,
        nextOpening: null,
        spoken: { value: 'Öffnungszeiten nicht bekannt' },
      },
    });
  });

  test('is unknown since the hours have ended', async () => {
    const data = await read(`{ organisation(by: { slug: "frueher" }) {
      last: opening(at: "2026-06-30T10:00:00+02:00") { ...State }
      evening: opening(at: "2026-06-30T20:00:00+02:00") { ...State }
      next: opening(at: "2026-07-01T10:00:00+02:00") { ...State }
    } } fragment State on OpeningState { status isKnown isOpen spoken { value } }`);
    expect(data['organisation']).toEqual({
      last: { status: 'OPEN', isKnown: true, isOpen: true, spoken: { value: 'jetzt geöffnet bis 16 Uhr' } },
      evening: {
        status: 'CLOSED',
        isKnown: true,
        isOpen: false,
        spoken: { value: 'geschlossen, Öffnungszeiten ab dem 1. Juli 2026 nicht bekannt' },
      },
      next: {
        status: 'UNKNOWN',
        isKnown: false,
        isOpen: null,
        spoken: { value: 'Die Öffnungszeiten sind seit dem 1. Juli 2026 nicht bekannt.' },
      },
    });
  });

  const notSince = { value: 'Die Öffnungszeiten sind seit dem 1. Januar 2027 nicht bekannt.' };
  const unknown = { status: 'UNKNOWN', isKnown: false, isOpen: null, until: null, nextOpening: null };
  const state = 'status isKnown isOpen until nextOpening { opens } spoken { value }';

  test.each([
    ['an organisation', 'ende', (told: string) => told],
    ['the organisation of a channel', 'ende', (told: string) => `channels { ${told} }`],
    ['a channel', 'ohne', (told: string) => `channels { ${told} }`],
  ])('is unknown once %s has ended', async (_, slug, within) => {
    const told = `last: opening(at: "2026-12-31T13:00:00+01:00") { ${state} hours(from: "2026-12-31", until: "2027-01-31") { opens } }
      next: opening(at: "2027-01-04T10:00:00+01:00") { ${state} spokenHours { value } hours(from: "2027-01-01", until: "2027-01-31") { opens } byPurpose { status } }`;
    const { organisation } = await read<{ organisation: { channels?: object[] } }>(
      `{ organisation(by: { slug: "${slug}" }, context: { validOn: "2026-12-31" }) { ${within(told)} } }`,
    );
    expect(organisation.channels ?? [organisation]).toEqual([
      {
        last: {
          status: 'CLOSED',
          isKnown: true,
          isOpen: false,
          until: null,
          nextOpening: null,
          spoken: { value: expect.stringContaining('Öffnungszeiten ab dem 1. Januar 2027 nicht bekannt') },
          hours: [{ opens: '2026-12-31T07:00:00.000Z' }],
        },
        next: { ...unknown, spoken: notSince, spokenHours: notSince, hours: [], byPurpose: [{ status: 'UNKNOWN' }] },
      },
    ]);
  });

  test('is unknown before its organisation begins, and where hours and organisation hold on no day together', async () => {
    const data = await read(`{
      before: organisation(by: { slug: "beginn" }) { opening(at: "2026-12-14T10:00:00+01:00") { ${state} } }
      first: organisation(by: { slug: "beginn" }) { opening(at: "2027-01-04T10:00:00+01:00") { status } }
      never: organisation(by: { slug: "nie" }) { opening(at: "2027-01-04T10:00:00+01:00") { ${state} } }
    }`);
    expect(data).toEqual({
      before: {
        opening: { ...unknown, spoken: { value: 'Die Öffnungszeiten sind erst ab dem 4. Januar 2027 bekannt.' } },
      },
      first: { opening: { status: 'OPEN' } },
      never: { opening: { ...unknown, spoken: { value: 'Öffnungszeiten nicht bekannt' } } },
    });
  });

  test('goes with the hours that are listed: none of an organisation that has ended', async () => {
    const listed = 'openingHours { purpose }';
    const on = (day: string): string => `context: { validOn: "${day}" }`;
    const data = await read(`{
      last: organisation(by: { slug: "ende" }, ${on('2026-12-31')}) { ${listed} }
      after: organisation(by: { slug: "ende" }, ${on('2027-01-01')}) { ${listed} }
    }`);
    const [some, none] = [{ openingHours: [{ purpose: 'GENERAL' }] }, { openingHours: [] }];
    expect(data).toEqual({ last: some, after: none });
  });

  test('is known on a single day of which hours are recorded, and on no other', async () => {
    const { organisation } = await read(`{ organisation(by: { slug: "einmal" }) {
      before: opening(at: "2026-11-30T10:00:00+01:00") { ${state} }
      within: opening(at: "2026-12-01T10:30:00+01:00") { status }
      evening: opening(at: "2026-12-01T20:00:00+01:00") { status isOpen spoken { value } }
      after: opening(at: "2026-12-02T10:00:00+01:00") { ${state} }
    } }`);
    const said = { ...unknown, spoken: { value: 'Öffnungszeiten nicht bekannt' } };
    expect(organisation).toEqual({
      before: said,
      within: { status: 'OPEN' },
      evening: {
        status: 'CLOSED',
        isOpen: false,
        spoken: { value: 'geschlossen, Öffnungszeiten ab dem 2. Dezember 2026 nicht bekannt' },
      },
      after: said,
    });
  });

  test('is by appointment where there are no fixed times, with where to make one', async () => {
    const state = 'opening { status isKnown isOpen nextOpening { opens } booking { kind value } spoken { value } }';
    statements();
    const data = await read(`{
      online: organisation(by: { slug: "vereinbarung" }) { ${state} }
      called: organisation(by: { slug: "anruf" }) { ${state} }
      open: organisation(by: { slug: "amt" }) { opening { booking { value } } }
    }`);
    const common = { status: 'BY_APPOINTMENT', isKnown: true, isOpen: null, nextOpening: null };
    expect(data).toEqual({
      online: {
        opening: {
          ...common,
          booking: { kind: 'APPOINTMENT_BOOKING', value: 'https://termin.example' },
          spoken: { value: 'nur mit Termin, nach Vereinbarung; Termine online unter termin.example' },
        },
      },
      called: {
        opening: {
          ...common,
          booking: { kind: 'PHONE', value: '0421 2' },
          spoken: { value: 'nur mit Termin, nach Vereinbarung; Termine telefonisch unter 0421, 2' },
        },
      },
      open: { opening: { booking: null } },
    });
  });

  test.each([
    ['2026-11-10', 'BY_APPOINTMENT'],
    ['2026-11-20', 'UNKNOWN'],
  ])('names no booking of an office that has ended by the day of the reading: %s', async (day, status) => {
    const { organisation } = await read<{ organisation: unknown }>(
      `{ organisation(by: { slug: "frueher-vereinbarung" }, context: { validOn: "2026-11-20" }) {
        opening(at: "${day}T10:00:00Z") { status booking { value } } } }`,
    );
    expect(organisation).toEqual({ opening: { status, booking: null } });
  });

  test('names the booking of an office while it is there, and none of a day on which it is not', async () => {
    const { organisation } = await read<{ organisation: unknown }>(
      `{ organisation(by: { slug: "frueher-vereinbarung" }, context: { validOn: "2026-11-10" }) {
        within: opening(at: "2026-11-10T10:00:00Z") { booking { value } }
        after: opening(at: "2026-11-20T10:00:00Z") { booking { value } } } }`,
    );
    expect(organisation).toEqual({ within: { booking: { value: '0421 4' } }, after: { booking: null } });
  });

  test('is not open because its telephone is answered', async () => {
    const { organisation } = await read<{ organisation: object }>(`{
      organisation(by: { slug: "nur-telefon" }) {
        opening(at: "2026-11-02T14:00:00+01:00") { status isOpen isKnown until nextOpening { opens } spoken { value } byPurpose { purpose status isOpen } }
        phone: opening(purpose: PHONE, at: "2026-11-02T14:00:00+01:00") { status isOpen }
      }
    }`);
    expect(organisation).toEqual({
      opening: {
        status: 'UNKNOWN',
        isOpen: null,
        isKnown: false,
        until: null,
        nextOpening: null,
        spoken: { value: 'Telefonisch erreichbar bis 16 Uhr. Die Öffnungszeiten vor Ort sind nicht bekannt.' },
        byPurpose: [{ purpose: 'PHONE', status: 'OPEN', isOpen: true }],
      },
      phone: { status: 'OPEN', isOpen: true },
    });
  });

  test('is told for each purpose, and says for whom the hours are', async () => {
    const state = 'status isOpen spoken { value }';
    const at = 'at: "2026-11-30T14:30:00+01:00"';
    const data = await read(`{
      both: organisation(by: { slug: "schalter-telefon" }) { opening(${at}) {
        purpose ${state} spokenHours { value } hours(from: "2026-11-30", until: "2026-11-30") { purpose }
        byPurpose { purpose until ${state} }
      } }
      phone: organisation(by: { slug: "schalter-telefon" }) { opening(${at}, purpose: PHONE) { ${state} } }
      walkIn: organisation(by: { slug: "ohne-termin" }) { opening(${at}) {
        purpose ${state} isKnown nextOpening { opens } spokenHours { value } byPurpose { status isOpen }
      } }
      counter: organisation(by: { slug: "ohne-termin" }) { opening(${at}, purpose: COUNTER) { ${state} } }
    }`);
    expect(data).toEqual({
      both: {
        opening: {
          purpose: null,
          status: 'CLOSED',
          isOpen: false,
          spoken: { value: 'Der Schalter ist geschlossen. Telefonisch erreichbar bis 16 Uhr.' },
          spokenHours: {
            value: 'Schalter: montags bis freitags von 8 bis 11 Uhr. Telefon: montags bis freitags von 8 bis 16 Uhr.',
          },
          hours: [{ purpose: 'COUNTER' }, { purpose: 'PHONE' }],
          byPurpose: [
            {
              purpose: 'COUNTER',
              status: 'CLOSED',
              isOpen: false,
              until: null,
              spoken: { value: 'geschlossen, öffnet wieder morgen um 8 Uhr' },
            },
            {
              purpose: 'PHONE',
              status: 'OPEN',
              isOpen: true,
              until: '2026-11-30T15:00:00.000Z',
              spoken: { value: 'jetzt geöffnet bis 16 Uhr' },
            },
          ],
        },
      },
      phone: { opening: { status: 'OPEN', isOpen: true, spoken: { value: 'jetzt geöffnet bis 16 Uhr' } } },
      walkIn: {
        opening: {
          purpose: 'WALK_IN',
          status: 'UNKNOWN',
          isOpen: null,
          nextOpening: null,
          isKnown: true,
          spoken: {
            value: 'Ohne Termin geschlossen, öffnet wieder morgen um 8 Uhr. Die Zeiten mit Termin sind nicht bekannt.',
          },
          spokenHours: {
            value: 'Ohne Termin: montags bis freitags von 8 bis 11 Uhr. Die Zeiten mit Termin sind nicht bekannt.',
          },
          byPurpose: [{ status: 'CLOSED', isOpen: false }],
        },
      },
      counter: {
        opening: {
          status: 'UNKNOWN',
          isOpen: null,
          spoken: {
            value: 'Ohne Termin geschlossen, öffnet wieder morgen um 8 Uhr. Die Zeiten mit Termin sind nicht bekannt.',
          },
        },
      },
    });
  });

  test.each([
    ['in-muenchen', '2026-11-01', 'Allerheiligen'],
    ['in-muenchen', '2026-01-06', 'Heilige Drei Könige'],
    ['in-muenchen', '2026-03-08', null],
    ['in-muenchen', '2026-10-31', null],
    ['in-schwabing', '2026-11-01', 'Allerheiligen'],
    ['nach-plz', '2026-11-01', 'Allerheiligen'],
    ['in-augsburg', '2026-08-08', 'Augsburger Friedensfest'],
    ['in-muenchen', '2026-08-08', null],
    ['in-berlin', '2026-03-08', 'Weltfrauentag'],
    ['in-berlin', '2026-11-01', null],
    ['zieht-um', '2026-10-31', 'Reformationstag'],
    ['zieht-um', '2027-01-06', 'Heilige Drei Könige'],
    ['zieht-um', '2027-11-01', 'Allerheiligen'],
    ['zieht-um', '2026-11-01', null],
    ['irgendwo', '2026-11-01', null],
    ['nirgends', '2026-10-31', null],
    ['nirgends', '2026-10-03', 'Tag der Deutschen Einheit'],
  ])('knows the public holidays of %s: on %s it is %s', async (slug, day, holiday) => {
    const { organisation } = await read<{ organisation: { opening: Record<string, unknown> } }>(
      `{ organisation(by: { slug: "${slug}" }) { opening(at: "${day}T10:00:00Z") {
        isOpen closedBecause { value } onlyNationwideHolidays spoken { value }
      } } }`,
    );
    const isSomewhere = ['irgendwo', 'nirgends'].includes(slug);
    expect(organisation.opening).toMatchObject({
      isOpen: holiday === null,
      closedBecause: holiday && { value: holiday },
      onlyNationwideHolidays: isSomewhere,
    });
    expect(JSON.stringify(organisation).includes('nur bundesweite Feiertage')).toBe(isSomewhere && holiday === null);
  });

  test('is told for the moment of each request', async () => {
    const moment = async () => Date.parse(((await opening('', 'at')) as { at: string }).at);
    const first = await moment();
    await wait(5);
    const second = await moment();
    expect(second).toBeGreaterThan(first);
    expect(Math.abs(second - Date.now())).toBeLessThan(5_000);
  });

  test('takes the moment from a variable each time', async () => {
    const query = `query ($at: DateTime) { organisation(by: { slug: "amt" }) { opening(at: $at) { isOpen } } }`;
    const told = [];
    for (const at of ['2026-11-02T10:00:00+01:00', '2026-11-02T20:00:00+01:00', '2026-11-03T10:00:00+01:00'])
      told.push(await read(query, { at }));
    expect(told.map(({ organisation }) => organisation)).toEqual(
      [true, false, true].map((isOpen) => ({ opening: { isOpen } })),
    );
  });

  test('is that of the hours in force at an earlier moment', async () => {
    const before = new Date().toISOString();
    await wait(5);
    await loadRecords(databaseUrl, {
      organisations: [{ ...office, openingHours: [{ purpose: 'GENERAL', ranges: ranges('20:00', '22:00') }] }],
    });
    const at = '"2026-11-02T10:00:00+01:00"';
    const query = `query ($asOf: DateTime) { organisation(by: { slug: "amt" }, context: { asOf: $asOf }) { opening(at: ${at}) { isOpen } now: opening { at } } }`;
    expect(await read(query, { asOf: before })).toEqual({
      organisation: { opening: { isOpen: true }, now: { at: before } },
    });
    expect(await read(query)).toMatchObject({ organisation: { opening: { isOpen: false } } });
    await loadRecords(databaseUrl, { organisations: [office] });
  });

  test.each([
    ['at: "1812-01-01T00:00:00Z"', 'isOpen', /1900/],
    ['at: "2026-01-01T00:00:00Z"', 'hours(from: "2026-01-01", until: "2026-04-03") { opens }', /maximum is 92/],
    ['at: "2026-01-01T00:00:00Z"', 'hours(from: "2026-01-02", until: "2026-01-01") { opens }', /before from/],
  ])('is not told for %s { %s }', async (args, selection, message) => {
    const answer = await ask(`{ organisation(by: { slug: "amt" }) { opening(${args}) { ${selection} } } }`);
    expect(codes(answer)).toEqual(['BAD_USER_INPUT']);
    expect(answer.errors![0]!.message).toMatch(message);
  });
});

describe('the calendar to subscribe to', () => {
  const get = (path: string, headers: Record<string, string> = {}): Promise<Response> => fetch(url + path, { headers });
  const events = (text: string) =>
    Object.values(ical.parseICS(text)).flatMap((component) => (component?.type === 'VEVENT' ? [component] : []));

  test('has the periods of the next 180 days of an organisation', async () => {
    const response = await get('/organisations/amt/opening-hours.ics');
    const text = await response.text();
    expect(response.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    expect(text).toContain('DTSTART;TZID=Europe/Berlin:');
    expect(text).toContain('BEGIN:VTIMEZONE');
    expect(text).toMatch(/^DTSTAMP:\d{8}T\d{6}Z\r$/m);
    const now = new Date();
    const day = (ahead: number): string => new Date(now.getTime() + ahead * 86_400_000).toISOString().slice(0, 10);
    const told = (await opening('', `a: hours(from: "${day(0)}", until: "${day(90)}") { opens closes }`)) as {
      a: { opens: string; closes: string }[];
    };
    const shown = events(text).filter(({ summary }) => summary === 'Amt am Markt: geöffnet');
    const times = shown.map(({ start, end }) => ({ opens: start.toISOString(), closes: end!.toISOString() }));
    expect(times).toEqual(expect.arrayContaining(told.a.filter(({ closes }) => closes > now.toISOString())));
    expect(events(text).every(({ end }) => end! > now)).toBe(true);
    expect(new Set(events(text).map(({ uid }) => uid)).size).toBe(events(text).length);
  });

  test('ends with the organisation', async () => {
    const shown = events(await (await get('/organisations/bald/opening-hours.ics')).text());
    expect(shown.length).toBeGreaterThan(10);
    expect(shown.every(({ start }) => start.toISOString().slice(0, 10) <= dayAhead(30))).toBe(true);
    for (const path of ['organisations/geschlossen', 'contact-channels/geschlossen-telefon']) {
      const response = await get(`/${path}/opening-hours.ics`);
      expect([response.status, events(await response.text())]).toEqual([200, []]);
    }
  });

  test('names the same period the same each time', async () => {
    const uids = async () =>
      events(await (await get('/contact-channels/amt-telefon/opening-hours.ics')).text()).map(({ uid }) => uid);
    const first = await uids();
    expect(first.length).toBeGreaterThan(179);
    expect(await uids()).toEqual(first);
  });

  test('speaks the language asked for', async () => {
    const response = await get('/contact-channels/amt-telefon/opening-hours.ics', { 'accept-language': 'en' });
    expect(events(await response.text())[0]!.summary).toBe('Amt am Markt, Auskunft: answered by phone');
  });

  test('is read in one statement', async () => {
    statements();
    await get('/organisations/amt/opening-hours.ics');
    expect(statements()).toHaveLength(1);
  });

  test.each([
    '/organisations/xanten',
    '/organisations/amt-telefon',
    '/contact-channels/xanten',
    '/contact-channels/amt-intern',
  ])('is not there for %s', async (path) => {
    const response = await get(`${path}/opening-hours.ics`);
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({
      errors: [
        {
          message: expect.stringMatching(/^There is no (organisation|contact channel)/),
          extensions: { code: 'NOT_FOUND' },
        },
      ],
    });
  });
});
