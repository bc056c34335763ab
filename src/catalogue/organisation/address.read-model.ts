import { column, firstDay, lastDay, many, readModel, text, type ReadModel } from '../../platform/read/read-model.js';
import { placeReadModel, placeTable } from '../place/place.read-model.js';
import { recordInColumn } from '../record/record-relation.js';
import { isMeant, type Validity } from '../record/validity.js';

const addressReadModel: ReadModel = readModel('Address', {
  kind: column('kind'),
  street: column('street'),
  poBox: column('po_box'),
  postalCode: column('postal_code'),
  city: column('city'),
  supplement: text('supplement'),
  place: recordInColumn(() => placeReadModel, placeTable, 'place_id'),
  latitude: column('latitude'),
  longitude: column('longitude'),
  validFrom: firstDay('valid'),
  validUntil: lastDay('valid'),
});

export const addresses = many(() => addressReadModel, {
  from: 'address',
  where: (address, organisation, statement, { validity }) =>
    `${address}.edition_id = ${organisation}.edition_id and ${isMeant(validity as Validity, address, statement)}`,
  orderBy: (address) => `${address}.position`,
});
