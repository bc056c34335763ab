import { registerEnumType } from 'type-graphql';

export enum TimeUnit {
  MINUTE = 'MINUTE',
  HOUR = 'HOUR',
  DAY = 'DAY',
  CALENDAR_WEEKDAY = 'CALENDAR_WEEKDAY',
  WORKING_DAY = 'WORKING_DAY',
  WEEK = 'WEEK',
  MONTH = 'MONTH',
  YEAR = 'YEAR',
}
registerEnumType(TimeUnit, {
  name: 'TimeUnit',
  description: 'Zeiteinheit: unit of a duration. Source: XZuFi, einheit.',
  valuesConfig: {
    MINUTE: { description: 'Minute: 60 seconds.' },
    HOUR: { description: 'Stunde: 60 minutes.' },
    DAY: { description: 'Tag: calendar days, Sundays and public holidays too.' },
    CALENDAR_WEEKDAY: { description: 'Werktag: Monday to Saturday, without public holidays.' },
    WORKING_DAY: { description: 'Arbeitstag: Monday to Friday, without public holidays.' },
    WEEK: { description: 'Woche: seven calendar days.' },
    MONTH: { description: 'Monat: calendar months.' },
    YEAR: { description: 'Jahr: calendar years.' },
  },
});
