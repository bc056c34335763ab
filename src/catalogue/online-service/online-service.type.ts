import { Directive, Field, ObjectType } from 'type-graphql';
import { connectionOf } from '../../platform/graphql/pagination.js';
import { CalendarDate, DateTime, LanguageTag } from '../../platform/graphql/scalars.js';
import { LocalizedText } from '../../platform/i18n/localized-text.type.js';
import { Audience } from '../audience/audience.js';
import { ContactChannel } from '../contact-channel/contact-channel.type.js';
import { CatalogueRecord, Node } from '../record/record.type.js';
import { AccessibilityStatement, HelpPage, KnownProblem, WorkingCheck } from './online-service-help.type.js';
import { ContentId } from '../record/content-id.js';

@Directive('@shareable')
@ObjectType({
  description: 'Störung oder Wartung: a time during which an online service cannot be used.',
  simpleResolvers: true,
})
export class Outage {
  @ContentId()
  id!: string;

  @Field(() => DateTime, { nullable: true, description: 'Beginn: from when; null when not known.' })
  from!: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'Ende: when it can be used again; null when not known.' })
  until!: Date | null;

  @Field(() => LocalizedText, { nullable: true, description: 'Beschreibung: what to tell people.' })
  description!: LocalizedText | null;
}

@Directive('@key(fields: "id")')
@Directive('@key(fields: "slug")')
@ObjectType({
  description: 'Onlinedienst: a web application in which people apply for services. Source: XZuFi, onlinedienst.',
  implements: [CatalogueRecord, Node],
  simpleResolvers: true,
})
export class OnlineService extends CatalogueRecord {
  @Field(() => LocalizedText, { description: 'Bezeichnung: its name.' })
  name!: LocalizedText;

  @Field(() => LocalizedText, { nullable: true, description: 'Beschreibung: what can be done there.' })
  description!: LocalizedText | null;

  @Field(() => String, { description: 'Adresse: web address (http or https).' })
  url!: string;

  @Field(() => [LanguageTag], { description: 'Sprachen: languages of the online service.' })
  languages!: string[];

  @Field(() => String, {
    nullable: true,
    description: 'Vertrauensniveau: required assurance of identity, code 00 to 40. Source: XZuFi.',
  })
  assuranceLevel!: string | null;

  @Field(() => [String], {
    description:
      'Identifizierungsmittel: codes of the means by which people identify themselves. Source: XZuFi, identifizierungsmittel.',
  })
  identificationMeans!: string[];

  @Field(() => [String], {
    description: 'Zahlungsweisen: codes of the ways to pay there. Source: XZuFi, zahlungsweise.',
  })
  paymentMethods!: string[];

  @Field(() => [Audience], { description: 'Leistungsadressaten: audience.' })
  audiences!: Audience[];

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'Gültig ab: first day on which it is offered; null when open.',
  })
  validFrom!: string | null;

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'Gültig bis: last day on which it is offered; null when open.',
  })
  validUntil!: string | null;

  @Field(() => [Outage], {
    description:
      'Störungen und Wartungen: those that have not ended before the day of the read context, earliest first.',
  })
  outages!: Outage[];

  @Field(() => [HelpPage], { description: 'Hilfeseiten: pages that explain how it is used.' })
  helpPages!: HelpPage[];

  @Field(() => [ContactChannel], {
    description:
      'Unterstützung: contact channels of those who help people that get stuck in it (second level), with their hours; those visible to the reader.',
  })
  support!: ContactChannel[];

  @Field(() => [KnownProblem], {
    description: 'Bekannte Schwierigkeiten: what people often get stuck at, with the way out.',
  })
  knownProblems!: KnownProblem[];

  @Field(() => AccessibilityStatement, {
    nullable: true,
    description: 'Erklärung zur Barrierefreiheit: its statement of accessibility; null when not recorded.',
  })
  accessibilityStatement!: AccessibilityStatement | null;

  @Field(() => WorkingCheck, {
    nullable: true,
    description:
      'Funktionsprüfung: the last time that somebody tried it and it worked; `state` counts it. Null when not recorded.',
  })
  workingCheck!: WorkingCheck | null;
}

export const OnlineServiceConnection = connectionOf(OnlineService, 'OnlineService', 'Onlinedienste');
