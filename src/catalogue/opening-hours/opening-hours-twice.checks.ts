import type { WithOpeningHours } from './opening-hours.content.js';
import { checkApart, checkOnce } from '../record/check/duplicate.checks.js';
import type { Report } from '../record/check/report.js';

/** Reports duplicate ranges, and closures that overlap within one timetable. */
export function checkHoursTwice({ openingHours = [] }: WithOpeningHours, report: Report): void {
  for (const [index, { ranges, exceptions = [] }] of openingHours.entries()) {
    checkOnce(
      ranges,
      ['openingHours', index, 'ranges'],
      ({ weekday, opens, weeksOfMonth, calendarWeeks, interval, holidayEves }) => {
        const which = [
          ...(weeksOfMonth ?? []),
          ...(calendarWeeks ? [calendarWeeks] : []),
          ...(interval ? [`${interval.weeks}/${interval.from}`] : []),
          ...(holidayEves ? [holidayEves] : []),
        ];
        const weeks = which.length > 0 ? ` (${which.join(', ')})` : '';
        return { de: `Wochentag ${weekday}${weeks} ab ${opens}`, en: `weekday ${weekday}${weeks} from ${opens}` };
      },
      report,
    );
    checkApart(
      exceptions.map((exception) => (exception.closed ? exception : null)),
      ['openingHours', index, 'exceptions'],
      report,
    );
  }
}
