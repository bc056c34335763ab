import { Directive, Field, ObjectType } from 'type-graphql';
import { connectionOf } from '../../platform/graphql/pagination.js';
import { LanguageTag } from '../../platform/graphql/scalars.js';
import { LocalizedText } from '../../platform/i18n/localized-text.type.js';
import { CatalogueRecord, Node } from '../record/record.type.js';
import { AnswerAspect } from './answer-aspect.js';
import { ThesaurusEntryKind } from './thesaurus-entry-kind.js';

@Directive('@shareable')
@ObjectType({
  description: 'Wort eines Thesauruseintrags: a word, or a few that belong together, as people say it.',
  simpleResolvers: true,
})
export class ThesaurusWord {
  @Field(() => String, { description: 'Wort: one to four words, such as Perso.' })
  word!: string;

  @Field(() => LanguageTag, { description: 'Sprache: the language of the word.' })
  language!: string;

  @Field(() => Boolean, {
    description:
      'Engerer Begriff: whether it means something particular that the general words of the entry cover; only in entries of the kind BROADER.',
  })
  narrower!: boolean;
}

@ObjectType({
  description:
    'Thesauruseintrag: what people say, and what the search takes it for. Source: the editors of the catalogue.',
  implements: [CatalogueRecord, Node],
  simpleResolvers: true,
})
export class ThesaurusEntry extends CatalogueRecord {
  @Field(() => ThesaurusEntryKind, {
    description: 'Art des Eintrags: how its words stand to each other and to the catalogue.',
  })
  kind!: ThesaurusEntryKind;

  @Field(() => AnswerAspect, {
    nullable: true,
    description: 'Aspekt: which part of the answer the words ask for; null in entries of another kind than ASPECT.',
  })
  aspect!: AnswerAspect | null;

  @Field(() => LocalizedText, {
    nullable: true,
    description: 'Bemerkung: what whoever edits the entry should know.',
  })
  note!: LocalizedText | null;

  @Field(() => [ThesaurusWord], {
    description: 'Wörter: in all languages; general words before narrower ones, by language and word.',
  })
  words!: ThesaurusWord[];
}

export const ThesaurusEntryConnection = connectionOf(ThesaurusEntry, 'ThesaurusEntry', 'Thesauruseinträge');
