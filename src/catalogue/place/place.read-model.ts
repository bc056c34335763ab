import {
  column,
  firstDay,
  lastDay,
  many,
  page,
  readModel,
  text,
  type ReadModel,
  type RelationField,
} from '../../platform/read/read-model.js';
import { alternativeNames } from '../record/alternative-names.js';
import { ancestors, recordInColumn } from '../record/record-relation.js';
import { placeRecordType } from './place.edition.js';
import { recordLookups, recordFields, editionTable } from '../record/record.read-model.js';
import { nameOrder } from '../record/sort-name.js';

export const placeTable = editionTable(placeRecordType);

export const placeLookups = recordLookups(placeTable);

const placePostalCodeReadModel: ReadModel = readModel('PlacePostalCode', {
  postalCode: column('postal_code'),
  confidence: column('confidence'),
});

export const placeOrder = nameOrder(placeTable);

export const placeReadModel: ReadModel = readModel('Place', {
  ...recordFields(placeTable),
  name: text('name'),
  alternativeNames,
  kind: column('kind'),
  ars: column('ars'),
  ags: column('ags'),
  nuts: column('nuts'),
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
  validFrom: firstDay('valid'),
  validUntil: lastDay('valid'),
  succeededBy: recordInColumn(() => placeReadModel, placeTable, 'succeeded_by_id'),
  note: text('note'),
});

export const areasOfService: RelationField = many(() => placeReadModel, {
  from: 'place_edition',
  where: (place, service, statement) =>
    `${place}.place_id in (select a.place_id from service_area a where a.edition_id = ${service}.edition_id) and ${statement.inForce(place)}`,
  orderBy: (place) => `${place}.sort_name, ${place}.place_id`,
});
