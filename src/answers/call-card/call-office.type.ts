import { Directive, Field, ObjectType } from 'type-graphql';
import { LanguageTag } from '../../platform/graphql/scalars.js';
import { LocalizedText } from '../../platform/i18n/localized-text.type.js';
import { ContactChannel } from '../../catalogue/contact-channel/contact-channel.type.js';
import { OpeningPurpose } from '../../catalogue/opening-hours/opening-hours-enums.js';
import { OpeningState } from '../../catalogue/opening-hours/opening-state.type.js';
import { Organisation } from '../../catalogue/organisation/organisation.type.js';
import { ResponsibilityRole } from '../../catalogue/responsibility/responsibility-enums.js';

@Directive('@shareable')
@ObjectType({ description: 'Rufnummer der Auskunft: a number to dial or transfer to.', simpleResolvers: true })
export class CallNumber {
  @Field(() => ContactChannel, {
    description: 'Kontaktkanal: the telephone channel; `value` is the number as dialled.',
  })
  channel!: ContactChannel;

  @Field(() => String, { description: 'Gesprochene Nummer: as read out, such as 0421, 361, 8 86 66.' })
  spokenNumber!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Wahladresse: the number as a tel: address (RFC 3966); null when `value` is no number.',
  })
  uri!: string | null;

  @Field(() => Boolean, { description: 'Intern: whether the number is visible to agents only.' })
  isInternal!: boolean;

  @Field(() => OpeningState, {
    description:
      'Erreichbarkeit: whether the line is open at the moment of the call, by its own hours or those of its office.',
  })
  opening!: object;
}

@Directive('@shareable')
@ObjectType({
  description:
    'Gebärdensprache oder Schriftdolmetschen der Auskunft: a way to the office for people who do not hear or speak.',
  simpleResolvers: true,
})
export class CallRelay {
  @Field(() => ContactChannel, {
    description: 'Kontaktkanal: the channel, SIGN_LANGUAGE or TEXT_RELAY; `opening` says when it is answered.',
  })
  channel!: ContactChannel;

  @Field(() => LocalizedText, {
    description: 'Satz: the way in words, to read out; a number is told, the address of a page is in `channel.value`.',
  })
  sentence!: LocalizedText;
}

@Directive('@shareable')
@ObjectType({
  description: 'Stelle der Auskunft: a responsible office, with the facts that callers ask for.',
  simpleResolvers: true,
})
export class CallOffice {
  @Field(() => Organisation, { description: 'Organisationseinheit: the office.' })
  organisation!: Organisation;

  @Field(() => [ResponsibilityRole], { description: 'Rollen: roles of the office.' })
  roles!: ResponsibilityRole[];

  @Field(() => LocalizedText, { description: 'Begründung: why the office is responsible, in a sentence.' })
  explanation!: LocalizedText;

  @Field(() => OpeningState, {
    description:
      'Öffnungsstand: of its counter at the moment of the call, in the hours of the service where it has its own; `spoken` can be read out.',
  })
  opening!: object;

  @Field(() => OpeningPurpose, {
    nullable: true,
    description:
      'Zweck der Öffnungszeiten: purpose of these hours: counter or general, else walk-in; null when none are recorded.',
  })
  openingPurpose!: OpeningPurpose | null;

  @Field(() => [CallNumber], {
    description:
      'Rufnummern: numbers for this service first, public before internal; those of the nearest superior office when it has none.',
  })
  numbers!: CallNumber[];

  @Field(() => ContactChannel, {
    nullable: true,
    description: 'Terminbuchung: where appointments with the office are booked.',
  })
  appointment!: ContactChannel | null;

  @Field(() => String, {
    nullable: true,
    description: 'Anschrift: visiting address in one line; null when not recorded.',
  })
  address!: string | null;

  @Field(() => [LocalizedText], { description: 'Zahlungsweisen: payment methods, in words.' })
  paymentMethods!: LocalizedText[];

  @Field(() => [LanguageTag], {
    description: 'Sprachen außer Deutsch: languages spoken on at least one of its channels.',
  })
  languages!: string[];

  @Field(() => [LocalizedText], { description: 'Barrierefreiheit: access for people with disabilities.' })
  accessibility!: LocalizedText[];

  @Field(() => LocalizedText, {
    nullable: true,
    description:
      'Barrierefreiheit in Worten: what is recorded of the address, to read out; null when nothing is, which says neither yes nor no.',
  })
  accessibilitySentence!: LocalizedText | null;
}
