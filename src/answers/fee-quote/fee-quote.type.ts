import { createUnionType, Directive, Field, Int, ObjectType } from 'type-graphql';
import { CalendarDate } from '../../platform/graphql/scalars.js';
import { PlaceNotValid } from '../../catalogue/place/place-not-valid.type.js';
import { LocalizedText } from '../../platform/i18n/localized-text.type.js';
import { EvidencedAnswer } from '../../catalogue/evidence/evidenced-answer.type.js';
import { ServiceQuestion } from '../../catalogue/question/question.type.js';
import {
  ResponsibilityNotRecorded,
  ServiceNotValid,
  UnknownPlace,
  UnknownService,
} from '../../catalogue/responsibility/responsibility-result.type.js';
import { Service } from '../../catalogue/service/service.type.js';
import { FeeKind } from '../../catalogue/fee/fee-kind.js';
import { Fee } from '../../catalogue/fee/fee.type.js';

@Directive('@shareable')
@ObjectType({ description: 'Posten einer Gebührenauskunft: one fee and its amount.', simpleResolvers: true })
export class FeeQuoteLine {
  @Field(() => Fee, { description: 'Gebühr: the recorded fee.' })
  fee!: Fee;

  @Field(() => FeeKind, { description: 'Kostenart: of the fee; FREE also for an amount of nought.' })
  kind!: FeeKind;

  @Field(() => Int, {
    nullable: true,
    description: 'Betrag: in cents; percentages of the base fee are calculated. Null for a range or a description.',
  })
  amountInCents!: number | null;

  @Field(() => Int, { nullable: true, description: 'Betragsuntergrenze: in cents; null when open.' })
  minimumInCents!: number | null;

  @Field(() => Int, { nullable: true, description: 'Betragsobergrenze: in cents; null when open.' })
  maximumInCents!: number | null;

  @Field(() => String, { nullable: true, description: 'Währung: ISO 4217; null when there is no amount.' })
  currency!: string | null;

  @Field(() => LocalizedText, { nullable: true, description: 'Bezeichnung: what the money is for.' })
  label!: LocalizedText | null;

  @Field(() => Boolean, { description: 'Zuschlag: whether it is due on top of another fee.' })
  surcharge!: boolean;

  @Field(() => Boolean, {
    description: 'Alternative: one of several fees, exactly one of which is due.',
  })
  alternative!: boolean;

  @Field(() => LocalizedText, {
    nullable: true,
    description: 'Grund: cases in which it is due, or why nothing is due; null for all.',
  })
  reason!: LocalizedText | null;

  @Field(() => LocalizedText, { description: 'Satz: the fee in a sentence, in German or English.' })
  sentence!: LocalizedText;
}

@Directive('@shareable')
@ObjectType({
  description: 'Gebührenauskunft: fees of a service on a day, as far as the answers decide.',
  implements: EvidencedAnswer,
  simpleResolvers: true,
})
export class FeeQuote extends EvidencedAnswer {
  @Field(() => Service, { description: 'Leistung: the requested service.' })
  service!: Service;

  @Field(() => CalendarDate, { description: 'Tag: the day of the fees.' })
  on!: string;

  @Field(() => [FeeQuoteLine], {
    description: 'Posten: fees that are due; alternatives while undecided.',
  })
  lines!: FeeQuoteLine[];

  @Field(() => [FeeQuoteLine], {
    description:
      'Mögliche Posten: optional surcharges, and undecided exemptions and reductions; not part of the total.',
  })
  optionalLines!: FeeQuoteLine[];

  @Field(() => Int, {
    nullable: true,
    description:
      'Summe von: lower bound of the total of the lines in cents, if their conditions hold, for one of each unit; null when it depends on words or a percentage.',
  })
  minimumInCents!: number | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'Summe bis: upper bound of the total of the lines in cents, if their conditions hold; for one unit where all share it; null when open.',
  })
  maximumInCents!: number | null;

  @Field(() => String, { nullable: true, description: 'Währung: of the sum, ISO 4217; null when there is none.' })
  currency!: string | null;

  @Field(() => Boolean, {
    description:
      'Genau: whether the total is certain: both bounds are known and equal, and nothing that is open could change it: no question, exemption, reduction or surcharge (but for those that are only chosen), no number of units, no condition in words, payer or channel, and no place that may be meant for which the service is not on record.',
  })
  exact!: boolean;

  @Field(() => LocalizedText, { description: 'Satz: written sentence, in German or English.' })
  sentence!: LocalizedText;

  @Field(() => LocalizedText, { description: 'Gesprochener Satz: spoken sentence, such as "22 Euro 80".' })
  spoken!: LocalizedText;

  @Field(() => [ServiceQuestion], {
    description: 'Offene Fragen: questions whose answers would change the quote, in the order to ask them.',
  })
  questions!: ServiceQuestion[];

  @Field(() => [LocalizedText], { description: 'Hinweise: further notes on the lines.' })
  notes!: LocalizedText[];
}

export const FeeQuoteResult = createUnionType({
  name: 'FeeQuoteResult',
  description: 'Ergebnis der Gebührenauskunft: an answer, or the reason why there is none.',
  types: () =>
    [FeeQuote, ResponsibilityNotRecorded, ServiceNotValid, PlaceNotValid, UnknownService, UnknownPlace] as const,
});
