import { Directive, Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { ChangeSet } from '../../editorial/change-set/change-set.type.js';
import { inputDescriptions } from '../../editorial/mutations/record/input-descriptions.js';
import { UserErrorType, UserErrorCode } from '../../platform/mutation/user-error.type.js';
import type { userErrorCodes } from '../../platform/mutation/user-error.js';
import type { CsvColumn } from './csv-problem.js';
import { addressColumns } from './addresses/address-columns.js';
import { feeColumns } from './fee-columns.js';
import { officeColumns } from './office-columns.js';

export enum CsvImportKind {
  FEES = 'FEES',
  OFFICES = 'OFFICES',
  ADDRESS_RANGES = 'ADDRESS_RANGES',
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
    ADDRESS_RANGES: {
      description: `Straßenverzeichnis: ${names(addressColumns)}. House numbers of streets that lie in a place. The rows of a place and street replace what the place had of that street; other streets and places stay.`,
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
    description: 'Probelauf: reports the outcome and changes nothing.',
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

  @Field(() => UserErrorCode, { description: 'Fehlerschlüssel: code of the user error.' })
  code!: keyof typeof userErrorCodes;

  @Field(() => String, { description: 'Ursache: what is wrong, in the language of Accept-Language.' })
  cause!: string;

  @Field(() => String, { description: 'Abhilfe: what to do about it.' })
  remedy!: string;
}

@Directive('@shareable')
@ObjectType({
  description: 'Ergebnis eines CSV-Imports: number of drafted records, or all problems of the table.',
  simpleResolvers: true,
})
export class ImportCsvPayload {
  @Field(() => ChangeSet, {
    nullable: true,
    description:
      'Änderungspaket: its current state, in a dry run its would-be state; null when nothing could be tried.',
  })
  changeSet!: ChangeSet | null;

  @Field(() => Boolean, { description: 'Übernommen: whether the drafts are in the change set now.' })
  kept!: boolean;

  @Field(() => Int, { description: 'Zeilen: number of rows without the header.' })
  rows!: number;

  @Field(() => Int, { description: 'Neue Datensätze: number of new records.' })
  created!: number;

  @Field(() => Int, { description: 'Geänderte Datensätze: number of changed records.' })
  changed!: number;

  @Field(() => Int, { description: 'Unveränderte Datensätze: number of unchanged records.' })
  unchanged!: number;

  @Field(() => [CsvProblemView], { description: 'Fehler: all problems; with any, nothing is kept.' })
  problems!: CsvProblemView[];

  @Field(() => [UserErrorType], {
    description: 'Hindernisse: one per code among the problems, or why the import failed; empty on success.',
  })
  userErrors!: UserErrorType[];
}
