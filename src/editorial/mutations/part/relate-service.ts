import type { ServiceContent } from '../../../catalogue/service/service.content.js';
import { currentContent } from '../../draft/current-content.js';
import type { Editing } from '../../draft/editing.js';
import type { CommandResult } from '../../change-set/change-set-mutation.js';
import { changeRecord } from '../record/change-record.js';
import { withPaths } from '../../../platform/mutation/user-error-path.js';
import { userError, refuseIf, type UserError } from '../../../platform/mutation/user-error.js';

/** Lists of references of a service. */
export const relationNames = ['situations', 'areas', 'forms', 'related', 'leikaKeys'] as const;

export type Relations = { [Name in (typeof relationNames)[number]]?: string[] | null };

export interface RelateService {
  recordId: string;
  draftRevision: number | null;
  add: Relations;
  remove: Relations;
}

/** User errors for references that are missing, or both added and removed. */
function contradictions(content: ServiceContent, { add, remove }: RelateService): UserError[] {
  return relationNames.flatMap((name) =>
    (remove[name] ?? []).flatMap((value, at) => {
      const path = ['remove', name, String(at)];
      if (add[name]?.includes(value)) {
        const en = `"${value}" is both added and removed. Choose one.`;
        return [
          userError('INVALID_CONTENT', path, {
            de: `„${value}“ soll zugleich hinzukommen und wegfallen. Entscheiden Sie sich.`,
            en,
          }),
        ];
      }
      return content[name]?.includes(value) ? [] : [userError('NOT_FOUND', path)];
    }),
  );
}

/** The resulting lists; existing references are not added twice. */
function relatedLists(content: ServiceContent, { add, remove }: RelateService): Partial<Record<string, string[]>> {
  const touched = relationNames.filter((name) => (add[name]?.length ?? 0) + (remove[name]?.length ?? 0) > 0);
  return Object.fromEntries(
    touched.map((name) => {
      const kept = (content[name] ?? []).filter((value) => !remove[name]?.includes(value));
      return [name, [...new Set([...kept, ...(add[name] ?? [])])]];
    }),
  );
}

/** Adds and removes references of a service in its draft. */
export async function relateService(editing: Editing, asked: RelateService): Promise<CommandResult> {
  const { recordId, draftRevision, add, remove } = asked;
  const { content, editionId } = await currentContent(editing, 'services', recordId);
  refuseIf(contradictions(content as ServiceContent, asked));
  const patch = relatedLists(content as ServiceContent, asked);
  const pathOf = ([first, name, at, ...rest]: readonly string[]): readonly string[] => {
    const place = add[name as keyof Relations]?.indexOf(patch[name!]?.[Number(at)] ?? '') ?? -1;
    if (first !== 'patch') return [first!, name, at, ...rest].filter((part) => part !== undefined);
    return place >= 0
      ? ['add', name!, String(place), ...rest]
      : ['id', name, at, ...rest].filter((part) => part !== undefined);
  };
  const edit = { recordId, basedOn: editionId, draftRevision, minor: false, patch };
  return withPaths(pathOf, () => changeRecord(editing, 'services', edit, { add, remove }));
}
