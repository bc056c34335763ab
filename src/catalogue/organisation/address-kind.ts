import { registerEnumType } from 'type-graphql';

export enum AddressKind {
  STREET = 'STREET',
  VISITOR = 'VISITOR',
  PO_BOX = 'PO_BOX',
  BULK_RECIPIENT = 'BULK_RECIPIENT',
  DELIVERY = 'DELIVERY',
  POSTAL = 'POSTAL',
}
registerEnumType(AddressKind, {
  name: 'AddressKind',
  description: 'Art der Anschrift: purpose of an address. Source: XZuFi, anschrift.',
  valuesConfig: {
    STREET: { description: 'Hausanschrift: seat of the organisation.' },
    VISITOR: { description: 'Besucheranschrift: where to go.' },
    PO_BOX: { description: 'Postfachanschrift: a post office box.' },
    BULK_RECIPIENT: { description: 'Großempfängeranschrift: a dedicated postal code replaces the street.' },
    DELIVERY: { description: 'Lieferanschrift: for parcels and goods.' },
    POSTAL: { description: 'Postanschrift: where to write to.' },
  },
});
