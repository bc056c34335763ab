import { Directive, Field, ObjectType } from 'type-graphql';
import { LanguageTag } from '../../platform/graphql/scalars.js';
import { ContentId } from '../record/content-id.js';

@Directive('@shareable')
@ObjectType({
  description:
    'Wortmuster: words by which a sentence is recognised. All of them have to be in it, in any order; upper and lower case and accents do not matter.',
  simpleResolvers: true,
})
export class WordPattern {
  @ContentId()
  id!: string;

  @Field(() => LanguageTag, { description: 'Sprache: the language of the words.' })
  language!: string;

  @Field(() => [String], {
    description:
      'Wörter: each has to be in the sentence. `|` separates alternatives, `*` ends the beginning of a word or begins its end, words joined by a blank stand one after the other, and `~` lets up to three words stand between.',
  })
  words!: string[];

  @Field(() => [String], {
    description:
      'Ausnahmen: written as the words; any of them turns the pattern off. One that begins with `~` counts only up to four words from what was found, and not beyond a word such as "aber".',
  })
  exceptions!: string[];
}
