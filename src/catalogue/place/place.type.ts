import { Directive, Field, ObjectType } from 'type-graphql';
import { connectionOf } from '../../platform/graphql/pagination.js';
import { Ags, Ars, CalendarDate, PostalCode } from '../../platform/graphql/scalars.js';
import { LocalizedText } from '../../platform/i18n/localized-text.type.js';
import { CatalogueRecord, Node } from '../record/record.type.js';
import { HouseNumberParity } from './address/house-number-parity.js';
import { PlaceKind } from './place-kind.js';
import { PostalCodeConfidence } from './postal-code-confidence.js';
import { ContentId } from '../record/content-id.js';

@Directive('@shareable')
@ObjectType({
  description: 'Postleitzahl eines Gebiets: postal codes and places overlap; neither contains the other.',
  simpleResolvers: true,
})
export class PlacePostalCode {
  @ContentId()
  id!: string;

  @Field(() => PostalCode, { description: 'Postleitzahl: five digits.' })
  postalCode!: string;

  @Field(() => PostalCodeConfidence, {
    nullable: true,
    description: 'Verlässlichkeit: confidence of the assignment; null when not recorded.',
  })
  confidence!: PostalCodeConfidence | null;
}

@Directive('@shareable')
@ObjectType({
  description:
    'Anschriftenbereich eines Gebiets: addresses of a street that lie in the place. Those that no range holds are not known to lie elsewhere.',
  simpleResolvers: true,
})
export class PlaceAddressRange {
  @ContentId()
  id!: string;

  @Field(() => String, { description: 'Straße: its name.' })
  street!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Hausnummer von: the first house number, such as 1 or 5a; null from the beginning of the street.',
  })
  from!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Hausnummer bis: the last one; 12 ends before 12a. Null up to the end of the street.',
  })
  to!: string | null;

  @Field(() => HouseNumberParity, {
    description: 'Straßenseite: all house numbers from the first to the last, or every other.',
  })
  parity!: HouseNumberParity;

  @Field(() => PostalCode, {
    nullable: true,
    description:
      'Postleitzahl: that of the addresses, where streets of one name are told apart by it; null when not recorded.',
  })
  postalCode!: string | null;
}

@Directive('@key(fields: "id")')
@Directive('@key(fields: "slug")')
@Directive('@key(fields: "ars")')
@ObjectType({
  description:
    'Gebiet (Verwaltungsgebiet): a state, city, borough or other administrative area. Source: XZuFi, gebiet.',
  implements: [CatalogueRecord, Node],
  simpleResolvers: true,
})
export class Place extends CatalogueRecord {
  @Field(() => LocalizedText, { description: 'Name: the official name.' })
  name!: LocalizedText;

  @Field(() => [String], { description: 'Weitere Namen: other names in the best of the requested languages.' })
  alternativeNames!: string[];

  @Field(() => PlaceKind, { description: 'Art des Gebiets: level of administration.' })
  kind!: PlaceKind;

  @Field(() => Ars, {
    nullable: true,
    description:
      'Amtlicher Regionalschlüssel (ARS): 12 digits; null for places without an official one. A Land that is one municipality shares its key, which then names the municipality. Source: Destatis.',
  })
  ars!: string | null;

  @Field(() => Ags, {
    nullable: true,
    description: 'Amtlicher Gemeindeschlüssel (AGS): 8 digits; null for places without one. Source: Destatis.',
  })
  ags!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'NUTS-Code: of the European statistics, such as DE501. Source: Eurostat.',
  })
  nuts!: string | null;

  @Field(() => Place, {
    nullable: true,
    description: 'Übergeordnetes Gebiet: the containing place; null for the Bund.',
  })
  parent!: Place | null;

  @Field(() => [Place], {
    description: 'Übergeordnete Gebiete: all containing places, from the nearest up to the Bund.',
  })
  ancestors!: Place[];

  @Field(() => [PlacePostalCode], { description: 'Postleitzahlen: postal codes that cover a part of it.' })
  postalCodes!: PlacePostalCode[];

  @Field(() => [PlaceAddressRange], {
    description: 'Anschriftenbereiche: streets and house numbers that are recorded to lie in it; seldom all of them.',
  })
  addressRanges!: PlaceAddressRange[];

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'Gültig ab: first day on which it exists in this form; null when open.',
  })
  validFrom!: string | null;

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'Gültig bis: last day, such as before a merger of municipalities; null when open.',
  })
  validUntil!: string | null;

  @Field(() => Place, {
    nullable: true,
    description: 'Nachfolger: the place it became part of; null while it has none.',
  })
  succeededBy!: Place | null;

  @Field(() => LocalizedText, {
    nullable: true,
    description: 'Hinweis: notes on the place, such as an exclave.',
  })
  note!: LocalizedText | null;
}

export const PlaceConnection = connectionOf(Place, 'Place', 'Gebiete');
