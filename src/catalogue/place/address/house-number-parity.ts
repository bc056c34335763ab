import { registerEnumType } from 'type-graphql';

export enum HouseNumberParity {
  ALL = 'ALL',
  EVEN = 'EVEN',
  ODD = 'ODD',
}
registerEnumType(HouseNumberParity, {
  name: 'HouseNumberParity',
  description: 'Straßenseite: which house numbers of a range are meant.',
  valuesConfig: {
    ALL: { description: 'Alle: even and odd house numbers.' },
    EVEN: { description: 'Gerade: even house numbers.' },
    ODD: { description: 'Ungerade: odd house numbers.' },
  },
});
