import type { Contents } from '../contents.js';

export const hierarchicalKinds = ['places', 'organisations', 'situations'] as const;
export type HierarchicalKind = (typeof hierarchicalKinds)[number];
export type Link = 'parent' | 'succeededBy';

/** What lies in what, and what follows what, of one kind; nothing may lead back to itself. */
export class Hierarchy {
  private readonly next = { parent: new Map<string, string>(), succeededBy: new Map<string, string>() };

  addRecord(record: Contents[HierarchicalKind]): void {
    for (const link of ['parent', 'succeededBy'] as const) {
      const target = (record as Contents['places'])[link];
      if (target !== undefined) this.next[link].set(record.slug, target);
    }
  }

  /** A link of the database; what the directories say takes its place. */
  addStored(link: Link, slug: string, target: string): void {
    if (!this.next[link].has(slug)) this.next[link].set(slug, target);
  }

  /** Every circle once, as the slugs along it. */
  circles(link: Link): string[][] {
    const done = new Set<string>();
    const found: string[][] = [];
    for (const start of this.next[link].keys()) {
      const way: string[] = [];
      for (let at: string | undefined = start; at !== undefined && !done.has(at); at = this.next[link].get(at)) {
        done.add(at);
        way.push(at);
        const back = way.indexOf(this.next[link].get(at)!);
        if (back >= 0) found.push(way.slice(back));
      }
    }
    return found;
  }
}
