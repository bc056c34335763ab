import { ArgsType, Directive, Field, ID, InputType, ObjectType } from 'type-graphql';
import { Organisation } from '../../catalogue/organisation/organisation.type.js';
import { ServiceRef } from '../../catalogue/service/service-ref.js';
import { Service } from '../../catalogue/service/service.type.js';
import { connectionOf } from '../../platform/graphql/pagination.js';
import { RecordRef } from '../../platform/graphql/record-ref.js';
import { DateTime, LanguageTag } from '../../platform/graphql/scalars.js';
import { idempotencyKeyDescription } from '../../platform/mutation/idempotency-key.js';
import { MutationPayload } from '../../platform/mutation/mutation-payload.type.js';
import { ProblemKind } from './problem-kind.js';

@InputType({
  description:
    'Problem melden: what is wrong with what is read about a service. Anybody may say so; nothing that says who somebody is may stand in it.',
})
export class ReportProblemInput {
  @Field(() => String, { nullable: true, description: idempotencyKeyDescription })
  idempotencyKey?: string | null;

  @Field(() => ServiceRef, { description: 'Leistung: what it is about.' })
  service!: ServiceRef;

  @Field(() => RecordRef, { nullable: true, description: 'Organisationseinheit: the office concerned, if any.' })
  organisation?: RecordRef | null;

  @Field(() => ProblemKind, { description: 'Art des Problems: what is wrong.' })
  kind!: ProblemKind;

  @Field(() => String, {
    description:
      'Beschreibung: 10 to 2,000 characters of plain text; HTML is taken out, personal data is refused. Numbers and addresses recorded for offices may be named, and the right number of an office in a report of kind WRONG_NUMBER.',
  })
  text!: string;

  @Field(() => LanguageTag, { defaultValue: 'de', description: 'Sprache: in which the description is written.' })
  language!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Seite: the web address of the page that was read, at most 500 characters; its query is not kept.',
  })
  page?: string | null;
}

@Directive('@shareable')
@ObjectType({
  description: 'Problemmeldung: what somebody says is wrong with what is read about a service. For its editors.',
  simpleResolvers: true,
})
export class ProblemReport {
  @Field(() => ID, { description: 'Kennung: for `resolveReport`.' })
  id!: string;

  @Field(() => ProblemKind, { description: 'Art des Problems: what is wrong.' })
  kind!: ProblemKind;

  @Field(() => String, { description: 'Beschreibung: plain text, as it was sent.' })
  text!: string;

  @Field(() => LanguageTag, { description: 'Sprache: of the description.' })
  language!: string;

  @Field(() => String, { nullable: true, description: 'Seite: the web address of the page that was read.' })
  page!: string | null;

  @Field(() => Service, {
    nullable: true,
    description: 'Leistung: the service concerned; null when it is no longer in force.',
  })
  service!: Service | null;

  @Field(() => Organisation, {
    nullable: true,
    description: 'Organisationseinheit: the office concerned, if any.',
  })
  organisation!: Organisation | null;

  @Field(() => String, {
    nullable: true,
    description: 'Gemeldet von: the subject of the token; null when it came without one.',
  })
  reportedBy!: string | null;

  @Field(() => DateTime, { description: 'Gemeldet: when.' })
  reportedAt!: Date;

  @Field(() => String, {
    nullable: true,
    description: 'Erledigt von: the subject of the token; null while it is open.',
  })
  resolvedBy!: string | null;

  @Field(() => DateTime, { nullable: true, description: 'Erledigt: when; null while it is open.' })
  resolvedAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'Antwort: what came of it, plain text.' })
  answer!: string | null;
}

export const ProblemReportConnection = connectionOf(ProblemReport, 'ProblemReport', 'Problemmeldungen');

@Directive('@shareable')
@ObjectType({
  description: 'Ergebnis einer Problemmeldung: its id, or what stood in the way; then nothing is kept.',
  simpleResolvers: true,
})
export class ProblemReportPayload extends MutationPayload {
  @Field(() => ID, { nullable: true, description: 'Problemmeldung: its id; null when it was refused.' })
  report!: string | null;
}

@ArgsType()
export class ResolveReportArguments {
  @Field(() => ID, { description: 'Problemmeldung: its id.' })
  id!: string;

  @Field(() => String, { nullable: true, description: 'Antwort: outcome, at most 5,000 characters.' })
  answer?: string | null;

  @Field(() => String, { nullable: true, description: idempotencyKeyDescription })
  idempotencyKey?: string | null;
}
