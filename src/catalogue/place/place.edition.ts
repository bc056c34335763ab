import { PlaceAddressRange, PlaceEdition } from './place.entity.js';
import { editionRow, partRow } from '../record/write/entity-row.js';
import type { RecordType } from '../record/record-type.js';
import { sortKey } from '../../platform/i18n/sort-key.js';
import type { PlaceContent } from './place.content.js';
import { numbersOf, streetKey, type AddressRange } from './address/street-address.rules.js';
import type { Row } from '../record/write/rows.js';
import { referenceTo, sortName, wordingText } from '../record/write/stored-values.js';

/** All names of the place in any language, folded for comparison. */
const namesOf = ({ name, alternativeNames = {} }: PlaceContent): string[] => [
  ...new Set([...Object.values(name).map(wordingText), ...Object.values(alternativeNames).flat()].map(sortKey)),
];

/** A range as written, and as addresses are compared with it. */
function addressRangeRow(range: AddressRange, position: number, editionId: string): Row {
  const { from, to, parity = 'ALL' } = range;
  const { first, last, parity: side } = numbersOf(range)!;
  const compared = { streetKey: streetKey(range.street), first, last, side };
  return partRow(PlaceAddressRange, range, {
    editionId,
    position,
    numberFrom: from,
    numberTo: to,
    parity,
    ...compared,
  });
}

export const placeRecordType: RecordType<'places'> = {
  kind: 'places',
  recordKind: 'PLACE',
  type: 'Place',
  table: 'place',
  edition: (place) =>
    editionRow(PlaceEdition, 'placeId', place, {
      alternativeNames: place.alternativeNames,
      parentId: referenceTo('PLACE', place.parent),
      succeededById: referenceTo('PLACE', place.succeededBy),
      sortName: sortName(place.name),
      names: namesOf(place),
    }),
  parts: ({ postalCodes = [], addressRanges = [] }, edition_id) => ({
    place_address_range: addressRanges.map((range, position) => addressRangeRow(range, position, edition_id)),
    place_postal_code: postalCodes.map(({ code, confidence }) => ({ edition_id, postal_code: code, confidence })),
  }),
};
