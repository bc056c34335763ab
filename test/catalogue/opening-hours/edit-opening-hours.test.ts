import { expect, test } from '@jest/globals';
import { idOf, startEditingApp } from '../../editorial/support/editing.js';

const { person } = await startEditingApp();
const ada = await person({ subject: 'ada', roles: ['admin'] });
const bert = await person({ subject: 'bert', roles: ['admin'] });
const office = idOf('ORGANISATION', 'fundamt');

const saturdays = `{ weekday: SATURDAY, opens: "09:00", closes: "12:00", weeksOfMonth: [1, -1] }`;
const winter = `{ purpose: CASH_DESK, onPublicHolidays: OPEN, season: { from: "11-01", until: "02-28" }, ranges: [${saturdays}] }`;

test('hours of a season and of some weeks are edited, published and told', async () => {
  const set = await ada.begin();
  const added = await ada.mutate(
    'addOpeningHours',
    `input: { changeSet: "${set}", organisation: "${office}", openingHours: ${winter} }`,
  );
  expect(added.userErrors).toEqual([]);
  for (const [who, step] of [
    [ada, 'submit'],
    [bert, 'approve'],
    [bert, 'publish'],
  ] as const)
    expect((await who.mutate(`${step}ChangeSet`, `changeSet: "${set}"`)).userErrors).toEqual([]);
  const { data } = await ada.ask(`{ organisation(by: { slug: "fundamt" }) {
    openingHours(purpose: CASH_DESK) { onPublicHolidays seasonFrom seasonUntil ranges { weekday weeksOfMonth } }
    opening(purpose: CASH_DESK, at: "2027-02-01T10:00:00+01:00") { nextOpening { opens } spokenHours { value } }
  } }`);
  expect(data!.organisation).toEqual({
    openingHours: [
      {
        onPublicHolidays: 'OPEN',
        seasonFrom: '11-01',
        seasonUntil: '02-28',
        ranges: [{ weekday: 'SATURDAY', weeksOfMonth: [1, -1] }],
      },
    ],
    opening: {
      nextOpening: { opens: '2027-02-06T08:00:00.000Z' },
      spokenHours: { value: 'jeden ersten und letzten Samstag im Monat von 9 bis 12 Uhr, auch an Feiertagen' },
    },
  });
});

test('hours that say two things about one time are refused', async () => {
  const set = await ada.begin();
  const first = `{ weekday: SATURDAY, opens: "11:00", closes: "13:00", weeksOfMonth: [1] }`;
  const refused = await ada.mutate(
    'addOpeningHours',
    `input: { changeSet: "${set}", organisation: "${office}", openingHours: { purpose: CHAT, ranges: [${saturdays}, ${first}] } }`,
  );
  expect(refused.userErrors).toHaveLength(1);
});

test('hours of every second week, of public holidays and a day by appointment are edited, published and told', async () => {
  const set = await ada.begin();
  const rhythm = `{ purpose: CHAT,
    ranges: [
      { weekday: MONDAY, opens: "08:00", closes: "12:00", calendarWeeks: EVEN }
      { weekday: MONDAY, opens: "08:00", closes: "10:00", calendarWeeks: ODD }
      { weekday: PUBLIC_HOLIDAY, opens: "10:00", closes: "11:00" }
    ]
    exceptions: [{ from: "2027-02-01", until: "2027-02-01", closed: false, appointment: REQUIRED }] }`;
  const added = await ada.mutate(
    'addOpeningHours',
    `input: { changeSet: "${set}", organisation: "${office}", openingHours: ${rhythm} }`,
  );
  expect(added.userErrors).toEqual([]);
  for (const [who, step] of [
    [ada, 'submit'],
    [bert, 'approve'],
    [bert, 'publish'],
  ] as const)
    expect((await who.mutate(`${step}ChangeSet`, `changeSet: "${set}"`)).userErrors).toEqual([]);
  const { data } = await ada.ask(`{ organisation(by: { slug: "fundamt" }) {
    openingHours(purpose: CHAT) { ranges { weekday calendarWeeks } exceptions { closed opens appointment } }
    opening(purpose: CHAT, at: "2027-02-01T09:00:00+01:00") {
      status isOpen nextOpening { opens } spokenHours { value }
      hours(from: "2027-01-01", until: "2027-01-11") { opens closes }
    }
  } }`);
  expect(data!.organisation).toEqual({
    openingHours: [
      {
        ranges: expect.arrayContaining([
          { weekday: 'MONDAY', calendarWeeks: 'EVEN' },
          { weekday: 'PUBLIC_HOLIDAY', calendarWeeks: null },
        ]),
        exceptions: [{ closed: false, opens: null, appointment: 'REQUIRED' }],
      },
    ],
    opening: {
      status: 'BY_APPOINTMENT',
      isOpen: null,
      nextOpening: { opens: '2027-02-08T07:00:00.000Z' },
      spokenHours: {
        value:
          'in geraden Kalenderwochen montags von 8 bis 12 Uhr, in ungeraden Kalenderwochen montags von 8 bis 10 Uhr, an Feiertagen von 10 bis 11 Uhr',
      },
      hours: [
        { opens: '2027-01-01T09:00:00.000Z', closes: '2027-01-01T10:00:00.000Z' },
        { opens: '2027-01-04T07:00:00.000Z', closes: '2027-01-04T09:00:00.000Z' },
        { opens: '2027-01-11T07:00:00.000Z', closes: '2027-01-11T11:00:00.000Z' },
      ],
    },
  });
});

const publish = async (set: string): Promise<void> => {
  for (const [who, step] of [
    [ada, 'submit'],
    [bert, 'approve'],
    [bert, 'publish'],
  ] as const)
    expect((await who.mutate(`${step}ChangeSet`, `changeSet: "${set}"`)).userErrors).toEqual([]);
};

test('hours of every so many weeks and of days before public holidays are edited, published and told', async () => {
  const set = await ada.begin();
  const rhythm = `{ purpose: WALK_IN,
    ranges: [
      { weekday: TUESDAY, opens: "09:00", closes: "12:00", interval: { weeks: 2, from: "2026-12-29" } }
      { weekday: SATURDAY, opens: "09:00", closes: "13:00", holidayEves: NEVER }
      { weekday: FRIDAY, opens: "08:00", closes: "16:00" }
      { weekday: FRIDAY, opens: "09:00", closes: "10:00", holidayEves: ONLY }
    ] }`;
  const added = await ada.mutate(
    'addOpeningHours',
    `input: { changeSet: "${set}", organisation: "${office}", openingHours: ${rhythm} }`,
  );
  expect(added.userErrors).toEqual([]);
  await publish(set);
  const { data } = await ada.ask(`{ organisation(by: { slug: "fundamt" }) {
    openingHours(purpose: WALK_IN) { ranges { weekday intervalWeeks intervalFrom holidayEves } }
    opening(purpose: WALK_IN, at: "2026-12-31T10:00:00+01:00") {
      nextOpening { opens } spokenHours { value }
      hours(from: "2027-01-04", until: "2027-01-12") { opens closes }
    }
    eve: opening(purpose: WALK_IN, at: "2027-10-02T10:00:00+02:00") { status closedBecause { value } }
  } }`);
  expect(data!.organisation).toEqual({
    openingHours: [
      {
        ranges: [
          { weekday: 'TUESDAY', intervalWeeks: 2, intervalFrom: '2026-12-29', holidayEves: null },
          { weekday: 'FRIDAY', intervalWeeks: null, intervalFrom: null, holidayEves: null },
          { weekday: 'FRIDAY', intervalWeeks: null, intervalFrom: null, holidayEves: 'ONLY' },
          { weekday: 'SATURDAY', intervalWeeks: null, intervalFrom: null, holidayEves: 'NEVER' },
        ],
      },
    ],
    opening: {
      nextOpening: { opens: '2027-01-02T08:00:00.000Z' },
      spokenHours: {
        value:
          'freitags von 8 bis 16 Uhr, samstags, außer vor Feiertagen, von 9 bis 13 Uhr, vor Feiertagen freitags von 9 bis 10 Uhr, alle zwei Wochen dienstags von 9 bis 12 Uhr, das nächste Mal am 12. Januar',
      },
      hours: [
        { opens: '2027-01-08T07:00:00.000Z', closes: '2027-01-08T15:00:00.000Z' },
        { opens: '2027-01-09T08:00:00.000Z', closes: '2027-01-09T12:00:00.000Z' },
        { opens: '2027-01-12T08:00:00.000Z', closes: '2027-01-12T11:00:00.000Z' },
      ],
    },
    eve: { status: 'CLOSED', closedBecause: { value: 'Tag vor einem Feiertag' } },
  });
});

test('an interval that does not begin on its weekday is refused with the day', async () => {
  const set = await ada.begin();
  const wrong = `{ weekday: TUESDAY, opens: "09:00", closes: "12:00", interval: { weeks: 2, from: "2026-12-30" } }`;
  const refused = await ada.mutate(
    'addOpeningHours',
    `input: { changeSet: "${set}", organisation: "${office}", openingHours: { purpose: CASH_DESK, season: { from: "05-01", until: "05-31" }, ranges: [${wrong}] } }`,
  );
  expect(refused.userErrors).toHaveLength(1);
  expect(JSON.stringify(refused.userErrors)).toContain('30 December 2026 is a Wednesday');
});
