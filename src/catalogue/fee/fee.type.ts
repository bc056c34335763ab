import { Directive, Field, Float, Int, ObjectType } from 'type-graphql';
import { CalendarDate } from '../../platform/graphql/scalars.js';
import { LocalizedText } from '../../platform/i18n/localized-text.type.js';
import { Audience } from '../audience/audience.js';
import { ContactChannelKind } from '../contact-channel/contact-channel-kind.js';
import { LegalBasis } from '../legal-basis/legal-basis.type.js';
import { AnswerCondition } from '../question/question.type.js';
import { DocumentType } from '../required-document/document-type.type.js';
import { FeeKind } from './fee-kind.js';
import { ContentId } from '../record/content-id.js';

@Directive('@shareable')
@ObjectType({
  description: 'Gebühr (Kosten, Auslage): what a service costs, or that it costs nothing. Source: XZuFi, modulKosten.',
  simpleResolvers: true,
})
export class Fee {
  @ContentId()
  id!: string;

  @Field(() => FeeKind, { description: 'Kostenart: selects the fields that hold the amount.' })
  kind!: FeeKind;

  @Field(() => Int, { nullable: true, description: 'Betrag: fixed amount in cents; null unless kind is FIXED.' })
  amountInCents!: number | null;

  @Field(() => Int, { nullable: true, description: 'Betragsuntergrenze: lowest amount in cents; null when open.' })
  minimumInCents!: number | null;

  @Field(() => Int, { nullable: true, description: 'Betragsobergrenze: highest amount in cents; null when open.' })
  maximumInCents!: number | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Währung: code of ISO 4217, three letters; EUR when the content names none. Null when there is no amount.',
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
      'Bemessungsgrundlage: what the percentage is taken of, such as the contract value; null for the base fee.',
  })
  percentageOf!: LocalizedText | null;

  @Field(() => LocalizedText, {
    nullable: true,
    description: 'Einheit: unit of the amount, such as a page; null when it is due once.',
  })
  unit!: LocalizedText | null;

  @Field(() => Boolean, { description: 'Zuschlag: whether it is due on top of another fee rather than instead of it.' })
  surcharge!: boolean;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Stets fällig: whether a surcharge is due in every case that it applies to, as postage is; false when it is chosen, null when not recorded.',
  })
  mandatory!: boolean | null;

  @Field(() => Fee, {
    nullable: true,
    description: 'Grundgebühr: the fee that this surcharge or percentage refers to; null for any of them.',
  })
  surchargeTo!: Fee | null;

  @Field(() => LocalizedText, {
    nullable: true,
    description: 'Bezeichnung: what the money is for, such as issuing the card.',
  })
  label!: LocalizedText | null;

  @Field(() => LocalizedText, {
    nullable: true,
    description: 'Bedingung: cases in which it is due, such as applicants under 24; null for all.',
  })
  condition!: LocalizedText | null;

  @Field(() => LocalizedText, { nullable: true, description: 'Beschreibung: further notes.' })
  description!: LocalizedText | null;

  @Field(() => LocalizedText, {
    nullable: true,
    description: 'Grund der Gebührenfreiheit: why nothing is due.',
  })
  freeReason!: LocalizedText | null;

  @Field(() => [Audience], {
    description: 'Kostenschuldner: who must pay; empty for the whole audience of the service.',
  })
  audiences!: Audience[];

  @Field(() => ContactChannelKind, {
    nullable: true,
    description: 'Zugangskanal: due for this kind of channel only; null for all.',
  })
  channel!: ContactChannelKind | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Bei Ablehnung fällig: whether it is due when the application is refused; null when not recorded.',
  })
  payableOnRefusal!: boolean | null;

  @Field(() => LegalBasis, { nullable: true, description: 'Rechtsgrundlage: the fee order or law that sets it.' })
  legalBasis!: LegalBasis | null;

  @Field(() => [AnswerCondition], {
    description: 'Gilt bei: required answers, all of which must hold; empty when `condition` describes them in words.',
  })
  applies!: AnswerCondition[];

  @Field(() => DocumentType, {
    nullable: true,
    description: 'Nachweis: the document that proves an exemption or reduction; null when not recorded.',
  })
  proof!: DocumentType | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Quelle: where the amount was read, if it names its own; `evidence` says where it is from in any case.',
  })
  source!: string | null;

  @Field(() => CalendarDate, { nullable: true, description: 'Gültig ab: first day; null when open.' })
  validFrom!: string | null;

  @Field(() => CalendarDate, { nullable: true, description: 'Gültig bis: last day; null when open.' })
  validUntil!: string | null;
}
