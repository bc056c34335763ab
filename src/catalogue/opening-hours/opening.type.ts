import { Directive, Field, ObjectType } from 'type-graphql';
import { DateTime } from '../../platform/graphql/scalars.js';
import { LocalizedText } from '../../platform/i18n/localized-text.type.js';
import { AppointmentRule } from './opening-hours-enums.js';

@Directive('@shareable')
@ObjectType({
  description: 'Öffnungsspanne: somebody is there from one moment until another.',
  simpleResolvers: true,
})
export class OpeningPeriod {
  @Field(() => DateTime, { description: 'Öffnet: the moment at which it opens.' })
  opens!: Date;

  @Field(() => DateTime, { description: 'Schließt: the moment at which it closes.' })
  closes!: Date;

  @Field(() => AppointmentRule, {
    nullable: true,
    description: 'Terminregelung: whether people need an appointment; null when not known.',
  })
  appointment!: AppointmentRule | null;

  @Field(() => LocalizedText, {
    nullable: true,
    description: 'Bemerkung: what is to be known about it, or why the hours are other than usual.',
  })
  remark!: LocalizedText | null;
}

@Directive('@shareable')
@ObjectType({
  description:
    'Öffnungsstand: whether somebody is there at a moment and when again, computed from opening hours, exceptions and the public holidays of the Free Hanseatic City of Bremen.',
})
export class OpeningState {}
