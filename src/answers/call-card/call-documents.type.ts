import { Directive, Field, ObjectType } from 'type-graphql';
import { LocalizedText } from '../../platform/i18n/localized-text.type.js';
import { ChecklistEntry } from '../checklist/checklist.type.js';
import { DocumentObligation } from '../../catalogue/required-document/document-enums.js';

@Directive('@shareable')
@ObjectType({ description: 'Unterlagen einer Situation: documents needed in one situation.', simpleResolvers: true })
export class CallDocumentGroup {
  @Field(() => LocalizedText, { description: 'Situation: when they are needed, such as in every case.' })
  situation!: LocalizedText;

  @Field(() => DocumentObligation, { description: 'Pflichtangabe: whether they are required in this situation.' })
  obligation!: DocumentObligation;

  @Field(() => [LocalizedText], {
    description: 'Unterlagen in Worten: one line per entry, such as "Personalausweis oder Reisepass (Original)".',
  })
  names!: LocalizedText[];

  @Field(() => [ChecklistEntry], { description: 'Einträge: the entries with all details.' })
  entries!: ChecklistEntry[];
}

@Directive('@shareable')
@ObjectType({
  description: 'Unterlagen der Auskunft: documents to bring, as far as the answers decide.',
  simpleResolvers: true,
})
export class CallDocuments {
  @Field(() => LocalizedText, { description: 'Satz: spoken sentence, in German or English.' })
  sentence!: LocalizedText;

  @Field(() => LocalizedText, {
    nullable: true,
    description:
      'Satz zu Lücken: what is not on record of the documents, as part of the sentence; null when everything is.',
  })
  gapSentence!: LocalizedText | null;

  @Field(() => [CallDocumentGroup], { description: 'Situationen: documents needed in every case first.' })
  groups!: CallDocumentGroup[];
}
