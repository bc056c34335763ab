import { Field, Float, InputType } from 'type-graphql';
import { badInput } from '../../platform/errors/errors.js';
import type { CaseAnswers } from './applicability.rules.js';
import { checkAnswers, formFault, type AskedQuestion } from './answer-check.rules.js';

@InputType({ description: 'Antwort auf eine Klärungsfrage: exactly one of the values.' })
export class AnswerInput {
  @Field(() => String, {
    description:
      'Klärungsfrage: the key of the question. Equal keys are the same question in every service; `company` (yes or no) can always be answered.',
  })
  question!: string;

  @Field(() => Boolean, { nullable: true, description: 'Ja oder Nein: the answer to a question of kind YES_NO.' })
  yesNo?: boolean | null;

  @Field(() => Float, {
    nullable: true,
    description:
      'Zahl: the answer to a question of kind NUMBER, in the unit of the question. Completed units count: an age of 23.5 years is 23; hundredths count where a bound has decimals. Not negative, but for amounts of money; an `age` is at most 150.',
  })
  number?: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'Auswahl: the key of an option, of a question of kind CHOICE.',
  })
  choice?: string | null;
}

/** Maximum number of answers. */
const most = 100;

/** Rejects answers that are invalid independent of the questions, before reading. */
export function refuseMalformed(given: readonly AnswerInput[]): void {
  const fault = given.length > most ? `${given.length} answers are given; at most ${most} can be` : formFault(given);
  if (fault) throw badInput(fault);
}

/** Converts answers for the rules; rejects those that do not match the questions. */
export function answersTo(
  given: readonly AnswerInput[],
  questions: readonly AskedQuestion[],
  askedElsewhere: readonly string[],
): CaseAnswers {
  const answers = checkAnswers(given, questions, askedElsewhere);
  if (typeof answers === 'string')
    throw badInput(answers, { questions: [...new Set(questions.map(({ key }) => key))] });
  return answers;
}
