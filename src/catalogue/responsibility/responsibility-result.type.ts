import { createUnionType, Directive, Field, ID, ObjectType } from 'type-graphql';
import { LocalizedText } from '../../platform/i18n/localized-text.type.js';
import { EvidencedAnswer } from '../evidence/evidenced-answer.type.js';
import { PlaceNotValid } from '../place/place-not-valid.type.js';
import { Place } from '../place/place.type.js';
import { Service } from '../service/service.type.js';
import { QuestionKind, ResponsibilityRule } from './responsibility-enums.js';
import { Responsibility } from './responsibility.type.js';

@Directive('@shareable')
@ObjectType({
  description: 'Zuständige Stelle am Ort: one that answers for the service at the place asked for, and why.',
  simpleResolvers: true,
})
export class ResponsibleBody {
  @Field(() => Responsibility, {
    description: 'Zuständigkeit: the rule, with the organisation or online service and its role.',
  })
  responsibility!: Responsibility;

  @Field(() => ResponsibilityRule, {
    description: 'Regel: whether it is laid down for the place itself or for one it lies in.',
  })
  rule!: ResponsibilityRule;

  @Field(() => LocalizedText, { description: 'Begründung: why it holds here, in a sentence.' })
  explanation!: LocalizedText;
}

@Directive('@shareable')
@ObjectType({
  description:
    'Antwort zur Zuständigkeit: who answers for the service at the place; several to choose from when several do.',
  implements: EvidencedAnswer,
  simpleResolvers: true,
})
export class ResponsibilityAnswer extends EvidencedAnswer {
  @Field(() => Service, { description: 'Leistung: the requested service.' })
  service!: Service;

  @Field(() => Place, {
    description: 'Gebiet: the place asked for; of several that need not be told apart, the first.',
  })
  place!: Place;

  @Field(() => [ResponsibleBody], {
    description: 'Zuständige Stellen: the most specific for each role, in the order to be shown.',
  })
  responsible!: ResponsibleBody[];
}

@Directive('@shareable')
@ObjectType({ description: 'Antwortmöglichkeit: one way to go on after a question.', simpleResolvers: true })
export class ResponsibilityOption {
  @Field(() => ID, {
    description:
      'Kennung: ask again with it, as `place: { id }`, `service: { id }` or in `answers.options`, by the kind of the question.',
  })
  answer!: string;

  @Field(() => LocalizedText, { description: 'Wortlaut: what to show or say.' })
  label!: LocalizedText;

  @Field(() => LocalizedText, {
    nullable: true,
    description: 'Zusatz: tells options of the same wording apart, such as the city a place lies in.',
  })
  detail!: LocalizedText | null;
}

@Directive('@shareable')
@ObjectType({
  description: 'Rückfrage zur Zuständigkeit: what has to be known first.',
  implements: EvidencedAnswer,
  simpleResolvers: true,
})
export class ResponsibilityQuestion extends EvidencedAnswer {
  @Field(() => QuestionKind, { description: 'Art der Rückfrage: what is open.' })
  kind!: QuestionKind;

  @Field(() => Boolean, {
    description: 'Anschrift entscheidet: street and house number may answer it; ask again with `place: { address }`.',
  })
  addressDecides!: boolean;

  @Field(() => LocalizedText, { description: 'Frage: what to ask.' })
  question!: LocalizedText;

  @Field(() => [ResponsibilityOption], { description: 'Antwortmöglichkeiten: the ways to go on.' })
  options!: ResponsibilityOption[];
}

@Directive('@shareable')
@ObjectType({
  description:
    'Hier nicht angeboten: the service that is named by its id or slug is recorded for other places, and neither its areas nor a responsibility, also one that has expired, cover this one. `sameMatter` has those that are offered here for the same matter.',
  implements: EvidencedAnswer,
  simpleResolvers: true,
})
export class NotOfferedHere extends EvidencedAnswer {
  @Field(() => Service, { description: 'Leistung: the requested service.' })
  service!: Service;

  @Field(() => Place, { description: 'Gebiet: the requested place.' })
  place!: Place;

  @Field(() => [Place], {
    description:
      'Anderswo angeboten: areas of the service and places with a recorded responsibility (at most 20); never a substitute for the requested place.',
  })
  offeredAt!: Place[];

  @Field(() => [Service], {
    description:
      'Gleiche Leistung hier: other services that have a LeiKa key of it, beyond doubt, and are known to be offered at the place (at most 20); if there are none, those of the key of which its own is a detail, which ends with 000.',
  })
  sameMatter!: Service[];
}

@Directive('@shareable')
@ObjectType({
  description:
    'Zuständige Stelle nicht erfasst: no responsible office is on record. This is no statement that there is none, or that the service is not offered.',
  implements: EvidencedAnswer,
  simpleResolvers: true,
})
export class ResponsibilityNotRecorded extends EvidencedAnswer {
  @Field(() => Service, {
    description:
      'Leistung: the requested service; its contact channels and its source are the next best help. By a LeiKa key of which nothing is recorded here, one that has the key elsewhere.',
  })
  service!: Service;

  @Field(() => Place, { description: 'Gebiet: the requested place.' })
  place!: Place;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Hier angeboten: true when an area of the service contains the place, or when its offices share cases and none is recorded for this one; null when nothing is recorded for the place, as `coverage` says NOT_RECORDED of a LeiKa key.',
  })
  isOffered!: boolean | null;

  @Field(() => LocalizedText, { description: 'Erläuterung: what is known and what is not, as a sentence to read out.' })
  explanation!: LocalizedText;

  @Field(() => LocalizedText, { description: 'Nächste Hilfe: where to go on, as a sentence to read out.' })
  help!: LocalizedText;

  @Field(() => [Service], {
    description:
      'Gleiche Leistung hier: where nothing is recorded for the place, other services of the matter that are known to be offered there, as in `NotOfferedHere`; else none.',
  })
  sameMatter!: Service[];
}

@Directive('@shareable')
@ObjectType({
  description: 'Leistung gilt nicht: the service has ended by the day of the reading, or has not begun.',
  implements: EvidencedAnswer,
  simpleResolvers: true,
})
export class ServiceNotValid extends EvidencedAnswer {
  @Field(() => Service, { description: 'Leistung: the requested service, with its validity.' })
  service!: Service;

  @Field(() => LocalizedText, {
    description: 'Erläuterung: since when it is not offered any more, or from when it will be, as a sentence.',
  })
  explanation!: LocalizedText;
}

@Directive('@shareable')
@ObjectType({
  description: 'Unbekannte Leistung: the reference matches no service in force.',
  implements: EvidencedAnswer,
  simpleResolvers: true,
})
export class UnknownService extends EvidencedAnswer {
  @Field(() => String, { description: 'Verweis: the unmatched reference.' })
  reference!: string;
}

@Directive('@shareable')
@ObjectType({
  description: 'Unbekanntes Gebiet: the reference matches no place.',
  implements: EvidencedAnswer,
  simpleResolvers: true,
})
export class UnknownPlace extends EvidencedAnswer {
  @Field(() => String, { description: 'Verweis: the unmatched reference.' })
  reference!: string;
}

export const ResponsibilityResult = createUnionType({
  name: 'ResponsibilityResult',
  description: 'Ergebnis zur Zuständigkeit: an answer, a question back, or why there is none.',
  types: () =>
    [
      ResponsibilityAnswer,
      ResponsibilityQuestion,
      ResponsibilityNotRecorded,
      NotOfferedHere,
      ServiceNotValid,
      PlaceNotValid,
      UnknownService,
      UnknownPlace,
    ] as const,
});
