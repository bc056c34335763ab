import { page, type PageField } from '../../platform/read/read-model.js';
import { placeConditions, type PlaceFilter } from './place-filter.js';
import { placeOrder, placeReadModel } from './place.read-model.js';

/** All places that exist on the day and match the filter. */
export const placesPage: PageField = page(
  () => placeReadModel,
  {
    from: 'place_edition',
    where: (place, _, statement, { filter }) =>
      [
        statement.inForce(place),
        statement.validToday(place),
        ...placeConditions(place, filter as PlaceFilter | null, statement),
      ].join(' and '),
  },
  () => placeOrder,
);
