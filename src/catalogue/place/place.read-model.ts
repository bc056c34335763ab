import { many, page, type ReadModel, type RelationField } from '../../platform/read/read-model.js';
import { entityReadModel } from '../../platform/read/entity-read-model.js';
import { alternativeNames } from '../record/alternative-names.js';
import { ancestors, recordInColumn } from '../record/record-relation.js';
import { placeRecordType } from './place.edition.js';
import { recordLookups, recordFields, editionTable } from '../record/record.read-model.js';
import { nameOrder } from '../record/sort-name.js';
import { PlacePostalCode as PlacePostalCodeEntity, PlaceEdition } from './place.entity.js';
import { PlacePostalCode, Place } from './place.type.js';

export const placeTable = editionTable(placeRecordType);

export const placeLookups = recordLookups(placeTable);

const placePostalCodeReadModel: ReadModel = entityReadModel(PlacePostalCode, PlacePostalCodeEntity, {});

export const placeOrder = nameOrder(placeTable);

export const placeReadModel: ReadModel = entityReadModel(Place, PlaceEdition, {
  ...recordFields(placeTable),
  alternativeNames,
  parent: recordInColumn(() => placeReadModel, placeTable, 'parent_id'),
  children: page(
    () => placeReadModel,
    {
      from: 'place_edition',
      where: (child, place, statement) =>
        `${child}.parent_id = ${place}.place_id and ${statement.inForce(child)} and ${statement.validToday(child)}`,
    },
    () => placeOrder,
  ),
  ancestors: ancestors(() => placeReadModel, placeTable),
  postalCodes: many(() => placePostalCodeReadModel, {
    from: 'place_postal_code',
    where: (code, place) => `${code}.edition_id = ${place}.edition_id`,
    orderBy: (code) => `${code}.postal_code`,
  }),
  succeededBy: recordInColumn(() => placeReadModel, placeTable, 'succeeded_by_id'),
});

export const areasOfService: RelationField = many(() => placeReadModel, {
  from: 'place_edition',
  where: (place, service, statement) =>
    `${place}.place_id in (select a.place_id from service_area a where a.edition_id = ${service}.edition_id) and ${statement.inForce(place)}`,
  orderBy: (place) => `${place}.sort_name, ${place}.place_id`,
});
