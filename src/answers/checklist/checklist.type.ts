import { createUnionType, Directive, Field, Int, ObjectType } from 'type-graphql';
import { LocalizedText } from '../../platform/i18n/localized-text.type.js';
import { TimeUnit } from '../../catalogue/deadline/time-unit.js';
import { EvidencedAnswer } from '../../catalogue/evidence/evidenced-answer.type.js';
import { ServiceQuestion } from '../../catalogue/question/question.type.js';
import { DocumentObligation, DocumentPresentation } from '../../catalogue/required-document/document-enums.js';
import { DocumentType } from '../../catalogue/required-document/document-type.type.js';
import { ServiceNotValid, UnknownService } from '../../catalogue/responsibility/responsibility-result.type.js';
import { Service } from '../../catalogue/service/service.type.js';

@Directive('@shareable')
@ObjectType({
  description: 'Unterlage einer Checkliste: a document in the form that satisfies all services.',
  simpleResolvers: true,
})
export class ChecklistDocument {
  @Field(() => DocumentType, {
    nullable: true,
    description: 'Nachweistyp: which document; null when its type has no edition in force.',
  })
  documentType!: DocumentType | null;

  @Field(() => DocumentPresentation, {
    nullable: true,
    description: 'Vorlageform: the strictest form among the services; null when not recorded.',
  })
  presentation!: DocumentPresentation | null;

  @Field(() => Int, { nullable: true, description: 'Anzahl: the largest number of copies; null when not known.' })
  copies!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Höchstalter: maximum age, the shortest of the services, in maximumAgeUnit; null when unrestricted.',
  })
  maximumAge!: number | null;

  @Field(() => TimeUnit, { nullable: true, description: 'Einheit des Höchstalters: DAY, WEEK, MONTH or YEAR.' })
  maximumAgeUnit!: TimeUnit | null;
}

@Directive('@shareable')
@ObjectType({
  description: 'Eintrag einer Checkliste: a required document, merged across services.',
  simpleResolvers: true,
})
export class ChecklistEntry extends ChecklistDocument {
  @Field(() => DocumentObligation, {
    description:
      'Pflichtangabe: the strongest obligation among the services; MANDATORY when the answers meet the condition.',
  })
  obligation!: DocumentObligation;

  @Field(() => [ChecklistDocument], {
    description: 'Alternativen: documents accepted instead; empty when there are none.',
  })
  alternatives!: ChecklistDocument[];

  @Field(() => [Service], { description: 'Leistungen: services that require it.' })
  forServices!: Service[];

  @Field(() => [LocalizedText], { description: 'Hinweise: further notes.' })
  notes!: LocalizedText[];

  @Field(() => [LocalizedText], {
    description: 'Bedingungen: conditions in words that the answers do not decide.',
  })
  conditions!: LocalizedText[];
}

@Directive('@shareable')
@ObjectType({
  description: 'Checkliste: documents to bring for one or several services, without duplicates.',
  implements: EvidencedAnswer,
  simpleResolvers: true,
})
export class Checklist extends EvidencedAnswer {
  @Field(() => [Service], { description: 'Leistungen: the requested services, in the given order.' })
  services!: Service[];

  @Field(() => [ChecklistEntry], {
    description: 'Einträge: mandatory documents first, then conditional, then voluntary ones.',
  })
  entries!: ChecklistEntry[];

  @Field(() => [ServiceQuestion], {
    description: 'Offene Fragen: questions whose answers would change the list, in the order to ask them.',
  })
  questions!: ServiceQuestion[];

  @Field(() => [Service], {
    description:
      'Nicht eingetragen: those of the services for which no needed document is on record in this case; that is no statement that none is.',
  })
  notRecorded!: Service[];

  @Field(() => LocalizedText, {
    nullable: true,
    description:
      'Satz zu Lücken: what is not on record of the documents, as part of the sentence; null when everything is.',
  })
  gapSentence!: LocalizedText | null;

  @Field(() => LocalizedText, { description: 'Satz: spoken sentence, in German or English.' })
  sentence!: LocalizedText;
}

export const ChecklistResult = createUnionType({
  name: 'ChecklistResult',
  description:
    'Ergebnis der Checkliste: the checklist, or the first service that is unknown, has ended or has not begun.',
  types: () => [Checklist, ServiceNotValid, UnknownService] as const,
});
