import { Directive, Field, ObjectType } from 'type-graphql';
import { LocalizedText } from '../../platform/i18n/localized-text.type.js';
import { ChecklistEntry } from '../checklist/checklist.type.js';
import { DocumentObligation } from '../../catalogue/required-document/document-enums.js';

@Directive('@shareable')
@ObjectType({ description: 'Unterlagen einer Situation: what to bring in one situation.', simpleResolvers: true })
export class CallDocumentGroup {
  @Field(() => LocalizedText, { description: 'Situation: when they are needed, such as in any case.' })
  situation!: LocalizedText;

  @Field(() => DocumentObligation, { description: 'Pflichtangabe: whether they have to be there in this situation.' })
  obligation!: DocumentObligation;

  @Field(() => [LocalizedText], {
    description:
      'Unterlagen in Worten: a short line for each entry, such as "Personalausweis oder Reisepass (Original)".',
  })
  names!: LocalizedText[];

  @Field(() => [ChecklistEntry], { description: 'Einträge: the same with all details.' })
  entries!: ChecklistEntry[];
}

@Directive('@shareable')
@ObjectType({
  description: 'Unterlagen der Auskunft: what to bring, as far as the answers tell.',
  simpleResolvers: true,
})
export class CallDocuments {
  @Field(() => LocalizedText, { description: 'Satz: what to bring as it is said, in German or English.' })
  sentence!: LocalizedText;

  @Field(() => [CallDocumentGroup], { description: 'Situationen: what is needed in any case first.' })
  groups!: CallDocumentGroup[];
}
