import { Field, ObjectType } from 'type-graphql';
import { LocalizedText } from '../../platform/i18n/localized-text.type.js';
import { Evidence } from './evidence.type.js';

/** Fields of answers that are computed from figures. */
@ObjectType({ simpleResolvers: true })
export abstract class Evidenced {
  @Field(() => [Evidence], { description: 'Belege: sources of the figures that the answer is made of, each once.' })
  evidence!: Evidence[];

  @Field(() => [LocalizedText], {
    description:
      'Vorbehalte: what has to be shown or said with the answer about its sources and their age, in German or English; empty when there is nothing to say.',
  })
  caveats!: LocalizedText[];
}
