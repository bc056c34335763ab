import { createUnionType, Directive, Field, Int, ObjectType } from 'type-graphql';
import { LocalizedText } from '../../platform/i18n/localized-text.type.js';
import { TimeUnit } from '../../catalogue/deadline/time-unit.js';
import { ServiceQuestion } from '../../catalogue/question/question.type.js';
import { DocumentObligation, DocumentPresentation } from '../../catalogue/required-document/document-enums.js';
import { DocumentType } from '../../catalogue/required-document/document-type.type.js';
import { UnknownService } from '../../catalogue/responsibility/responsibility-result.type.js';
import { Service } from '../../catalogue/service/service.type.js';

@Directive('@shareable')
@ObjectType({
  description: 'Unterlage einer Checkliste: a document, in the form that satisfies every service that asks for it.',
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
    description: 'Vorlageform: the strictest of the services; null when not known.',
  })
  presentation!: DocumentPresentation | null;

  @Field(() => Int, { nullable: true, description: 'Anzahl: the largest number of copies; null when not known.' })
  copies!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Höchstalter: the shortest, in maximumAgeUnit; null when age does not count.',
  })
  maximumAge!: number | null;

  @Field(() => TimeUnit, { nullable: true, description: 'Einheit des Höchstalters: DAY, WEEK, MONTH or YEAR.' })
  maximumAgeUnit!: TimeUnit | null;
}

@Directive('@shareable')
@ObjectType({ description: 'Eintrag einer Checkliste: what to bring, once for all services.', simpleResolvers: true })
export class ChecklistEntry extends ChecklistDocument {
  @Field(() => DocumentObligation, {
    description: 'Pflichtangabe: the strongest of the services; MANDATORY when the answers meet the condition.',
  })
  obligation!: DocumentObligation;

  @Field(() => [ChecklistDocument], {
    description: 'Alternativen: other documents that will do instead; empty when only this one will.',
  })
  alternatives!: ChecklistDocument[];

  @Field(() => [Service], { description: 'Leistungen: for which of the services it is needed.' })
  forServices!: Service[];

  @Field(() => [LocalizedText], { description: 'Hinweise: what else is to be known.' })
  notes!: LocalizedText[];

  @Field(() => [LocalizedText], {
    description: 'Bedingungen: in which cases it is needed, in words, where the answers do not tell.',
  })
  conditions!: LocalizedText[];
}

@Directive('@shareable')
@ObjectType({
  description: 'Checkliste: the documents to bring for one or several services at once, each of them once.',
  simpleResolvers: true,
})
export class Checklist {
  @Field(() => [Service], { description: 'Leistungen: the services asked for, in the order in which they were.' })
  services!: Service[];

  @Field(() => [ChecklistEntry], {
    description: 'Einträge: what has to be there first, then what may have to be, then what may help.',
  })
  entries!: ChecklistEntry[];

  @Field(() => [ServiceQuestion], {
    description: 'Offene Fragen: those whose answers would change the list, in the order in which to ask.',
  })
  questions!: ServiceQuestion[];

  @Field(() => LocalizedText, { description: 'Satz: what to bring as it is said, in German or English.' })
  sentence!: LocalizedText;
}

export const ChecklistResult = createUnionType({
  name: 'ChecklistResult',
  description: 'Ergebnis der Checkliste: the list, or which service is not known.',
  types: () => [Checklist, UnknownService] as const,
});
