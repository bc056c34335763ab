import { Directive, Field, Float, Int, ObjectType } from 'type-graphql';
import { CalendarDate } from '../../platform/graphql/scalars.js';
import { LocalizedText } from '../../platform/i18n/localized-text.type.js';
import { Audience } from '../audience/audience.js';
import { ContactChannelKind } from '../contact-channel/contact-channel-kind.js';
import { LegalBasis } from '../legal-basis/legal-basis.type.js';
import { AnswerCondition } from '../question/question.type.js';
import { DocumentType } from '../required-document/document-type.type.js';
import { FeeKind } from './fee-kind.js';

@Directive('@shareable')
@ObjectType({
  description: 'Gebühr (Kosten, Auslage): what a service costs, or that it costs nothing. Source: XZuFi, modulKosten.',
  simpleResolvers: true,
})
export class Fee {
  @Field(() => FeeKind, { description: 'Kostenart: which of the other fields say what has to be paid.' })
  kind!: FeeKind;

  @Field(() => Int, { nullable: true, description: 'Betrag: fixed amount in cents; null unless kind is FIXED.' })
  amountInCents!: number | null;

  @Field(() => Int, { nullable: true, description: 'Betragsuntergrenze: lowest amount in cents; null when open.' })
  minimumInCents!: number | null;

  @Field(() => Int, { nullable: true, description: 'Betragsobergrenze: highest amount in cents; null when open.' })
  maximumInCents!: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'Währung: three letters (ISO 4217), such as EUR; null when there is no amount.',
  })
  currency!: string | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Prozentsatz: per cent of percentageOf; null unless kind is PERCENTAGE.',
  })
  percentage!: number | null;

  @Field(() => LocalizedText, {
    nullable: true,
    description:
      'Bemessungsgrundlage: of what the percentage is taken, such as the value of the contract; null when of the base fee.',
  })
  percentageOf!: LocalizedText | null;

  @Field(() => LocalizedText, {
    nullable: true,
    description: 'Einheit: for what the amount is due each time, such as a page; null when it is due once.',
  })
  unit!: LocalizedText | null;

  @Field(() => Boolean, { description: 'Zuschlag: whether it is due on top of another fee rather than instead of it.' })
  surcharge!: boolean;

  @Field(() => Fee, {
    nullable: true,
    description: 'Grundgebühr: the fee on top of which, or of which, this one is due; null when it is any of them.',
  })
  surchargeTo!: Fee | null;

  @Field(() => LocalizedText, {
    nullable: true,
    description: 'Bezeichnung: what the money is for, such as issuing the card.',
  })
  label!: LocalizedText | null;

  @Field(() => LocalizedText, {
    nullable: true,
    description: 'Bedingung: in which cases it is due, such as applicants under 24; null when in all.',
  })
  condition!: LocalizedText | null;

  @Field(() => LocalizedText, { nullable: true, description: 'Beschreibung: what else is to be known.' })
  description!: LocalizedText | null;

  @Field(() => LocalizedText, {
    nullable: true,
    description: 'Grund der Gebührenfreiheit: why nothing has to be paid.',
  })
  freeReason!: LocalizedText | null;

  @Field(() => [Audience], {
    description: 'Kostenschuldner: who has to pay; empty when everybody for whom the service is meant.',
  })
  audiences!: Audience[];

  @Field(() => ContactChannelKind, {
    nullable: true,
    description: 'Zugangskanal: the fee of those who use this kind of channel; null when of all.',
  })
  channel!: ContactChannelKind | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Bei Ablehnung fällig: whether it has to be paid when the application is refused; null when not known.',
  })
  payableOnRefusal!: boolean | null;

  @Field(() => LegalBasis, { nullable: true, description: 'Rechtsgrundlage: the fee order or law that sets it.' })
  legalBasis!: LegalBasis | null;

  @Field(() => [AnswerCondition], {
    description:
      'Gilt bei: the answers under which it is due, all of which have to hold; empty when only `condition` says it in words.',
  })
  applies!: AnswerCondition[];

  @Field(() => DocumentType, {
    nullable: true,
    description: 'Nachweis: the document that proves an exemption or reduction; null when none is named.',
  })
  proof!: DocumentType | null;

  @Field(() => String, { nullable: true, description: 'Quelle: where the amount was read.' })
  source!: string | null;

  @Field(() => CalendarDate, { nullable: true, description: 'Gültig ab: first day; null when open.' })
  validFrom!: string | null;

  @Field(() => CalendarDate, { nullable: true, description: 'Gültig bis: last day; null when open.' })
  validUntil!: string | null;
}
