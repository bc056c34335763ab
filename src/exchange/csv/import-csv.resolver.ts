import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { Allowed } from '../../platform/graphql/allowed.js';
import { RequestContext } from '../../platform/graphql/request-context.js';
import { changeSetView } from '../../editorial/change-set/change-set-view.js';
import { payloadView } from '../../platform/mutation/payload-view.js';
import { loadEditing } from '../../editorial/draft/editing.js';
import { mutate, type MutationContext } from '../../platform/mutation/mutate.js';
import { userError, refuse, type UserError } from '../../platform/mutation/user-error.js';
import { importCsv, type ImportReport } from './import-csv.js';
import { ImportCsvInput, ImportCsvPayload } from './import-csv.type.js';

interface Imported extends ImportReport {
  changeSet: object;
  kept: boolean;
  userErrors: UserError[];
}

const nothing = { kept: false, rows: 0, created: 0, changed: 0, unchanged: 0, problems: [] };

/** One user error per code, since callers branch on codes; the report lists the problems. */
const userErrorsOf = ({ problems }: ImportReport): UserError[] =>
  [...new Set(problems.map(({ code }) => code))].map((code) =>
    userError(code, ['csv'], {
      de: `Die Tabelle hat ${problems.length} Fehler; nichts wurde übernommen. Berichtigen Sie die Zeilen.`,
      en: `The table has ${problems.length} problems; nothing was imported. Correct the rows.`,
    }),
  );

async function importTable(mutation: MutationContext, input: ImportCsvInput): Promise<Imported> {
  if (input.separator.length !== 1 || /["\r\n]/.test(input.separator)) {
    refuse('INVALID_CONTENT', ['separator'], {
      de: 'Das Trennzeichen ist ein einzelnes Zeichen, etwa ein Semikolon.',
      en: 'The separator is one character, such as a semicolon.',
    });
  }
  const report = await importCsv(await loadEditing(mutation, input.changeSet), input);
  const userErrors = userErrorsOf(report);
  const kept = userErrors.length === 0 && !input.dryRun;
  return { changeSet: await changeSetView(mutation.client, input.changeSet), ...report, kept, userErrors };
}

@Resolver()
export class ImportCsvResolver {
  @Allowed('change-set:edit')
  @Mutation(() => ImportCsvPayload, {
    description:
      'CSV-Import: imports a table into drafts of a change set, completely or not at all. Send the table as a variable; a request may have 256 kB (MAX_BODY_BYTES), larger tables go through npm run import.',
  })
  async importCsv(
    @Arg('input', () => ImportCsvInput, { description: 'Eingabe: the set and the table.' }) input: ImportCsvInput,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    const { idempotencyKey, ...asked } = input;
    const mutation = { mutation: 'importCsv', input: asked, idempotencyKey };
    const answer = await mutate(
      context,
      mutation,
      (change) => importTable(change, input),
      ({ kept }) => kept,
    );
    const { problems = [] } = answer as Partial<Imported>;
    const told = problems.map(({ cause, remedy, ...where }) => ({
      ...where,
      cause: cause[context.language],
      remedy: remedy[context.language],
    }));
    return { ...nothing, ...payloadView(answer, context.language), problems: told };
  }
}
