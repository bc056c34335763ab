-- Hours of every so many weeks from a first day on, and of days before public holidays.

alter table opening_range
  add column interval_weeks smallint check (interval_weeks between 2 and 52),
  -- The first day, on the weekday of the range.
  add column interval_from date,
  -- Only on days before public holidays, or never on them; null as on other days.
  add column holiday_eves text check (holiday_eves in ('ONLY', 'NEVER')),
  add constraint opening_range_interval_is_whole check ((interval_weeks is null) = (interval_from is null)),
  add constraint opening_range_interval_counts_itself check (
    interval_from is null
    or (extract(isodow from interval_from) = weekday and weeks_of_month = '{}' and calendar_weeks is null)
  ),
  add constraint opening_range_eves_are_of_weekdays check (holiday_eves is null or weekday < 8),
  drop constraint opening_range_once,
  add constraint opening_range_once unique nulls not distinct (
    opening_hours_id, weekday, opens, weeks_of_month, calendar_weeks, interval_weeks, interval_from, holiday_eves
  );
