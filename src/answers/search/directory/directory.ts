import { textIn, type LocalizedText } from '../../../platform/i18n/localized-text.js';
import type { Name } from '../ranking/candidate.js';
import { isDuring, type Period } from '../vocabulary/period.js';

/** A place or an office, with all its names. */
export interface Entry extends Period {
  kind: 'PLACE' | 'ORGANISATION';
  recordId: string;
  label: LocalizedText;
  names: readonly Name[];
  /** What it lies in or belongs to. */
  parentId: string | null;
  /** Of a place: its kind. */
  level: string | null;
  /** First day, and the first on which it is no more; null when open. */
  validFrom: string | null;
  validUntil: string | null;
}

/** Places and offices by their names. */
export class Directory {
  readonly #ofRecord = new Map<string, Entry[]>();

  constructor(readonly entries: readonly Entry[]) {
    for (const entry of entries) {
      const same = this.#ofRecord.get(entry.recordId);
      if (same) same.push(entry);
      else this.#ofRecord.set(entry.recordId, [entry]);
    }
  }

  /** Those that there are at a moment and on a day. */
  valid(moment: number, day: string): Entry[] {
    return this.entries.filter(
      (entry) =>
        isDuring(entry, moment) &&
        (entry.validFrom === null || entry.validFrom <= day) &&
        (entry.validUntil === null || day < entry.validUntil),
    );
  }

  at(recordId: string, moment: number): Entry | undefined {
    return this.#ofRecord.get(recordId)?.find((entry) => isDuring(entry, moment));
  }

  /** What it lies in or belongs to, the nearest first. */
  above(entry: Entry, moment: number): Entry[] {
    const above: Entry[] = [];
    for (let next = entry.parentId; next;) {
      const parent = this.at(next, moment);
      if (!parent || above.includes(parent)) break;
      above.push(parent);
      next = parent.parentId;
    }
    return above;
  }
}

/** Texts side by side, in each language of any of them. */
export function sideBySide(texts: readonly LocalizedText[]): LocalizedText | null {
  const tags = new Set(texts.flatMap((text) => Object.keys(text)));
  if (tags.size === 0) return null;
  return Object.fromEntries([...tags].map((tag) => [tag, texts.map((text) => textIn(text, tag)).join(', ')]));
}
