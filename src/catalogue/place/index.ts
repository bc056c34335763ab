import { addressesOverlap } from './place.quality.js';
import { placeRecordType } from './place.edition.js';
import { checkAddressRanges, checkPostalCodes } from './place.checks.js';
import { Place, PlaceAddressRange, PlaceEdition, PlacePostalCode } from './place.entity.js';
import { to, toEach } from '../record/check/references.js';
import { concept } from '../record/concept.js';

export const place = concept({
  entities: [Place, PlaceEdition, PlacePostalCode, PlaceAddressRange],
  record: placeRecordType,
  checks: { places: [checkPostalCodes, checkAddressRanges] },
  quality: { places: [addressesOverlap] },
  references: {
    places: ({ parent, succeededBy }) => [to('places', parent, 'parent'), to('places', succeededBy, 'succeededBy')],
    services: ({ areas }) => toEach('places', areas, 'areas'),
  },
});
