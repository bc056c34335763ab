import { Directive, Field, Int, ObjectType } from 'type-graphql';
import { LocalizedText } from '../../platform/i18n/localized-text.type.js';
import { ContactChannelKind } from '../contact-channel/contact-channel-kind.js';
import { TimeUnit } from '../deadline/time-unit.js';
import { AnswerCondition } from '../question/question.type.js';
import { DocumentObligation, DocumentPresentation } from './document-enums.js';
import { DocumentType } from './document-type.type.js';

@Directive('@shareable')
@ObjectType({
  description:
    'Erforderliche Unterlage (Nachweis): a document that has to be handed in or shown for a service. Source: XZuFi, dokumentEingehend.',
  simpleResolvers: true,
})
export class DocumentRequirement {
  @Field(() => DocumentType, {
    nullable: true,
    description: 'Nachweistyp: which document; null when its type has no edition in force.',
  })
  documentType!: DocumentType | null;

  @Field(() => DocumentObligation, { description: 'Pflichtangabe: whether it has to be there.' })
  obligation!: DocumentObligation;

  @Field(() => Int, {
    nullable: true,
    description:
      'Alternativgruppe: of the documents of a service that have the same number, one is enough; null when there is no alternative.',
  })
  alternativeGroup!: number | null;

  @Field(() => LocalizedText, {
    nullable: true,
    description: 'Bedingung: in which cases it is needed; null when in all.',
  })
  condition!: LocalizedText | null;

  @Field(() => LocalizedText, { nullable: true, description: 'Hinweis: what else is to be known.' })
  note!: LocalizedText | null;

  @Field(() => DocumentPresentation, {
    nullable: true,
    description: 'Vorlageform: original, copy and so on; null when not known.',
  })
  presentation!: DocumentPresentation | null;

  @Field(() => Int, { nullable: true, description: 'Anzahl: how many copies; null when not known.' })
  copies!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Höchstalter: how old it may be, in maximumAgeUnit; null when age does not count.',
  })
  maximumAge!: number | null;

  @Field(() => TimeUnit, { nullable: true, description: 'Einheit des Höchstalters: DAY, WEEK, MONTH or YEAR.' })
  maximumAgeUnit!: TimeUnit | null;

  @Field(() => [AnswerCondition], {
    description:
      'Gilt bei: the answers under which it is needed, all of which have to hold; empty when only `condition` says it in words.',
  })
  applies!: AnswerCondition[];

  @Field(() => ContactChannelKind, {
    nullable: true,
    description: 'Zugangskanal: needed only by those who use this kind of channel; null when by all.',
  })
  channel!: ContactChannelKind | null;
}

@Directive('@shareable')
@ObjectType({
  description:
    'Wahl unter Unterlagen: one of the documents is enough. A document without alternative is a choice of one.',
  simpleResolvers: true,
})
export class DocumentChoice {
  @Field(() => DocumentObligation, {
    description: 'Pflichtangabe: whether one of them has to be there; the strongest obligation of them counts.',
  })
  obligation!: DocumentObligation;

  @Field(() => [DocumentRequirement], { description: 'Eine von: the documents, one of which is enough; at least one.' })
  anyOf!: DocumentRequirement[];
}
