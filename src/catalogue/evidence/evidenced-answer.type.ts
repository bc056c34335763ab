import { Field, InterfaceType } from 'type-graphql';
import { LocalizedText } from '../../platform/i18n/localized-text.type.js';
import { Evidence } from './evidence.type.js';

@InterfaceType({
  description:
    'Belegte Auskunft: what every computed answer says of its sources, also one that there is nobody, or nothing any more.',
})
export abstract class EvidencedAnswer {
  @Field(() => [Evidence], {
    description:
      'Belege: sources of the facts that the answer is made of, each once; empty when none is recorded, or when it states no fact on record.',
  })
  evidence!: Evidence[];

  @Field(() => [LocalizedText], {
    description:
      'Vorbehalte: what has to be shown or said with the answer about its sources and their age, in German or English; empty when there is nothing to say.',
  })
  caveats!: LocalizedText[];
}
