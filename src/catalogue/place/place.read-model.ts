import { many, page, type ReadModel, type RelationField } from '../../platform/read/read-model.js';
import { entityReadModel } from '../../platform/read/entity-read-model.js';
import { sql } from '../../platform/sql/sql.js';
import { alternativeNames } from '../record/alternative-names.js';
import { ancestors, recordInColumn } from '../record/record-relation.js';
import { placeRecordType } from './place.edition.js';
import { editionTable } from '../record/edition-table.js';
import { recordLookups, recordFields } from '../record/record.read-model.js';
import { nameOrder } from '../record/sort-name.js';
import {
  PlaceAddressRange as PlaceAddressRangeEntity,
  PlacePostalCode as PlacePostalCodeEntity,
  PlaceEdition,
} from './place.entity.js';
import { PlaceAddressRange, PlacePostalCode, Place } from './place.type.js';
import { contentId } from '../record/content-id.js';

export const placeTable = editionTable(placeRecordType);

export const placeLookups = recordLookups(placeTable);

const placePostalCodeReadModel: ReadModel = entityReadModel(PlacePostalCode, PlacePostalCodeEntity, {
  id: contentId('PlacePostalCode'),
});

const placeAddressRangeReadModel: ReadModel = entityReadModel(PlaceAddressRange, PlaceAddressRangeEntity, {
  id: contentId('PlaceAddressRange'),
  from: 'numberFrom',
  to: 'numberTo',
});

export const placeOrder = nameOrder(placeTable);

export const placeReadModel: ReadModel = entityReadModel(Place, PlaceEdition, {
  ...recordFields(placeTable),
  alternativeNames,
  parent: recordInColumn(() => placeReadModel, placeTable, sql`parent_id`),
  children: page(
    () => placeReadModel,
    {
      from: sql`place_edition`,
      where: (child, place, statement) =>
        sql`${child}.parent_id = ${place}.place_id and ${statement.inForce(child)} and ${statement.validToday(child)}`,
    },
    () => placeOrder,
  ),
  ancestors: ancestors(() => placeReadModel, placeTable),
  postalCodes: many(() => placePostalCodeReadModel, {
    from: sql`place_postal_code`,
    where: (code, place) => sql`${code}.edition_id = ${place}.edition_id`,
    orderBy: (code) => sql`${code}.postal_code`,
  }),
  addressRanges: many(() => placeAddressRangeReadModel, {
    from: sql`place_address_range`,
    where: (range, place) => sql`${range}.edition_id = ${place}.edition_id`,
    orderBy: (range) => sql`${range}.street_key, ${range}.first, ${range}.position`,
  }),
  succeededBy: recordInColumn(() => placeReadModel, placeTable, sql`succeeded_by_id`),
});

export const areasOfService: RelationField = many(() => placeReadModel, {
  from: sql`place_edition`,
  where: (place, service, statement) =>
    sql`${place}.place_id in (select a.place_id from service_area a where a.edition_id = ${service}.edition_id) and ${statement.inForce(place)}`,
  orderBy: (place) => sql`${place}.sort_name, ${place}.place_id`,
});
