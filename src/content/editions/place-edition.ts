import type { EditionForm } from './edition-form.js';
import { referenceTo, sortName, storedPeriod, storedText } from './stored-values.js';

export const placeEdition: EditionForm<'places'> = {
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
  }),
  parts: ({ postalCodes = [] }, edition_id) => ({
    place_postal_code: postalCodes.map(({ code, confidence }) => ({ edition_id, postal_code: code, confidence })),
  }),
};
