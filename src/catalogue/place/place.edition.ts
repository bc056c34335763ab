import { PlaceEdition } from './place.entity.js';
import { editionRow } from '../record/write/entity-row.js';
import type { RecordType } from '../record/record-type.js';
import { sortKey } from '../../platform/i18n/sort-key.js';
import type { PlaceContent } from './place.content.js';
import { referenceTo, sortName, wordingText } from '../record/write/stored-values.js';

/** All names of the place in any language, folded for comparison. */
const namesOf = ({ name, alternativeNames = {} }: PlaceContent): string[] => [
  ...new Set([...Object.values(name).map(wordingText), ...Object.values(alternativeNames).flat()].map(sortKey)),
];

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
  parts: ({ postalCodes = [] }, edition_id) => ({
    place_postal_code: postalCodes.map(({ code, confidence }) => ({ edition_id, postal_code: code, confidence })),
  }),
};
