import { many, type ReadModel } from '../../platform/read/read-model.js';
import { entityReadModel } from '../../platform/read/entity-read-model.js';
import { sql } from '../../platform/sql/sql.js';
import { placeReadModel, placeTable } from '../place/place.read-model.js';
import { recordInColumn } from '../record/record-relation.js';
import { isMeant, type Validity } from '../record/validity.js';
import { Address as AddressEntity } from './organisation.entity.js';
import { Address } from './address.type.js';
import { contentId } from '../record/content-id.js';

export const addressReadModel: ReadModel = entityReadModel(Address, AddressEntity, {
  id: contentId('Address'),
  place: recordInColumn(() => placeReadModel, placeTable, sql`place_id`),
});

export const addresses = many(() => addressReadModel, {
  from: sql`address`,
  where: (address, organisation, statement, { validity }) =>
    sql`${address}.edition_id = ${organisation}.edition_id and ${isMeant(validity as Validity, address, statement)}`,
  orderBy: (address) => sql`${address}.position`,
});
