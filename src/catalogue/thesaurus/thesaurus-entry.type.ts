import { Directive, Field, ObjectType } from 'type-graphql';
import { connectionOf } from '../../platform/graphql/pagination.js';
import { LanguageTag } from '../../platform/graphql/scalars.js';
import { LocalizedText } from '../../platform/i18n/localized-text.type.js';
import { CatalogueRecord, Node } from '../record/record.type.js';
import { AnswerAspect } from './answer-aspect.js';
import { ThesaurusEntryKind } from './thesaurus-entry-kind.js';
import { ContentId } from '../record/content-id.js';

@Directive('@shareable')
@ObjectType({
  description: 'Wort eines Thesauruseintrags: a word or phrase as people say it.',
  simpleResolvers: true,
})
export class ThesaurusWord {
  @ContentId()
  id!: string;

  @Field(() => String, { description: 'Wort: one to four words, such as Perso.' })
  word!: string;

  @Field(() => LanguageTag, { description: 'Sprache: the language of the word.' })
  language!: string;

  @Field(() => Boolean, {
    description:
      'Engerer Begriff: whether the word is narrower than the general words of the entry; only in entries of the kind BROADER.',
  })
  narrower!: boolean;
}

@ObjectType({
  description:
    'Thesauruseintrag: words that people use and their meaning for the search. Source: the editors of the catalogue.',
  implements: [CatalogueRecord, Node],
  simpleResolvers: true,
})
export class ThesaurusEntry extends CatalogueRecord {
  @Field(() => ThesaurusEntryKind, {
    description: 'Art des Eintrags: relation of its words to each other and to the catalogue.',
  })
  kind!: ThesaurusEntryKind;

  @Field(() => AnswerAspect, {
    nullable: true,
    description: 'Aspekt: part of the answer that the words ask for; null in entries of another kind than ASPECT.',
  })
  aspect!: AnswerAspect | null;

  @Field(() => LocalizedText, {
    nullable: true,
    description: 'Bemerkung: note for editors.',
  })
  note!: LocalizedText | null;

  @Field(() => [ThesaurusWord], {
    description: 'Wörter: in all languages; general words before narrower ones, by language and word.',
  })
  words!: ThesaurusWord[];
}

export const ThesaurusEntryConnection = connectionOf(ThesaurusEntry, 'ThesaurusEntry', 'Thesauruseinträge');
