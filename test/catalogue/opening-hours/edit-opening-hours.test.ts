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
