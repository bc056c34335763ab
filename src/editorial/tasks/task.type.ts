import { Directive, Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { CalendarDate } from '../../platform/graphql/scalars.js';
import { FindingSeverity } from '../quality/quality.type.js';

export enum TaskKind {
  QUALITY = 'QUALITY',
  RETURNED = 'RETURNED',
  APPROVAL = 'APPROVAL',
  CONFLICT = 'CONFLICT',
  VALIDITY = 'VALIDITY',
  FEEDBACK = 'FEEDBACK',
  SEARCH_GAP = 'SEARCH_GAP',
}
registerEnumType(TaskKind, {
  name: 'TaskKind',
  description: 'Art der Aufgabe: reason of the task.',
  valuesConfig: {
    QUALITY: { description: 'Qualität: a rule found something in a record.' },
    RETURNED: { description: 'Zurückgegeben: a change set came back to its authors.' },
    APPROVAL: { description: 'Freigabe: a change set waiting for approval by a second person.' },
    CONFLICT: { description: 'Konflikt: others have published what a change set changes as well.' },
    VALIDITY: { description: 'Gültigkeit: the validity of a record ends within 60 days.' },
    FEEDBACK: { description: 'Rückmeldung: somebody has reported a problem with a service.' },
    SEARCH_GAP: {
      description:
        'Suchlücke: a frequent search finds nothing, or nothing that is opened; for administrators of the thesaurus.',
    },
  },
});

@Directive('@shareable')
@ObjectType({
  description: 'Aufgabe: open work of editors; derived from the catalogue, so it ends when it is done.',
  simpleResolvers: true,
})
export class Task {
  @Field(() => TaskKind, { description: 'Art: reason of the task.' })
  kind!: TaskKind;

  @Field(() => FindingSeverity, { description: 'Schwere: whether it must or should be done.' })
  severity!: FindingSeverity;

  @Field(() => String, { description: 'Meldung: required action, in German or English by Accept-Language.' })
  message!: string;

  @Field(() => ID, { nullable: true, description: 'Datensatz: the global id of the record; null for a change set.' })
  record!: string | null;

  @Field(() => String, { nullable: true, description: 'Art des Datensatzes: its type, such as Service.' })
  type!: string | null;

  @Field(() => String, { nullable: true, description: 'Kurzname: the slug of the record; null for a change set.' })
  slug!: string | null;

  @Field(() => String, { nullable: true, description: 'Regel: the code of the quality rule, for a finding.' })
  rule!: string | null;

  @Field(() => [String], { description: 'Fundstelle: path in the record, for a finding; else empty.' })
  path!: string[];

  @Field(() => ID, { nullable: true, description: 'Änderungspaket: the id of the set; null for a record.' })
  changeSet!: string | null;

  @Field(() => ID, { nullable: true, description: 'Problemmeldung: its id, for `resolveReport`; null for the others.' })
  report!: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Zuständige Organisationseinheit: the global id of the first owner of the record.',
  })
  organisation!: string | null;

  @Field(() => CalendarDate, {
    description:
      'Fällig am: the last day of the validity; else 14 days (must) or 90 days (should) after the edition began, the set was submitted or the problem was reported.',
  })
  due!: string;
}
