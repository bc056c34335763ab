import type { ClientBase } from 'pg';
import type { Language } from '../../platform/i18n/message-language.js';
import { deliverAll } from '../../platform/i18n/localized-text.js';
import { globalId } from '../../platform/graphql/global-id.js';
import { recordKindOf } from '../../catalogue/record/content-kind.js';
import { differences, type Difference } from '../../catalogue/record/merge/difference.rules.js';
import { nodeTypeOf } from '../../catalogue/record/node-type.js';
import { statusAt } from './change-set-status.rules.js';
import { authorsOf, changesOf, type ChangeRow, type ChangeSetRow } from './change-set-store.js';
import type { MutationAnswer } from '../../platform/mutation/mutate.js';
import type { UserError } from '../../platform/mutation/user-error.js';

const json = (value: unknown): string | null => (value === undefined || value === null ? null : JSON.stringify(value));

export const differenceView = ({ path, kind, before, after, words }: Difference) => ({
  path,
  kind,
  before: json(before),
  after: json(after),
  words: words ?? [],
});

const changeView = (change: ChangeRow) => ({
  record: globalId(nodeTypeOf[recordKindOf[change.kind]], change.recordId),
  type: nodeTypeOf[recordKindOf[change.kind]],
  slug: change.slug,
  action: change.action,
  revision: change.revision,
  basedOn: change.baseEditionId,
  minor: change.minor,
  editedBy: change.editedBy,
  editedAt: change.editedAt,
  draft: json(change.draft),
  differences: differences(change.base, change.draft).map(differenceView),
});

/** A change set as GraphQL answers it. */
export async function changeSetView(client: ClientBase, set: ChangeSetRow): Promise<object> {
  const [changes, authors] = [await changesOf(client, set.id), await authorsOf(client, set.id)];
  const sql = `select actor, content, created_at as "createdAt" from change_set_comment where change_set_id = $1 order by id`;
  const { rows: comments } = await client.query<object>(sql, [set.id]);
  return {
    ...set,
    briefing: deliverAll(set.briefing ?? {}).map(({ language, value }) => ({ language, text: value })),
    status: statusAt(set.status, set.publishAt, new Date()),
    authors: [...new Set([set.createdBy, ...authors])],
    changes: changes.map(changeView),
    comments,
  };
}

export const userErrorView =
  (language: Language) =>
  ({ code, path, message, conflict }: UserError) => ({
    code,
    path,
    message: message[language],
    conflict: conflict
      ? { base: json(conflict.base), theirs: json(conflict.theirs), yours: json(conflict.yours) }
      : null,
  });

/** What a mutation answers, its obstacles in the editor's language. */
export const payloadView = (answer: MutationAnswer, language: Language): object => ({
  ...answer,
  userErrors: answer.userErrors.map(userErrorView(language)),
});
