import { Field, ObjectType } from 'type-graphql';
import { LocalizedText } from '../../platform/i18n/localized-text.type.js';
import { CatalogueRecord, Node } from '../record/record.type.js';

@ObjectType({
  description: 'Formular: a form to fill in, on paper or as a file. Source: XZuFi, formular.',
  implements: [CatalogueRecord, Node],
  simpleResolvers: true,
})
export class Form extends CatalogueRecord {
  @Field(() => LocalizedText, { description: 'Bezeichnung: the title of the form.' })
  name!: LocalizedText;

  @Field(() => String, {
    nullable: true,
    description: 'Fundstelle: web address of the form; null when it is handed out at the office.',
  })
  url!: string | null;
}
