import { registerEnumType } from 'type-graphql';

export enum Weekday {
  MONDAY = 'MONDAY',
  TUESDAY = 'TUESDAY',
  WEDNESDAY = 'WEDNESDAY',
  THURSDAY = 'THURSDAY',
  FRIDAY = 'FRIDAY',
  SATURDAY = 'SATURDAY',
  SUNDAY = 'SUNDAY',
  PUBLIC_HOLIDAY = 'PUBLIC_HOLIDAY',
}
registerEnumType(Weekday, {
  name: 'Weekday',
  description: 'Wochentag: a day of the week, or public holidays, whatever their day of the week.',
  valuesConfig: {
    MONDAY: { description: 'Montag: Monday.' },
    TUESDAY: { description: 'Dienstag: Tuesday.' },
    WEDNESDAY: { description: 'Mittwoch: Wednesday.' },
    THURSDAY: { description: 'Donnerstag: Thursday.' },
    FRIDAY: { description: 'Freitag: Friday.' },
    SATURDAY: { description: 'Samstag (Sonnabend): Saturday.' },
    SUNDAY: { description: 'Sonntag: Sunday.' },
    PUBLIC_HOLIDAY: { description: 'Feiertag: public holiday in the Land of the address.' },
  },
});

/** Weekday of an ISO 8601 number; 1 is Monday, 8 a public holiday. */
export const weekdayOf = (number: number): Weekday => Object.values(Weekday)[number - 1]!;
