import { Directive, Field, ObjectType } from 'type-graphql';
import { CalendarDate } from '../../platform/graphql/scalars.js';
import { LocalizedText } from '../../platform/i18n/localized-text.type.js';
import { ContentId } from '../record/content-id.js';

@Directive('@shareable')
@ObjectType({
  description: 'Hilfeseite: a page that explains how an online service is used.',
  simpleResolvers: true,
})
export class HelpPage {
  @ContentId()
  id!: string;

  @Field(() => LocalizedText, { description: 'Titel: what the page is about.' })
  title!: LocalizedText;

  @Field(() => String, { description: 'Adresse: web address (http or https).' })
  url!: string;
}

@Directive('@shareable')
@ObjectType({
  description: 'Bekannte Schwierigkeit: what people often get stuck at in an online service, and how they get on.',
  simpleResolvers: true,
})
export class KnownProblem {
  @ContentId()
  id!: string;

  @Field(() => LocalizedText, { description: 'Schwierigkeit: what people see or say; plain text.' })
  problem!: LocalizedText;

  @Field(() => LocalizedText, { description: 'Ausweg: what to do about it; plain text.' })
  wayOut!: LocalizedText;
}

@Directive('@shareable')
@ObjectType({
  description: 'Funktionsprüfung: when somebody tried an online service and it worked, and who says so.',
  simpleResolvers: true,
})
export class WorkingCheck {
  @Field(() => CalendarDate, { description: 'Tag: day on which it was tried.' })
  on!: string;

  @Field(() => String, { description: 'Quelle: who tried it, or what reports it.' })
  source!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Fundstelle: web address (http or https); null when not recorded.',
  })
  address!: string | null;
}

@Directive('@shareable')
@ObjectType({
  description: 'Erklärung zur Barrierefreiheit: where an online service publishes it, and of which day it is.',
  simpleResolvers: true,
})
export class AccessibilityStatement {
  @Field(() => String, { description: 'Adresse: web address of the statement (http or https).' })
  webAddress!: string;

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'Stand: day on which the statement was made or last reviewed; null when not recorded.',
  })
  asOf!: string | null;
}
