import { Directive, Field, ObjectType } from 'type-graphql';
import { connectionOf } from '../../platform/graphql/pagination.js';
import { CalendarDate } from '../../platform/graphql/scalars.js';
import { LocalizedText } from '../../platform/i18n/localized-text.type.js';
import { CatalogueRecord, Node, XzufiIdentifier } from '../record/record.type.js';

@Directive('@key(fields: "id")')
@Directive('@key(fields: "slug")')
@Directive('@key(fields: "xzufiId { agency value }")')
@ObjectType({
  description:
    'Organisationseinheit (Behörde, Dienststelle, Referat): an office or part of one. Source: XZuFi, organisationseinheit.',
  implements: [CatalogueRecord, Node],
  simpleResolvers: true,
})
export class Organisation extends CatalogueRecord {
  @Field(() => XzufiIdentifier, {
    nullable: true,
    description:
      'XZuFi-Identifikator: the one under which the PVOG knows the organisation; null when it is not known there.',
  })
  xzufiId!: XzufiIdentifier | null;

  @Field(() => LocalizedText, { description: 'Bezeichnung: the official name.' })
  name!: LocalizedText;

  @Field(() => LocalizedText, { nullable: true, description: 'Kurzbezeichnung: the short name.' })
  shortName!: LocalizedText | null;

  @Field(() => [String], { description: 'Weitere Bezeichnungen: other names in the best of the requested languages.' })
  alternativeNames!: string[];

  @Field(() => LocalizedText, { nullable: true, description: 'Beschreibung: what the organisation does.' })
  description!: LocalizedText | null;

  @Field(() => String, {
    nullable: true,
    description: 'Kategorie: kind of organisation as given by its source.',
  })
  kind!: string | null;

  @Field(() => Organisation, {
    nullable: true,
    description: 'Übergeordnete Organisationseinheit: the superior organisation.',
  })
  parent!: Organisation | null;

  @Field(() => [Organisation], {
    description: 'Übergeordnete Organisationseinheiten: all superior organisations, nearest first.',
  })
  ancestors!: Organisation[];

  @Field(() => CalendarDate, { nullable: true, description: 'Aktiv ab: first day of its work; null when open.' })
  activeFrom!: string | null;

  @Field(() => CalendarDate, { nullable: true, description: 'Aktiv bis: last day of its work; null when open.' })
  activeUntil!: string | null;

  @Field(() => Organisation, { nullable: true, description: 'Nachfolgerin: the organisation that took over its work.' })
  succeededBy!: Organisation | null;

  @Field(() => [String], {
    description: 'Zahlungsweisen: codes of the ways to pay there. Source: XZuFi, zahlungsweise.',
  })
  paymentMethods!: string[];

  @Field(() => [LocalizedText], { description: 'Barrierefreiheit: access for people with disabilities.' })
  accessibility!: LocalizedText[];

  @Directive('@tag(name: "internal")')
  @Field(() => [LocalizedText], {
    description: 'Interne Bemerkungen: internal notes of editors; empty for readers without access to internal data.',
  })
  remarks!: LocalizedText[];
}

export const OrganisationConnection = connectionOf(Organisation, 'Organisation', 'Organisationseinheiten');
