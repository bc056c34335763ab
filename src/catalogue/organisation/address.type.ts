import { Directive, Field, Float, ObjectType } from 'type-graphql';
import { CalendarDate, PostalCode } from '../../platform/graphql/scalars.js';
import { LocalizedText } from '../../platform/i18n/localized-text.type.js';
import { Place } from '../place/place.type.js';
import { AddressKind } from './address-kind.js';
import { ContentId } from '../record/content-id.js';

@Directive('@shareable')
@ObjectType({
  description: 'Anschrift: visiting or postal address of an organisation. Source: XZuFi, anschrift.',
  simpleResolvers: true,
})
export class Address {
  @ContentId()
  id!: string;

  @Field(() => AddressKind, { description: 'Art der Anschrift: what it is for.' })
  kind!: AddressKind;

  @Field(() => String, { nullable: true, description: 'Straße und Hausnummer: as on a letter.' })
  street!: string | null;

  @Field(() => String, { nullable: true, description: 'Postfach: number of the post office box.' })
  poBox!: string | null;

  @Field(() => PostalCode, { nullable: true, description: 'Postleitzahl: five digits.' })
  postalCode!: string | null;

  @Field(() => String, { nullable: true, description: 'Ort: as on a letter.' })
  city!: string | null;

  @Field(() => LocalizedText, {
    nullable: true,
    description: 'Zusatz: how to find the door, such as a floor or entrance.',
  })
  supplement!: LocalizedText | null;

  @Field(() => Place, { nullable: true, description: 'Gebiet: place of the address, if recorded.' })
  place!: Place | null;

  @Field(() => Float, { nullable: true, description: 'Geografische Breite: degrees north, WGS 84.' })
  latitude!: number | null;

  @Field(() => Float, { nullable: true, description: 'Geografische Länge: degrees east, WGS 84.' })
  longitude!: number | null;

  @Field(() => CalendarDate, { nullable: true, description: 'Gültig ab: first day; null when open.' })
  validFrom!: string | null;

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'Gültig bis: last day, such as before a move; null when open.',
  })
  validUntil!: string | null;
}
