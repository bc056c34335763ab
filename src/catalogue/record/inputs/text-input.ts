import { Field, InputType } from 'type-graphql';
import { WrittenLanguageTag } from '../../../platform/graphql/written-scalars.js';
import { TextOrigin } from '../../../platform/i18n/localized-text.type.js';

const language = 'Sprache: a BCP 47 language tag, each at most once; other languages are kept.';
const text = 'Wortlaut: null removes the language; omitted texts are kept.';
const origin = 'Herkunft: origin of the text; HUMAN by default.';

@InputType({ description: 'Sprachfassung: a text in one language.' })
export class LocalizedTextInput {
  @Field(() => WrittenLanguageTag, { description: language })
  language!: string;

  @Field(() => String, { nullable: true, description: text })
  text?: string | null;

  @Field(() => TextOrigin, { nullable: true, description: origin })
  origin?: TextOrigin | null;
}

@InputType({ description: 'Textmodul in einer Sprache: one of the texts in which FIM words a service.' })
export class TextModuleInput extends LocalizedTextInput {
  @Field(() => String, {
    description: 'Code des Textmoduls: two digits; 02 and 03 are plain text, the others HTML of the PVOG whitelist.',
  })
  code!: string;
}

@InputType({ description: 'Wörter einer Sprache: several words or names in one language.' })
export class LocalizedWordsInput {
  @Field(() => WrittenLanguageTag, { description: language })
  language!: string;

  @Field(() => [String], { nullable: true, description: 'Wörter: all words; null removes the language.' })
  words?: string[] | null;
}
