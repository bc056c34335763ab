import type { KnownKeys } from './known-keys.js';
import { jsonPath, type ProblemList, type Placement } from './problem.js';
import type { Reference } from './references.js';
import type { StoredCatalogue } from './stored-catalogue.js';

/** References to records not yet read; all must exist in the directories or the database in the end. */
export class PendingReferences {
  private readonly waiting = new Map<Reference['kind'], Map<string, { placement: Placement; path: string }[]>>();

  add({ kind, key, path }: Reference, placement: Placement): void {
    const keys = this.waiting.get(kind) ?? new Map<string, { placement: Placement; path: string }[]>();
    const places = keys.get(key) ?? [];
    this.waiting.set(kind, keys.set(key, places));
    places.push({ placement, path: jsonPath(path) });
  }

  async rebase(known: KnownKeys, stored: StoredCatalogue, problems: ProblemList): Promise<void> {
    for (const [kind, keys] of this.waiting) {
      const open = [...keys.keys()].filter((key) => !known.has(kind, key));
      const found = await stored.findKeys(kind, open);
      for (const key of open.filter((key) => !found.has(key))) {
        const cause = {
          de: `„${key}“ gibt es nicht unter ${kind}, weder in den Verzeichnissen noch in der Datenbank.`,
          en: `There is no "${key}" in ${kind}, neither in the directories nor in the database.`,
        };
        const remedy = {
          de: `Legen Sie es unter ${kind} an, oder berichtigen Sie den Verweis.`,
          en: `Add it to ${kind}, or correct the reference.`,
        };
        for (const { placement, path } of keys.get(key)!) problems.add(placement, path, cause, remedy);
      }
    }
  }
}
