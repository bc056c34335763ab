import { Field, ID, InputType } from 'type-graphql';
import { decodeGlobalId } from '../../platform/graphql/global-id.js';
import type { KnownAnswers } from './responsibility.rules.js';

@InputType({ description: 'Antworten auf Rückfragen: what is already known about the case.' })
export class ResponsibilityAnswers {
  @Field(() => String, {
    nullable: true,
    description: 'Familienname oder sein Anfang: decides where offices share cases by initials.',
  })
  nameInitial?: string | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'Gewählte Antwortmöglichkeiten: `answer` of the options chosen from earlier questions.',
  })
  options?: string[] | null;
}

/** Converts the answers for the rules. */
export const answersOf = (answers: ResponsibilityAnswers | null | undefined): KnownAnswers => ({
  nameInitial: answers?.nameInitial ?? null,
  chosen: answers?.options?.map((id) => decodeGlobalId('Responsibility', id)) ?? [],
});
