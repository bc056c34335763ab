import { Directive, Field, ObjectType } from 'type-graphql';
import { connectionOf } from '../../platform/graphql/pagination.js';
import { CalendarDate, LanguageTag, LeikaKey } from '../../platform/graphql/scalars.js';
import { LocalizedText } from '../../platform/i18n/localized-text.type.js';
import { Audience } from '../audience/audience.js';
import { CatalogueRecord, Node, XzufiIdentifier } from '../record/record.type.js';
import { SearchTermKind } from '../search-term/search-term-kind.js';
import { ContentId } from '../record/content-id.js';

@Directive('@shareable')
@ObjectType({ description: 'Textmodul: one of the 16 texts in which FIM words a service.', simpleResolvers: true })
export class TextModule {
  @ContentId()
  id!: string;

  @Field(() => String, {
    description: 'Code des Textmoduls: two digits, such as 05. Source: urn:de:xzufi:codeliste:leistungstextmodulleika.',
  })
  code!: string;

  @Field(() => String, { description: 'Name des Textmoduls: its official German name, such as Kurztext.' })
  name!: string;

  @Field(() => LocalizedText, {
    description: 'Inhalt: HTML of the PVOG whitelist (p, br, h1 to h6, b, i, strong, em, sup, sub, ul, ol, li, a).',
  })
  content!: LocalizedText;
}

@Directive('@shareable')
@ObjectType({
  description: 'Begriff im Kontext (Suchbegriff): another word under which people look for the service.',
  simpleResolvers: true,
})
export class SearchTerm {
  @ContentId()
  id!: string;

  @Field(() => String, { description: 'Begriff: the word itself.' })
  term!: string;

  @Field(() => LanguageTag, { description: 'Sprache: the language of the word.' })
  language!: string;

  @Field(() => SearchTermKind, { description: 'Art des Begriffs: what the word is to the service.' })
  kind!: SearchTermKind;

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'Umbenannt am: first day of the new name, of a former or coming name; null when not recorded.',
  })
  changedOn!: string | null;
}

@Directive('@key(fields: "id")')
@Directive('@key(fields: "slug")')
@Directive('@key(fields: "xzufiId { agency value }")')
@ObjectType({
  description:
    'Leistung (Verwaltungsleistung): what an authority does for people or businesses, in its wording in force. Source: XZuFi, leistung.',
  implements: [CatalogueRecord, Node],
  simpleResolvers: true,
})
export class Service extends CatalogueRecord {
  @Field(() => LocalizedText, {
    description: 'Leistungsbezeichnung II: title for citizens (text module 03), else the official designation (02).',
  })
  title!: LocalizedText;

  @Field(() => LocalizedText, {
    nullable: true,
    description: 'Leistungsbezeichnung: official designation (text module 02).',
  })
  officialTitle!: LocalizedText | null;

  @Field(() => LocalizedText, { nullable: true, description: 'Teaser: one or two sentences (text module 24).' })
  teaser!: LocalizedText | null;

  @Field(() => LocalizedText, { nullable: true, description: 'Kurztext: short text (text module 05), HTML.' })
  summary!: LocalizedText | null;

  @Field(() => LocalizedText, { nullable: true, description: 'Volltext: full text (text module 06), HTML.' })
  description!: LocalizedText | null;

  @Field(() => LocalizedText, {
    nullable: true,
    description: 'Voraussetzungen: what must be the case (text module 09), HTML.',
  })
  requirements!: LocalizedText | null;

  @Field(() => LocalizedText, {
    nullable: true,
    description: 'Verfahrensablauf: what happens step by step (text module 11), HTML.',
  })
  procedure!: LocalizedText | null;

  @Field(() => LocalizedText, {
    nullable: true,
    description: 'Hinweise: what else is to be known (text module 16), HTML.',
  })
  notes!: LocalizedText | null;

  @Field(() => LocalizedText, { nullable: true, description: 'Rechtsbehelf: how to object (text module 25), HTML.' })
  legalRemedy!: LocalizedText | null;

  @Field(() => LocalizedText, {
    nullable: true,
    description: 'Sprechtext: what an agent reads out first, at most 30 seconds; plain text.',
  })
  spoken!: LocalizedText | null;

  @Field(() => XzufiIdentifier, {
    nullable: true,
    description:
      'XZuFi-Identifikator: the one under which the PVOG knows the service; null when it is not known there.',
  })
  xzufiId!: XzufiIdentifier | null;

  @Field(() => [LeikaKey], {
    description: 'Leistungsschlüssel (LeiKa): the keys of the nationwide catalogue that this service has.',
  })
  leikaKeys!: string[];

  @Field(() => String, {
    nullable: true,
    description:
      'Typisierung (LeiKa-Typ): who makes the law and who executes it, such as 2b. Source: urn:de:fim:leika:typisierung.',
  })
  fimType!: string | null;

  @Field(() => [Audience], { description: 'Leistungsadressaten: for whom the service is meant.' })
  audiences!: Audience[];

  @Field(() => Boolean, {
    nullable: true,
    description: 'Schriftformerfordernis: whether a signature on paper is needed; null when not known.',
  })
  writtenFormRequired!: boolean | null;

  @Field(() => String, {
    nullable: true,
    description: 'Vertrauensniveau: required assurance of identity, code 00 to 40. Source: XZuFi.',
  })
  assuranceLevel!: string | null;

  @Field(() => CalendarDate, { nullable: true, description: 'Gültig ab: first day of the offer; null when open.' })
  validFrom!: string | null;

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'Gültig bis: last day of the offer, such as of a document that is no longer issued; null when open.',
  })
  validUntil!: string | null;

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'Stand: the day on which the content was last checked at its source.',
  })
  checkedOn!: string | null;

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'Fachlich freigegeben am: the day of the approval by the expert authority.',
  })
  approvedOn!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Fachlich freigegeben durch: the expert authority that approved.',
  })
  approvedBy!: string | null;

  @Field(() => [SearchTerm], { description: 'Begriffe im Kontext: other words for the service, in all languages.' })
  searchTerms!: SearchTerm[];

  @Field(() => [Service], {
    description: 'Verwandte Leistungen: other services that people may need as well, the most likely first.',
  })
  related!: Service[];

  @Field(() => [LocalizedText], {
    description:
      'Hinweise für Auskunft (115): what agents should know or ask; internal ones are read by agents only. Source: XZuFi, modulAuskunftshinweis.',
  })
  agentNotes!: LocalizedText[];
}

export const ServiceConnection = connectionOf(Service, 'Service', 'Leistungen');
