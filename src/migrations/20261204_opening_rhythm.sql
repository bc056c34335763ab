-- Hours of every second week, hours on public holidays, and exceptional days by appointment.

alter table opening_range
  -- Even or odd calendar weeks (ISO 8601); null for all.
  add column calendar_weeks text check (calendar_weeks in ('EVEN', 'ODD')),
  -- 8 is a public holiday, whatever its weekday.
  drop constraint opening_range_weekday_check,
  add constraint opening_range_weekday_check check (weekday between 1 and 8),
  drop constraint opening_range_once,
  add constraint opening_range_once unique nulls not distinct (opening_hours_id, weekday, opens, weeks_of_month, calendar_weeks);

alter table opening_exception
  add column appointment text check (appointment in ('REQUIRED', 'POSSIBLE', 'NOT_NEEDED')),
  drop constraint opening_exception_check,
  add constraint opening_exception_check check (
    (opens is null) = (closes is null)
    and case when closed then opens is null and appointment is null
      else opens is not null or appointment is not distinct from 'REQUIRED' end
  );
