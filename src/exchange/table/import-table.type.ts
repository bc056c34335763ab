import { Directive, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { ChangeSet } from '../../editorial/change-set/change-set.type.js';
import { inputDescriptions } from '../../editorial/mutations/record/input-descriptions.js';
import { UserErrorType, UserErrorCode } from '../../platform/mutation/user-error.type.js';
import type { userErrorCodes } from '../../platform/mutation/user-error.js';
import { TableKind } from './table-kind.type.js';

@InputType({ description: 'Tabellenimport: a table whose rows become drafts of a change set.' })
export class ImportTableInput {
  @Field(() => ID, { description: inputDescriptions.changeSet })
  changeSet!: string;

  @Field(() => String, { nullable: true, description: inputDescriptions.key })
  idempotencyKey?: string | null;

  @Field(() => TableKind, { description: 'Art der Tabelle: what its rows are, and which columns it has.' })
  kind!: TableKind;

  @Field(() => String, { nullable: true, description: 'Text der Tabelle: CSV; text or file is given.' })
  text?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Datei der Tabelle: the bytes of an XLSX or CSV file in Base64. Separator, encoding and the line of the header are found in it; formulas are never evaluated.',
  })
  file?: string | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Probelauf: reports the outcome and changes nothing.',
  })
  dryRun!: boolean;
}

@Directive('@shareable')
@ObjectType('TableProblem', {
  description: 'Fehler einer Tabelle: what is wrong in one or more rows in the same way, why, and what to do.',
  simpleResolvers: true,
})
export class TableProblemView {
  @Field(() => Int, {
    description: 'Zeile: line of the text on which the first such row begins, from 1; of a sheet, its row.',
  })
  line!: number;

  @Field(() => Int, { description: 'Anzahl der Zeilen: in how many rows it is so.' })
  rows!: number;

  @Field(() => String, { description: 'Spalte: its name; empty when it is the row as a whole.' })
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
  description: 'Ergebnis eines Tabellenimports: number of drafted records, or all problems of the table.',
  simpleResolvers: true,
})
export class ImportTablePayload {
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

  @Field(() => [TableProblemView], { description: 'Fehler: all problems; with any, nothing is kept.' })
  problems!: TableProblemView[];

  @Field(() => [UserErrorType], {
    description: 'Hindernisse: one per code among the problems, or why the import failed; empty on success.',
  })
  userErrors!: UserErrorType[];
}
