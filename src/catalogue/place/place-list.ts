import { page, type PageField } from '../../platform/read/read-model.js';
import { every, sql } from '../../platform/sql/sql.js';
import { placeConditions, type PlaceFilter } from './place-filter.js';
import { placeOrder, placeReadModel } from './place.read-model.js';

/** All places that exist on the day and match the filter. */
export const placesPage: PageField = page(
  () => placeReadModel,
  {
    from: sql`place_edition`,
    where: (place, _, statement, { filter }) =>
      every([
        statement.inForce(place),
        statement.validToday(place),
        ...placeConditions(place, filter as PlaceFilter | null, statement),
      ]),
  },
  () => placeOrder,
);
