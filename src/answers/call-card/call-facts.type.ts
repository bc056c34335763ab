import { Directive, Field, ObjectType } from 'type-graphql';
import { DateTime } from '../../platform/graphql/scalars.js';
import { LocalizedText } from '../../platform/i18n/localized-text.type.js';
import { OnlineServiceState } from '../../catalogue/disruption/online-service-state.type.js';
import { OnlineService, Outage } from '../../catalogue/online-service/online-service.type.js';
import { ServicePromise } from '../../catalogue/service-promise/service-promise.type.js';
import { CallNumber } from './call-office.type.js';

@Directive('@shareable')
@ObjectType({
  description: 'Fälliges Serviceversprechen: a promise, counted from the moment of the call.',
  simpleResolvers: true,
})
export class PromiseDue {
  @Field(() => ServicePromise, { description: 'Serviceversprechen: what is promised.' })
  promise!: ServicePromise;

  @Field(() => DateTime, {
    nullable: true,
    description:
      'Fällig: until when, by the public holidays of the Land of the office, else of the place; a call back is due when the office closes on the last day. Null when it is only described or has a condition.',
  })
  dueAt!: Date | null;

  @Field(() => LocalizedText, {
    description: 'Satz: such as "Rückruf bis Mittwoch, 16 Uhr.", in German or English.',
  })
  sentence!: LocalizedText;
}

@Directive('@shareable')
@ObjectType({
  description: 'Onlinedienst der Auskunft: an online service with its requirements.',
  simpleResolvers: true,
})
export class CallOnlineService {
  @Field(() => OnlineService, { description: 'Onlinedienst: the web application.' })
  onlineService!: OnlineService;

  @Field(() => [LocalizedText], {
    description: 'Voraussetzungen: requirements in sentences: eID, payment methods, languages; in German or English.',
  })
  needs!: LocalizedText[];

  @Field(() => Outage, {
    nullable: true,
    description: 'Störung oder Wartung: recorded outage at the moment of the call; null when none is recorded.',
  })
  outage!: Outage | null;

  @Field(() => OnlineServiceState, {
    description:
      'Zustand: whether it works at the moment of the call for the service and place, as far as somebody has recorded it.',
  })
  state!: object;

  @Field(() => [CallNumber], {
    description: 'Rufnummern der Unterstützung: numbers of those who help with it, first to ask first.',
  })
  numbers!: CallNumber[];
}

@Directive('@shareable')
@ObjectType({
  description: 'Letzte Änderung: what an edition of the last days says that the one before did not.',
  simpleResolvers: true,
})
export class RecentChange {
  @Field(() => DateTime, { description: 'Geändert: since when everybody reads it.' })
  changedAt!: Date;

  @Field(() => LocalizedText, { description: 'Gegenstand: title of the service or name of the office.' })
  subject!: LocalizedText;

  @Field(() => [LocalizedText], { description: 'Abschnitte: what changed, such as fees; empty when all of it is new.' })
  sections!: LocalizedText[];

  @Field(() => LocalizedText, { description: 'Satz: the same in a sentence, in German or English.' })
  sentence!: LocalizedText;

  @Directive('@tag(name: "internal")')
  @Field(() => String, {
    nullable: true,
    description: 'Begründung: of the change set; null for everybody who may not see what is internal.',
  })
  reason!: string | null;
}
