import { createUnionType, Directive, Field, Int, ObjectType } from 'type-graphql';
import { CalendarDate } from '../../platform/graphql/scalars.js';
import { LocalizedText } from '../../platform/i18n/localized-text.type.js';
import { ServiceQuestion } from '../../catalogue/question/question.type.js';
import { UnknownPlace, UnknownService } from '../../catalogue/responsibility/responsibility-result.type.js';
import { Service } from '../../catalogue/service/service.type.js';
import { FeeKind } from '../../catalogue/fee/fee-kind.js';
import { Fee } from '../../catalogue/fee/fee.type.js';

@Directive('@shareable')
@ObjectType({ description: 'Posten einer Gebührenauskunft: one fee, and what it comes to.', simpleResolvers: true })
export class FeeQuoteLine {
  @Field(() => Fee, { description: 'Gebühr: the fee, as the catalogue has it.' })
  fee!: Fee;

  @Field(() => FeeKind, { description: 'Kostenart: of the fee.' })
  kind!: FeeKind;

  @Field(() => Int, {
    nullable: true,
    description: 'Betrag: in cents; a share of the base fee is calculated. Null when it is a range or told in words.',
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
    description: 'Alternative: one of several of which exactly one is due, and it is not known yet which.',
  })
  alternative!: boolean;

  @Field(() => LocalizedText, {
    nullable: true,
    description: 'Grund: in which cases it is due, or why nothing is; null when in all.',
  })
  reason!: LocalizedText | null;

  @Field(() => LocalizedText, { description: 'Satz: the fee in a sentence, in German or English.' })
  sentence!: LocalizedText;
}

@Directive('@shareable')
@ObjectType({
  description: 'Gebührenauskunft: what a service costs on a day, as far as the answers tell.',
  simpleResolvers: true,
})
export class FeeQuote {
  @Field(() => Service, { description: 'Leistung: the service asked for.' })
  service!: Service;

  @Field(() => CalendarDate, { description: 'Tag: the day whose fees are told.' })
  on!: string;

  @Field(() => [FeeQuoteLine], {
    description: 'Posten: what is due; alternatives where it is not known yet which of them is.',
  })
  lines!: FeeQuoteLine[];

  @Field(() => [FeeQuoteLine], {
    description:
      'Mögliche Posten: surcharges that may be chosen, exemptions and reductions of which it is not known whether they hold; not part of the sum.',
  })
  optionalLines!: FeeQuoteLine[];

  @Field(() => Int, {
    nullable: true,
    description:
      'Summe von: the least that the lines come to, in cents; null when words or a percentage leave it open.',
  })
  minimumInCents!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Summe bis: the most that the lines come to, in cents; null when it is open.',
  })
  maximumInCents!: number | null;

  @Field(() => String, { nullable: true, description: 'Währung: of the sum, ISO 4217; null when there is none.' })
  currency!: string | null;

  @Field(() => Boolean, { description: 'Genau: whether both ends of the sum are known and the same.' })
  exact!: boolean;

  @Field(() => LocalizedText, { description: 'Satz: the answer as it is read, in German or English.' })
  sentence!: LocalizedText;

  @Field(() => LocalizedText, { description: 'Gesprochener Satz: the same as it is said, such as "22 Euro 80".' })
  spoken!: LocalizedText;

  @Field(() => [ServiceQuestion], {
    description: 'Offene Fragen: those whose answers would change something, in the order in which to ask.',
  })
  questions!: ServiceQuestion[];

  @Field(() => [LocalizedText], { description: 'Hinweise: what else is to be known about the lines.' })
  notes!: LocalizedText[];
}

export const FeeQuoteResult = createUnionType({
  name: 'FeeQuoteResult',
  description: 'Ergebnis der Gebührenauskunft: an answer, or why there is none.',
  types: () => [FeeQuote, UnknownService, UnknownPlace] as const,
});
