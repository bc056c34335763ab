import { Directive, Field, ObjectType } from 'type-graphql';
import { DateTime } from '../../platform/graphql/scalars.js';
import { LocalizedText } from '../../platform/i18n/localized-text.type.js';
import { EvidencedAnswer } from '../evidence/evidenced-answer.type.js';
import { ContactChannelKind } from '../contact-channel/contact-channel-kind.js';
import { AppointmentRule, OpeningPurpose } from './opening-hours-enums.js';

@Directive('@shareable')
@ObjectType({
  description: 'Öffnungsspanne: a period of being open.',
  simpleResolvers: true,
})
export class OpeningPeriod {
  @Field(() => OpeningPurpose, { description: 'Zweck: what it is open for.' })
  purpose!: OpeningPurpose;

  @Field(() => DateTime, { description: 'Öffnet: the moment at which it opens.' })
  opens!: Date;

  @Field(() => DateTime, { description: 'Schließt: the moment at which it closes.' })
  closes!: Date;

  @Field(() => AppointmentRule, {
    nullable: true,
    description: 'Terminregelung: whether an appointment is needed; null when not recorded.',
  })
  appointment!: AppointmentRule | null;

  @Field(() => LocalizedText, {
    nullable: true,
    description: 'Bemerkung: notes, or the reason for unusual hours.',
  })
  remark!: LocalizedText | null;
}

@Directive('@shareable')
@ObjectType({
  description: 'Terminvereinbarung: where appointments with an organisation are made.',
  simpleResolvers: true,
})
export class AppointmentBooking {
  @Field(() => ContactChannelKind, {
    description: 'Art des Kontaktkanals: APPOINTMENT_BOOKING for a page, else PHONE.',
  })
  kind!: ContactChannelKind;

  @Field(() => String, { description: 'Adresse oder Nummer: address of the booking page, or telephone number.' })
  value!: string;
}

@Directive('@shareable')
@ObjectType({
  description:
    'Öffnungsstand: whether it is open at a moment and when it opens next, computed from opening hours, exceptions and the public holidays of the Land of the address.',
  implements: EvidencedAnswer,
})
export class OpeningState extends EvidencedAnswer {}
