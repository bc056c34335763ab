import { Directive, Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { ChangeSet } from '../../editorial/change-set/change-set.type.js';
import { inputDescriptions } from '../../editorial/mutations/record/input-descriptions.js';
import { UserErrorType, UserErrorCode } from '../../platform/mutation/user-error.type.js';
import type { userErrorCodes } from '../../platform/mutation/user-error.js';
import type { CsvColumn } from './csv-problem.js';
import { feeColumns } from './fee-columns.js';
import { officeColumns } from './office-columns.js';

export enum CsvImportKind {
  FEES = 'FEES',
  OFFICES = 'OFFICES',
}

const names = (columns: readonly CsvColumn[]): string => columns.map(({ name }) => name).join(';');

registerEnumType(CsvImportKind, {
  name: 'CsvImportKind',
  description: 'Art der Tabelle: what its rows are.',
  valuesConfig: {
    FEES: {
      description: `Gebühren: ${names(feeColumns)}. A fee of the same label and condition that holds on valid_from ends the day before; one that begins on that day is replaced; all others are added.`,
    },
    OFFICES: {
      description: `Dienststellen: ${names(officeColumns)}. Organisations with address, opening hours, telephone and email; empty cells leave what is there.`,
    },
  },
});

@InputType({ description: 'CSV-Import: a table whose rows become drafts of a change set.' })
export class ImportCsvInput {
  @Field(() => ID, { description: inputDescriptions.changeSet })
  changeSet!: string;

  @Field(() => String, { nullable: true, description: inputDescriptions.key })
  idempotencyKey?: string | null;

  @Field(() => CsvImportKind, { description: 'Art der Tabelle: what its rows are, and which columns it has.' })
  kind!: CsvImportKind;

  @Field(() => String, {
    description: 'Tabelle: the text of the file; its first line names the columns. Formulas are text.',
  })
  csv!: string;

  @Field(() => String, { defaultValue: ';', description: 'Trennzeichen: what stands between two cells.' })
  separator!: string;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Probelauf: tells what would come of it, and keeps nothing.',
  })
  dryRun!: boolean;
}

@Directive('@shareable')
@ObjectType('CsvProblem', { description: 'Fehler einer Tabelle: where, why, and what to do.', simpleResolvers: true })
export class CsvProblemView {
  @Field(() => Int, { description: 'Zeile: line of the text on which the row begins, from 1.' })
  line!: number;

  @Field(() => String, { description: 'Spalte: as the header names it; empty when it is the row as a whole.' })
  column!: string;

  @Field(() => UserErrorCode, { description: 'Fehlerschlüssel: what kind of obstacle.' })
  code!: keyof typeof userErrorCodes;

  @Field(() => String, { description: 'Ursache: what is wrong, in the language of Accept-Language.' })
  cause!: string;

  @Field(() => String, { description: 'Abhilfe: what to do about it.' })
  remedy!: string;
}

@Directive('@shareable')
@ObjectType({
  description: 'Ergebnis eines CSV-Imports: how many records became drafts, or all that is wrong with the table.',
  simpleResolvers: true,
})
export class ImportCsvPayload {
  @Field(() => ChangeSet, {
    nullable: true,
    description: 'Änderungspaket: as it is now, in a dry run as it would be; null when nothing could be tried.',
  })
  changeSet!: ChangeSet | null;

  @Field(() => Boolean, { description: 'Übernommen: whether the drafts stand in the change set now.' })
  kept!: boolean;

  @Field(() => Int, { description: 'Zeilen: how many rows the table has besides its header.' })
  rows!: number;

  @Field(() => Int, { description: 'Neue Datensätze: how many records would be new.' })
  created!: number;

  @Field(() => Int, { description: 'Geänderte Datensätze: how many records would change.' })
  changed!: number;

  @Field(() => Int, { description: 'Unveränderte Datensätze: how many say already what the table says.' })
  unchanged!: number;

  @Field(() => [CsvProblemView], { description: 'Fehler: all of them; with any, nothing is kept.' })
  problems!: CsvProblemView[];

  @Field(() => [UserErrorType], {
    description:
      'Hindernisse: one for each code among the problems, or why nothing could be tried; empty when it was done.',
  })
  userErrors!: UserErrorType[];
}
