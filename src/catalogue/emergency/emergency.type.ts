import { Directive, Field, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../../platform/graphql/pagination.js';
import { LocalizedText } from '../../platform/i18n/localized-text.type.js';
import { CatalogueRecord, Node } from '../record/record.type.js';
import { WordPattern } from '../word-pattern/word-pattern.type.js';
import { ContentId } from '../record/content-id.js';

@Directive('@shareable')
@ObjectType({ description: 'Notrufnummer: a number to call in an emergency.', simpleResolvers: true })
export class EmergencyNumber {
  @ContentId()
  id!: string;

  @Field(() => LocalizedText, { description: 'Bezeichnung: who answers.' })
  name!: LocalizedText;

  @Field(() => String, { description: 'Nummer: as it is dialled in Germany.' })
  phone!: string;

  @Field(() => String, { description: 'Gesprochene Nummer: the number as it is read out.' })
  spokenNumber!: string;

  @Field(() => LocalizedText, {
    nullable: true,
    description: 'Hinweis: when it can be called or what it costs; null when nothing is recorded.',
  })
  note!: LocalizedText | null;
}

@ObjectType({
  description:
    'Notfall: danger or distress that is recognised before anything else, and what to do now. Source: the editors of the catalogue.',
  implements: [CatalogueRecord, Node],
  simpleResolvers: true,
})
export class Emergency extends CatalogueRecord {
  @Field(() => Int, { description: 'Rang: of several that are recognised, the lowest rank comes first.' })
  rank!: number;

  @Field(() => LocalizedText, { description: 'Bezeichnung: what has happened.' })
  title!: LocalizedText;

  @Field(() => LocalizedText, { description: 'Anweisung: what to do now.' })
  instruction!: LocalizedText;

  @Field(() => LocalizedText, {
    description: 'Sprechtext: what an agent reads out, the instruction and the numbers that it does not tell itself.',
  })
  spoken!: LocalizedText;

  @Field(() => [EmergencyNumber], { description: 'Notrufnummern: the first to call comes first.' })
  numbers!: EmergencyNumber[];

  @Field(() => [WordPattern], { description: 'Wortmuster: it is recognised when any of them matches.' })
  patterns!: WordPattern[];
}

export const EmergencyConnection = connectionOf(Emergency, 'Emergency', 'Notfälle');
