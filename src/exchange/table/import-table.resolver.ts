import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { Allowed } from '../../platform/graphql/allowed.js';
import { RequestContext } from '../../platform/graphql/request-context.js';
import { changeSetView } from '../../editorial/change-set/change-set-view.js';
import { payloadView } from '../../platform/mutation/payload-view.js';
import { loadEditing } from '../../editorial/draft/editing.js';
import { mutate, type MutationContext } from '../../platform/mutation/mutate.js';
import { userError, refuse, type UserError } from '../../platform/mutation/user-error.js';
import { importTable, type ImportReport } from './import-table.js';
import { ImportTableInput, ImportTablePayload } from './import-table.type.js';

interface Imported extends ImportReport {
  changeSet: object;
  kept: boolean;
  userErrors: UserError[];
}

const nothing = { kept: false, rows: 0, created: 0, changed: 0, unchanged: 0, problems: [] };

/** One user error per code, since callers branch on codes; the report lists the problems. */
const userErrorsOf = ({ problems }: ImportReport, path: string): UserError[] =>
  [...new Set(problems.map(({ code }) => code))].map((code) =>
    userError(code, [path], {
      de: `Die Tabelle hat ${problems.length} Fehler; nichts wurde übernommen. Sie stehen unter problems.`,
      en: `The table has ${problems.length} problems, listed in problems; nothing was imported.`,
    }),
  );

const base64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;

/** The bytes of the table, which is sent as text or as a file. */
function sentBytes({ text, file }: ImportTableInput): { bytes: Uint8Array; path: string } {
  if (typeof text === 'string' && typeof file !== 'string') return { bytes: Buffer.from(text), path: 'text' };
  if (typeof file !== 'string' || typeof text === 'string')
    return refuse('INVALID_CONTENT', [], {
      de: 'Schicken Sie die Tabelle entweder als Text (text) oder als Datei in Base64 (file).',
      en: 'Send the table either as text, or as a file in Base64.',
    });
  const bare = file.replace(/^data:[^,]*;base64,|\s+/g, '');
  if (base64.test(bare)) return { bytes: Buffer.from(bare, 'base64'), path: 'file' };
  return refuse('INVALID_CONTENT', ['file'], {
    de: 'Die Datei ist nicht in Base64 kodiert. Kodieren Sie ihre Bytes, oder schicken Sie CSV als text.',
    en: 'The file is not encoded in Base64. Encode its bytes, or send CSV as text.',
  });
}

async function importSent(mutation: MutationContext, input: ImportTableInput): Promise<Imported> {
  const { bytes, path } = sentBytes(input);
  const editing = await loadEditing(mutation, input.changeSet);
  const report = await importTable(editing, { kind: input.kind, bytes });
  const userErrors = userErrorsOf(report, path);
  const kept = userErrors.length === 0 && !input.dryRun;
  return { ...report, changeSet: await changeSetView(mutation.client, input.changeSet), kept, userErrors };
}

@Resolver()
export class ImportTableResolver {
  @Allowed('change-set:edit')
  @Mutation(() => ImportTablePayload, {
    description:
      'Tabellenimport: imports a CSV or XLSX table into drafts of a change set, completely or not at all. Send the table as a variable; a request may have 1 MB (MAX_BODY_BYTES), larger tables go through npm run import.',
  })
  async importTable(
    @Arg('input', () => ImportTableInput, { description: 'Eingabe: the set and the table.' }) input: ImportTableInput,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    const { idempotencyKey, ...asked } = input;
    const mutation = { mutation: 'importTable', input: asked, idempotencyKey };
    const answer = await mutate(
      context,
      mutation,
      (change) => importSent(change, input),
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
