import type { RecordType } from '../record/record-type.js';
import { sortKey } from '../../platform/i18n/sort-key.js';
import type { PlaceContent } from './place.content.js';
import { referenceTo, sortName, storedPeriod, storedText, wordsOf } from '../record/write/stored-values.js';

/** All names of the place in any language, folded for comparison. */
const namesOf = ({ name, alternativeNames = {} }: PlaceContent): string[] => [
  ...new Set([...Object.values(name).map(wordsOf), ...Object.values(alternativeNames).flat()].map(sortKey)),
];

export const placeRecordType: RecordType<'places'> = {
  kind: 'places',
  recordKind: 'PLACE',
  type: 'Place',
  table: 'place',
  edition: (place) => ({
    name: storedText(place.name),
    alternative_names: place.alternativeNames,
    kind: place.kind,
    ars: place.ars,
    ags: place.ags,
    nuts: place.nuts,
    parent_id: referenceTo('PLACE', place.parent),
    valid: storedPeriod(place.valid),
    succeeded_by_id: referenceTo('PLACE', place.succeededBy),
    note: storedText(place.note),
    sort_name: sortName(place.name),
    names: namesOf(place),
  }),
  parts: ({ postalCodes = [] }, edition_id) => ({
    place_postal_code: postalCodes.map(({ code, confidence }) => ({ edition_id, postal_code: code, confidence })),
  }),
};
