import type { OpeningHoursContent } from './opening-hours.content.js';
import type { NextId, Row, Rows } from '../record/write/rows.js';
import { storedPeriod, storedText } from '../record/write/stored-values.js';

type Owner = { organisation_edition_id: string } | { contact_channel_edition_id: string };

const rangeRows = (opening_hours_id: string, { ranges }: OpeningHoursContent): Row[] =>
  ranges.map(({ weekday, opens, closes, weeksOfMonth = [], appointment, remark }) => ({
    opening_hours_id,
    weekday,
    opens,
    closes,
    weeks_of_month: weeksOfMonth,
    appointment,
    remark: storedText(remark),
  }));

const exceptionRows = (opening_hours_id: string, { exceptions = [] }: OpeningHoursContent): Row[] =>
  exceptions.map(({ from, until, closed, opens, closes, reason }) => ({
    opening_hours_id,
    during: storedPeriod({ from, until }),
    closed,
    opens,
    closes,
    reason: storedText(reason),
  }));

const hoursRow = (id: string, owner: Owner, position: number, hours: OpeningHoursContent): Row => ({
  id,
  ...owner,
  position,
  purpose: hours.purpose,
  appointment: hours.appointment,
  label: storedText(hours.label),
  description: storedText(hours.description),
  valid: storedPeriod(hours.valid),
  on_public_holidays: hours.onPublicHolidays ?? 'CLOSED',
  season_from: hours.season?.from,
  season_until: hours.season?.until,
});

/** Opening hours of an organisation or a contact channel. */
export function openingHoursRows(hours: readonly OpeningHoursContent[] = [], owner: Owner, nextId: NextId): Rows {
  const numbered = hours.map((one) => ({ id: nextId('opening_hours'), one }));
  return {
    opening_hours: numbered.map(({ id, one }, position) => hoursRow(id, owner, position, one)),
    opening_range: numbered.flatMap(({ id, one }) => rangeRows(id, one)),
    opening_exception: numbered.flatMap(({ id, one }) => exceptionRows(id, one)),
  };
}
