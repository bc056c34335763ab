import { registerEnumType } from 'type-graphql';

export enum PlaceKind {
  COUNTRY = 'COUNTRY',
  STATE = 'STATE',
  GOVERNMENT_REGION = 'GOVERNMENT_REGION',
  COUNTY = 'COUNTY',
  MUNICIPAL_ASSOCIATION = 'MUNICIPAL_ASSOCIATION',
  MUNICIPALITY = 'MUNICIPALITY',
  CITY_DISTRICT = 'CITY_DISTRICT',
  BOROUGH = 'BOROUGH',
  LOCALITY = 'LOCALITY',
  UNINCORPORATED = 'UNINCORPORATED',
}
registerEnumType(PlaceKind, {
  name: 'PlaceKind',
  description: 'Art des Gebiets: level of administration.',
  valuesConfig: {
    COUNTRY: { description: 'Bund: the Federal Republic of Germany.' },
    STATE: { description: 'Land: a federal state, such as the Free Hanseatic City of Bremen.' },
    GOVERNMENT_REGION: { description: 'Regierungsbezirk: a district of a state government.' },
    COUNTY: { description: 'Kreis (Landkreis): a county; a city that belongs to none is a MUNICIPALITY.' },
    MUNICIPAL_ASSOCIATION: {
      description: 'Gemeindeverband (Amt, Samtgemeinde, Verbandsgemeinde): municipalities with one administration.',
    },
    MUNICIPALITY: {
      description: 'Gemeinde (auch kreisfreie Stadt): a municipality, such as the cities of Bremen and Bremerhaven.',
    },
    CITY_DISTRICT: { description: 'Stadtbezirk: a district of a city.' },
    BOROUGH: { description: 'Stadtteil: a borough of a city or of one of its districts.' },
    LOCALITY: { description: 'Ortsteil: the smallest named part of a municipality.' },
    UNINCORPORATED: {
      description: 'Gemeindefreies Gebiet: belongs to no municipality, such as a forest or coastal waters.',
    },
  },
});
