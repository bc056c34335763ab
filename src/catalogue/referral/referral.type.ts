import { Directive, Field, ObjectType } from 'type-graphql';
import { connectionOf } from '../../platform/graphql/pagination.js';
import { LanguageTag } from '../../platform/graphql/scalars.js';
import { LocalizedText } from '../../platform/i18n/localized-text.type.js';
import { Place } from '../place/place.type.js';
import { CatalogueRecord, Node } from '../record/record.type.js';
import { ContentId } from '../record/content-id.js';

@Directive('@shareable')
@ObjectType({
  description: 'Begriff eines Verweises: a word or phrase with which people ask for the matter.',
  simpleResolvers: true,
})
export class ReferralTerm {
  @ContentId()
  id!: string;

  @Field(() => String, { description: 'Begriff: the words themselves.' })
  term!: string;

  @Field(() => LanguageTag, { description: 'Sprache: the language of the words.' })
  language!: string;
}

@ObjectType({
  description:
    'Verweis an eine andere Stelle: a matter that this catalogue does not hold, and the body that does it. Source: the editors of the catalogue.',
  implements: [CatalogueRecord, Node],
  simpleResolvers: true,
})
export class Referral extends CatalogueRecord {
  @Field(() => LocalizedText, { description: 'Anliegen: what people want done.' })
  matter!: LocalizedText;

  @Field(() => LocalizedText, { description: 'Stelle: who does it.' })
  body!: LocalizedText;

  @Field(() => LocalizedText, { description: 'Erklärung: where to go with the matter, in one or two sentences.' })
  explanation!: LocalizedText;

  @Field(() => LocalizedText, {
    description: 'Sprechtext: what an agent reads out, the explanation and the number.',
  })
  spoken!: LocalizedText;

  @Field(() => String, { nullable: true, description: 'Webadresse: page of the body; null when none is recorded.' })
  url!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Telefon: number of the body that holds nationwide or in the place; null when none is recorded.',
  })
  phone!: string | null;

  @Field(() => Place, {
    nullable: true,
    description: 'Gebiet: the only place in which the referral holds; null when it holds everywhere.',
  })
  place!: Place | null;

  @Field(() => [ReferralTerm], { description: 'Begriffe: how people ask for the matter, by language and term.' })
  terms!: ReferralTerm[];
}

export const ReferralConnection = connectionOf(Referral, 'Referral', 'Verweise an andere Stellen');
