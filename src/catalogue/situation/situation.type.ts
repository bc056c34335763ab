import { Directive, Field, ObjectType } from 'type-graphql';
import { connectionOf } from '../../platform/graphql/pagination.js';
import { LanguageTag } from '../../platform/graphql/scalars.js';
import { LocalizedText } from '../../platform/i18n/localized-text.type.js';
import { CatalogueRecord, Node } from '../record/record.type.js';
import { SituationKind } from './situation-kind.js';
import { ContentId } from '../record/content-id.js';

@Directive('@shareable')
@ObjectType({
  description: 'Synonym einer Lage: another search word for a situation.',
  simpleResolvers: true,
})
export class SituationSynonym {
  @ContentId()
  id!: string;

  @Field(() => String, { description: 'Begriff: the word itself.' })
  term!: string;

  @Field(() => LanguageTag, { description: 'Sprache: the language of the word.' })
  language!: string;
}

@Directive('@key(fields: "id")')
@Directive('@key(fields: "slug")')
@ObjectType({
  description:
    'Lebenslage oder Geschäftslage: a situation in which people or businesses look for services. Source: urn:xoev-de:fim:codeliste:pvlagen.',
  implements: [CatalogueRecord, Node],
  simpleResolvers: true,
})
export class Situation extends CatalogueRecord {
  @Field(() => SituationKind, { description: 'Art der Lage: of people or of businesses.' })
  kind!: SituationKind;

  @Field(() => LocalizedText, { description: 'Bezeichnung: name of the situation.' })
  name!: LocalizedText;

  @Field(() => String, {
    nullable: true,
    description: 'Code: code of the code list, such as 1070100; meaningful only with its list.',
  })
  code!: string | null;

  @Field(() => String, { nullable: true, description: 'Codeliste: URI of the list that the code is from.' })
  codeList!: string | null;

  @Field(() => Situation, {
    nullable: true,
    description: 'Übergeordnete Lage: the wider situation it belongs to; null at the top.',
  })
  parent!: Situation | null;

  @Field(() => [Situation], { description: 'Übergeordnete Lagen: all wider situations, nearest first.' })
  ancestors!: Situation[];

  @Field(() => [Situation], {
    description: 'Untergeordnete Lagen: direct narrower situations, by German name.',
  })
  children!: Situation[];

  @Field(() => [SituationSynonym], { description: 'Synonyme: other words for the situation, in all languages.' })
  synonyms!: SituationSynonym[];
}

export const SituationConnection = connectionOf(Situation, 'Situation', 'Lagen');
