import type { ClientBase } from 'pg';
import { CatalogueCheck } from '../../catalogue/record/check/catalogue-check.js';
import type { ContentKind } from '../../catalogue/record/content-kind.js';
import { ProblemList } from '../../catalogue/record/check/problem.js';
import { StoredCatalogue } from '../../catalogue/record/check/stored-catalogue.js';
import { sentences } from '../../platform/i18n/bilingual.js';
import { DraftedCatalogue } from './drafted-catalogue.js';
import { userError, type UserError } from '../../platform/mutation/user-error.js';

const pathParts = (path: string): string[] => path.split(/[.[\]]+/).filter(Boolean);

/**
 * All problems of contents, alone and together; `at` is the position of each content in the input. Contents may refer
 * to records that the change set creates.
 */
export async function checkContents(
  client: ClientBase,
  contents: readonly { kind: ContentKind; content: object; at: readonly string[] }[],
  changeSetId?: string,
): Promise<UserError[]> {
  const problems = new ProblemList();
  const check = new CatalogueCheck(problems);
  contents.forEach(({ kind, content }, index) =>
    check.add({ kind, content, bytes: 0, placement: { file: kind, index } }),
  );
  await check.finish(changeSetId ? new DraftedCatalogue(client, changeSetId) : new StoredCatalogue(client));
  return problems.shown.map(({ path, cause, remedy, index, code }) =>
    userError(code ?? 'INVALID_CONTENT', [...contents[index!]!.at, ...pathParts(path)], sentences(cause, remedy)),
  );
}
