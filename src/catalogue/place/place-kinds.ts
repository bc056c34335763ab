/** Kinds of places, wide ones before narrow ones. */
export const placeKinds = [
  'COUNTRY',
  'STATE',
  'GOVERNMENT_REGION',
  'COUNTY',
  'MUNICIPAL_ASSOCIATION',
  'MUNICIPALITY',
  'CITY_DISTRICT',
  'BOROUGH',
  'LOCALITY',
  'UNINCORPORATED',
] as const;
