import { arsOfAddress } from '../../../catalogue/organisation/address-ars.js';
import { commonArs } from '../../../catalogue/place/place-ars.js';
import { placesNamedBy } from '../../../catalogue/place/place-ref.js';
import type { ColumnField } from '../../../platform/read/read-model.js';
import { sql } from '../../../platform/sql/sql.js';
import type { CardScope } from './card-part.js';

/** Regional key of the place that was asked for, else what all areas of the service have in common. */
export const arsOfCall = ({ place }: Pick<CardScope, 'place'>): ColumnField => ({
  kind: 'column',
  sql: (service, statement) =>
    commonArs(
      place
        ? placesNamedBy(place, statement)
        : sql`select a.place_id from service_area a where a.edition_id = ${service}.edition_id`,
      statement,
    ),
});

/** Regional key of the address of an office. */
export const arsOfOffice: ColumnField = {
  kind: 'column',
  sql: (office, statement) => arsOfAddress(sql`${office}.edition_id`, statement),
};
