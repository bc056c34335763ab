import { Directive, Field, ObjectType } from 'type-graphql';
import { connectionOf } from '../../platform/graphql/pagination.js';
import { LocalizedText } from '../../platform/i18n/localized-text.type.js';
import { CatalogueRecord, Node } from '../record/record.type.js';

@Directive('@key(fields: "id")')
@Directive('@key(fields: "slug")')
@ObjectType({
  description:
    'Nachweistyp (Unterlagenart): a kind of document that services ask for, such as a birth certificate. Source: XZuFi, dokument.',
  implements: [CatalogueRecord, Node],
  simpleResolvers: true,
})
export class DocumentType extends CatalogueRecord {
  @Field(() => LocalizedText, { description: 'Bezeichnung: its name.' })
  name!: LocalizedText;

  @Field(() => [String], { description: 'Weitere Bezeichnungen: other names, in the best of the requested languages.' })
  alternativeNames!: string[];

  @Field(() => LocalizedText, { nullable: true, description: 'Beschreibung: what it is and where to get it.' })
  description!: LocalizedText | null;

  @Field(() => String, { nullable: true, description: 'Dokumenttyp: three digits. Source: XZuFi, typ of dokument.' })
  code!: string | null;
}

export const DocumentTypeConnection = connectionOf(DocumentType, 'DocumentType', 'Nachweistypen');
