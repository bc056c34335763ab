import { OpeningException, OpeningHours, OpeningRange } from './opening-hours.entity.js';
import { partRow } from '../record/write/entity-row.js';
import type { OpeningHoursContent } from './opening-hours.content.js';
import type { NextId, Row, Rows } from '../record/write/rows.js';
import { storedPeriod } from '../record/write/stored-values.js';

type Owner = { organisationEditionId: string } | { contactChannelEditionId: string };

const rangeRows = (openingHoursId: string, { ranges }: OpeningHoursContent): Row[] =>
  ranges.map((range) =>
    partRow(OpeningRange, range, {
      openingHoursId,
      intervalWeeks: range.interval?.weeks,
      intervalFrom: range.interval?.from,
    }),
  );

const exceptionRows = (openingHoursId: string, { exceptions = [] }: OpeningHoursContent): Row[] =>
  exceptions.map((exception) =>
    partRow(OpeningException, exception, { openingHoursId, during: storedPeriod(exception) }),
  );

const hoursRow = (id: string, owner: Owner, position: number, hours: OpeningHoursContent): Row =>
  partRow(OpeningHours, hours, {
    id,
    organisationEditionId: null,
    contactChannelEditionId: null,
    ...owner,
    position,
    seasonFrom: hours.season?.from,
    seasonUntil: hours.season?.until,
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
