import { Directive, Field, Int, ObjectType } from 'type-graphql';
import { LocalizedText } from '../../platform/i18n/localized-text.type.js';
import { ContactChannelKind } from '../contact-channel/contact-channel-kind.js';
import { TimeUnit } from '../deadline/time-unit.js';
import { AnswerCondition } from '../question/question.type.js';
import { DocumentObligation, DocumentPresentation } from './document-enums.js';
import { DocumentType } from './document-type.type.js';
import { ContentId } from '../record/content-id.js';

@Directive('@shareable')
@ObjectType({
  description:
    'Erforderliche Unterlage (Nachweis): a document to be submitted or shown for a service. Source: XZuFi, dokumentEingehend.',
  simpleResolvers: true,
})
export class DocumentRequirement {
  @ContentId()
  id!: string;

  @Field(() => DocumentType, {
    nullable: true,
    description: 'Nachweistyp: which document; null when its type has no edition in force.',
  })
  documentType!: DocumentType | null;

  @Field(() => DocumentObligation, { description: 'Pflichtangabe: obligation of the document.' })
  obligation!: DocumentObligation;

  @Field(() => Int, {
    nullable: true,
    description:
      'Alternativgruppe: documents of a service with the same number are alternatives; null when there is none.',
  })
  alternativeGroup!: number | null;

  @Field(() => LocalizedText, {
    nullable: true,
    description: 'Bedingung: cases in which it is needed; null for all.',
  })
  condition!: LocalizedText | null;

  @Field(() => LocalizedText, { nullable: true, description: 'Hinweis: further notes.' })
  note!: LocalizedText | null;

  @Field(() => DocumentPresentation, {
    nullable: true,
    description: 'Vorlageform: original, copy and so on; null when not recorded.',
  })
  presentation!: DocumentPresentation | null;

  @Field(() => Int, { nullable: true, description: 'Anzahl: number of copies; null when not recorded.' })
  copies!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Höchstalter: maximum age in maximumAgeUnit; null when unrestricted.',
  })
  maximumAge!: number | null;

  @Field(() => TimeUnit, { nullable: true, description: 'Einheit des Höchstalters: DAY, WEEK, MONTH or YEAR.' })
  maximumAgeUnit!: TimeUnit | null;

  @Field(() => [AnswerCondition], {
    description: 'Gilt bei: required answers, all of which must hold; empty when `condition` describes them in words.',
  })
  applies!: AnswerCondition[];

  @Field(() => ContactChannelKind, {
    nullable: true,
    description: 'Zugangskanal: needed for this kind of channel only; null for all.',
  })
  channel!: ContactChannelKind | null;
}

@Directive('@shareable')
@ObjectType({
  description:
    'Wahl unter Unterlagen: alternatives, one of which suffices. A document without alternatives is a choice of one.',
  simpleResolvers: true,
})
export class DocumentChoice {
  @ContentId()
  id!: string;

  @Field(() => DocumentObligation, {
    description: 'Pflichtangabe: the strongest obligation among the alternatives.',
  })
  obligation!: DocumentObligation;

  @Field(() => [DocumentRequirement], { description: 'Eine von: the alternative documents; at least one.' })
  anyOf!: DocumentRequirement[];
}
