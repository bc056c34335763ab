import { Directive, Field, Float, Int, ObjectType } from 'type-graphql';
import { AnswerAspect } from '../../catalogue/thesaurus/answer-aspect.js';
import { Service } from '../../catalogue/service/service.type.js';
import { PageInfo } from '../../platform/graphql/pagination.js';
import { CalendarDate, LanguageTag } from '../../platform/graphql/scalars.js';
import { LocalizedText } from '../../platform/i18n/localized-text.type.js';
import { Emergency } from '../../catalogue/emergency/emergency.type.js';
import { LifeEvent } from '../../catalogue/life-event/life-event.type.js';
import { Referral } from '../../catalogue/referral/referral.type.js';
import { Organisation } from '../../catalogue/organisation/organisation.type.js';
import { Place } from '../../catalogue/place/place.type.js';
import { CatalogueRecord } from '../../catalogue/record/record.type.js';
import { InterpretationKind, MatchKind, SearchConfidence, SearchField, SuggestionKind } from './search-enums.type.js';
import { SearchFacets } from './search-facets.type.js';

@Directive('@shareable')
@ObjectType({ description: 'Treffergrund: why a service was found.', simpleResolvers: true })
export class SearchMatch {
  @Field(() => String, { description: 'Gesagt: the word of the query.' })
  said!: string;

  @Field(() => String, { description: 'Gefunden: the word of the service.' })
  found!: string;

  @Field(() => SearchField, { description: 'Fundstelle: in what of the service.' })
  field!: SearchField;

  @Field(() => MatchKind, { description: 'Art des Treffers: how one led to the other.' })
  via!: MatchKind;
}

@Directive('@shareable')
@ObjectType({ description: 'Textstück: a piece of a snippet.', simpleResolvers: true })
export class SnippetPart {
  @Field(() => String, { description: 'Text: plain text, no markup.' })
  text!: string;

  @Field(() => Boolean, { description: 'Hervorgehoben: whether it matched.' })
  marked!: boolean;
}

@Directive('@shareable')
@ObjectType({ description: 'Treffer: a service that was found, and why.', simpleResolvers: true })
export class ServiceHit {
  @Field(() => Service, { description: 'Leistung: the service.' })
  node!: Service;

  @Field(() => String, { description: 'Marke: for `after` of the next page.' })
  cursor!: string;

  @Field(() => Float, {
    description: 'Trefferwert: from 0 to about 1, how well it answers; to compare hits of one query only.',
  })
  score!: number;

  @Field(() => SearchConfidence, {
    description: 'Sicherheit: HIGH or LOW; a hit of low confidence is told as "perhaps you mean".',
  })
  confidence!: SearchConfidence;

  @Field(() => Boolean, {
    description:
      'Gilt: false for a service that has ended or not begun on the day of the reading; such a hit never comes first while a valid service is found.',
  })
  isValid!: boolean;

  @Field(() => LocalizedText, {
    nullable: true,
    description:
      'Gilt nicht: since when it is not offered any more, or from when it will be, as a sentence; null while it is valid.',
  })
  notValid!: LocalizedText | null;

  @Field(() => LocalizedText, {
    nullable: true,
    description:
      'Namenshinweis: says how the service is called, as a sentence, where it was found by a former or coming name or by a wrong one; null otherwise.',
  })
  nameNote!: LocalizedText | null;

  @Field(() => [SearchMatch], { description: 'Treffergründe: for each word of the query the best that was found.' })
  matched!: SearchMatch[];

  @Field(() => [SnippetPart], {
    description: 'Textauszug: a stretch of text that shows what was found; empty when the service has no such text.',
  })
  snippet!: SnippetPart[];
}

@Directive('@shareable')
@ObjectType({ description: 'Deutung: what a part of the query was taken for.', simpleResolvers: true })
export class SearchInterpretation {
  @Field(() => InterpretationKind, { description: 'Art der Deutung: in what way it was not taken literally.' })
  kind!: InterpretationKind;

  @Field(() => String, { description: 'Gesagt: the part of the query.' })
  said!: string;

  @Field(() => String, { description: 'Gemeint: what it was taken for.' })
  meant!: string;

  @Field(() => [Place], {
    description:
      'Gebiete: of the kind PLACE, what it may mean; a single one can be handed on as a reference (`id`), several have to be asked about. Empty for other kinds.',
  })
  places!: Place[];
}

@Directive('@shareable')
@ObjectType({
  description: 'Anliegen: one of several wishes of a query, with what answers it.',
  simpleResolvers: true,
})
export class SearchWish {
  @Field(() => String, { description: 'Gesagt: the part of the query.' })
  said!: string;

  @Field(() => [Service], { description: 'Leistungen: what answers it, best first; at most three.' })
  services!: Service[];
}

@Directive('@shareable')
@ObjectType({
  description: 'Suchergebnis: found services, best first; empty rather than a guess.',
  simpleResolvers: true,
})
export class ServiceSearch {
  @Field(() => [ServiceHit], { description: 'Treffer: one page of hits.' })
  edges!: ServiceHit[];

  @Field(() => [Service], { description: 'Leistungen: the services of the page without hit details.' })
  nodes!: Service[];

  @Field(() => PageInfo, { description: 'Seite: position of the page in the list.' })
  pageInfo!: PageInfo;

  @Field(() => Int, { description: 'Gesamtzahl: number of found services.' })
  totalCount!: number;

  @Field(() => SearchConfidence, {
    description: 'Sicherheit: how sure the first hit is; NONE when nothing was found.',
  })
  confidence!: SearchConfidence;

  @Field(() => [SearchWish], {
    description: 'Anliegen: the wishes of a query that has several; the hits take turns. Empty for a query with one.',
  })
  wishes!: SearchWish[];

  @Field(() => [Emergency], {
    description:
      'Notfälle: dangers that the query tells of, the most urgent first; show them before anything else. No service is found then, unless one was named.',
  })
  emergencies!: Emergency[];

  @Field(() => [Referral], {
    description: 'Verweise: matters that this catalogue does not hold, and who does; best first, at most three.',
  })
  referrals!: Referral[];

  @Field(() => [LifeEvent], {
    description: 'Lebensereignisse: events that the query tells of; their services come first, in their order.',
  })
  lifeEvents!: LifeEvent[];

  @Field(() => [Organisation], {
    description:
      'Stellen: offices that the query names, such as "Standesamt", those of which most was said first; at most five. Empty where it names none or asks for something else.',
  })
  organisations!: Organisation[];

  @Field(() => CalendarDate, {
    nullable: true,
    description:
      'Gefragter Tag: the day that the query names ("heute", "am 24. Dezember"), the next one that is called so; for `opening` of the offices. Null when it names none.',
  })
  askedOn!: string | null;

  @Field(() => SearchFacets, { description: 'Facetten: counts of all hits by value, for narrowing down.' })
  facets!: SearchFacets;

  @Field(() => String, {
    nullable: true,
    description: 'Meinten Sie: the corrected query that was searched; null without corrections.',
  })
  didYouMean!: string | null;

  @Field(() => [SearchInterpretation], { description: 'Deutungen: interpreted parts of the query.' })
  interpretedAs!: SearchInterpretation[];

  @Field(() => [AnswerAspect], {
    description: 'Gefragt nach: parts of the answer that the query asks for, such as fees; show these first.',
  })
  askedFor!: AnswerAspect[];
}

@Directive('@shareable')
@ObjectType({ description: 'Vorschlag: a completion of typed text: the name of a service.', simpleResolvers: true })
export class Suggestion {
  @Field(() => String, { description: 'Text: title or search term that completes the typed text.' })
  text!: string;

  @Field(() => LanguageTag, { description: 'Sprache: language of the text.' })
  language!: string;

  @Field(() => SearchField, { description: 'Fundstelle: whether it is a title or a search term.' })
  field!: SearchField;

  @Field(() => Service, { description: 'Leistung: the named service.' })
  service!: Service;
}

@Directive('@shareable')
@ObjectType({
  description:
    'Vorschlag für einen Datensatz: a completion of typed text: the name of a service, place, office or referral.',
  simpleResolvers: true,
})
export class RecordSuggestion {
  @Field(() => SuggestionKind, { description: 'Art des Vorschlags: what it names.' })
  kind!: SuggestionKind;

  @Field(() => String, { description: 'Text: the name that completes the typed text.' })
  text!: string;

  @Field(() => LanguageTag, { description: 'Sprache: language of the text.' })
  language!: string;

  @Field(() => LocalizedText, {
    nullable: true,
    description:
      'Zusatz: what tells it from others of the text: of a service its title, where the text is another name, and its places, where another has the text, too; of a place what it lies in; of an office what it belongs to; of a referral who does it. Null where there is none.',
  })
  detail!: LocalizedText | null;

  @Field(() => CatalogueRecord, {
    description: 'Datensatz: the named record; of the type that `kind` says.',
  })
  record!: CatalogueRecord;
}
