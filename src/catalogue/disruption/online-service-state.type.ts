import { Directive, Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { DateTime } from '../../platform/graphql/scalars.js';
import { WorkingCheck } from '../online-service/online-service-help.type.js';
import { LocalizedText } from '../../platform/i18n/localized-text.type.js';

export enum OnlineServiceStatus {
  AVAILABLE = 'AVAILABLE',
  IMPAIRED = 'IMPAIRED',
  DOWN = 'DOWN',
  NOT_RECORDED = 'NOT_RECORDED',
}
registerEnumType(OnlineServiceStatus, {
  name: 'OnlineServiceStatus',
  description: 'Zustandsart: what is recorded about whether an online service works.',
  valuesConfig: {
    AVAILABLE: {
      description:
        'Verfügbar: somebody has said so within the last 14 days, by ending the last disruption of it or after a check.',
    },
    IMPAIRED: { description: 'Eingeschränkt: it takes longer, or does not work for all services and places.' },
    DOWN: { description: 'Ausgefallen: an outage of it lasts.' },
    NOT_RECORDED: { description: 'Nicht bekannt: nobody has said; it may work or not.' },
  },
});

@Directive('@shareable')
@ObjectType({
  description: 'Anlass des Zustands: a disruption or a recorded outage by which the state is known.',
  simpleResolvers: true,
})
export class OnlineServiceStateCause {
  @Field(() => ID, {
    nullable: true,
    description: 'Störungsmeldung: id of the disruption; null for an outage recorded with the online service.',
  })
  disruption!: string | null;

  @Field(() => DateTime, { description: 'Beginn: from when.' })
  startsAt!: Date;

  @Field(() => DateTime, { nullable: true, description: 'Ende: until when; null while unknown.' })
  endsAt!: Date | null;

  @Field(() => LocalizedText, {
    nullable: true,
    description: 'Titel: what does not work, of a disruption; else what the record says of the outage.',
  })
  title!: LocalizedText | null;

  @Field(() => LocalizedText, { nullable: true, description: 'Ausweichmöglichkeit: alternative in the meantime.' })
  alternative!: LocalizedText | null;
}

@Directive('@shareable')
@ObjectType({
  description:
    'Zustand eines Onlinedienstes: whether it works, as far as somebody has recorded it. Source: disruptions that name it, its recorded outages and its last check.',
  simpleResolvers: true,
})
export class OnlineServiceState {
  @Field(() => OnlineServiceStatus, { description: 'Zustandsart: what is known of the moment.' })
  status!: OnlineServiceStatus;

  @Field(() => DateTime, { nullable: true, description: 'Seit: since when; null when not recorded.' })
  since!: Date | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'Voraussichtlich bis: announced end of what lasts; null when unknown or when nothing lasts.',
  })
  until!: Date | null;

  @Field(() => LocalizedText, {
    nullable: true,
    description:
      'Zustand in Worten: to read out, with the alternative, in German or English; null when not recorded, as after 14 days without a word that it works.',
  })
  spoken!: LocalizedText | null;

  @Field(() => [OnlineServiceStateCause], {
    description:
      'Anlässe: the disruptions and outages from which it is told, latest begin first; empty when not recorded, or when a check says it.',
  })
  causes!: OnlineServiceStateCause[];

  @Field(() => WorkingCheck, {
    nullable: true,
    description: 'Funktionsprüfung: the check by which it is known to be available; null when it is known otherwise.',
  })
  check!: WorkingCheck | null;
}
