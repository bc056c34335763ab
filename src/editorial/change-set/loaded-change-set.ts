import type { ClientBase } from 'pg';
import { authorsOfSets, type ChangeSetRow } from './change-set-repository.js';
import { changesOfSets, type ChangeRow } from './change-repository.js';

/** A change set with its changes and authors. */
export interface LoadedChangeSet {
  set: ChangeSetRow;
  changes: readonly ChangeRow[];
  authors: readonly string[];
}

/** Loads the changes and authors of sets, in two statements. */
export async function loadContents(client: ClientBase, sets: readonly ChangeSetRow[]): Promise<LoadedChangeSet[]> {
  if (sets.length === 0) return [];
  const ids = sets.map(({ id }) => id);
  const changes = await changesOfSets(client, ids);
  const authors = await authorsOfSets(client, ids);
  return sets.map((set) => ({ set, changes: changes.get(set.id) ?? [], authors: authors.get(set.id) ?? [] }));
}

/** Whether somebody created the set or is one of its authors. */
export const isAuthor = (actor: string, { set, authors }: Pick<LoadedChangeSet, 'set' | 'authors'>): boolean =>
  set.createdBy === actor || authors.includes(actor);
