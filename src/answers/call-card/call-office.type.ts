import { Directive, Field, ObjectType } from 'type-graphql';
import { LanguageTag } from '../../platform/graphql/scalars.js';
import { LocalizedText } from '../../platform/i18n/localized-text.type.js';
import { ContactChannel } from '../../catalogue/contact-channel/contact-channel.type.js';
import { OpeningPurpose } from '../../catalogue/opening-hours/opening-hours-enums.js';
import { OpeningState } from '../../catalogue/opening-hours/opening.type.js';
import { Organisation } from '../../catalogue/organisation/organisation.type.js';
import { ResponsibilityRole } from '../../catalogue/responsibility/responsibility-enums.js';

@Directive('@shareable')
@ObjectType({ description: 'Rufnummer der Auskunft: a number to dial or to transfer to.', simpleResolvers: true })
export class CallNumber {
  @Field(() => ContactChannel, { description: 'Kontaktkanal: the line; `value` is the number as it is dialled.' })
  channel!: ContactChannel;

  @Field(() => String, { description: 'Gesprochene Nummer: as it is read out, such as 0421, 361, 8 86 66.' })
  spokenNumber!: string;

  @Field(() => Boolean, { description: 'Intern: whether only agents may know it.' })
  isInternal!: boolean;

  @Field(() => OpeningState, {
    description:
      'Erreichbarkeit: whether it is answered at the moment of the call; by the hours of the line, or else of its office.',
  })
  opening!: object;
}

@Directive('@shareable')
@ObjectType({
  description: 'Stelle der Auskunft: an office that answers for the service, with what callers ask about it.',
  simpleResolvers: true,
})
export class CallOffice {
  @Field(() => Organisation, { description: 'Organisationseinheit: the office.' })
  organisation!: Organisation;

  @Field(() => [ResponsibilityRole], { description: 'Rollen: as what it answers.' })
  roles!: ResponsibilityRole[];

  @Field(() => LocalizedText, { description: 'Begründung: why it answers here, in a sentence.' })
  explanation!: LocalizedText;

  @Field(() => OpeningState, {
    description: 'Öffnungsstand: of its counter at the moment of the call; `spoken` can be read out.',
  })
  opening!: object;

  @Field(() => OpeningPurpose, {
    nullable: true,
    description:
      'Zweck der Öffnungszeiten: for what these hours are: those of the counter or in general, else those for people without an appointment; null when none are known.',
  })
  openingPurpose!: OpeningPurpose | null;

  @Field(() => [CallNumber], {
    description:
      'Rufnummern: those for this service first, public before internal; of the nearest office above where it has none.',
  })
  numbers!: CallNumber[];

  @Field(() => ContactChannel, { nullable: true, description: 'Terminbuchung: where appointments with it are booked.' })
  appointment!: ContactChannel | null;

  @Field(() => String, { nullable: true, description: 'Anschrift: where to go, in one line; null when not known.' })
  address!: string | null;

  @Field(() => [LocalizedText], { description: 'Zahlungsweisen: how people pay there, in words.' })
  paymentMethods!: LocalizedText[];

  @Field(() => [LanguageTag], { description: 'Sprachen außer Deutsch: in which it answers on one of its channels.' })
  languages!: string[];

  @Field(() => [LocalizedText], { description: 'Barrierefreiheit: how people with disabilities get there and about.' })
  accessibility!: LocalizedText[];
}
