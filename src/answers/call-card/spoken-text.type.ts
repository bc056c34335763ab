import { Directive, Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { LocalizedText } from '../../platform/i18n/localized-text.type.js';

export enum SpokenTextSource {
  EDITED = 'EDITED',
  TEASER = 'TEASER',
  SUMMARY = 'SUMMARY',
}
registerEnumType(SpokenTextSource, {
  name: 'SpokenTextSource',
  description: 'Herkunft eines Sprechtextes: source of the spoken text.',
  valuesConfig: {
    EDITED: { description: 'Sprechtext: written by editors to be read out.' },
    TEASER: { description: 'Teaser: text module 24, without HTML.' },
    SUMMARY: { description: 'Kurztext: text module 05, without HTML.' },
  },
});

@Directive('@shareable')
@ObjectType({ description: 'Sprechtext: what an agent reads out first, plain text.', simpleResolvers: true })
export class SpokenText {
  @Field(() => LocalizedText, { description: 'Wortlaut: the text, at most 30 seconds.' })
  text!: LocalizedText;

  @Field(() => Int, {
    description: 'Sprechdauer: in seconds, at 14 characters a second (130 words a minute); a digit counts as a word.',
  })
  seconds!: number;

  @Field(() => SpokenTextSource, { description: 'Herkunft: source of the spoken text.' })
  source!: SpokenTextSource;

  @Field(() => Boolean, {
    description: 'Gekürzt: whether it was shortened to 30 seconds; editors should write a spoken text.',
  })
  tooLong!: boolean;
}
