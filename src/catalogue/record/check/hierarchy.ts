import type { Contents } from '../contents.js';

export const hierarchicalKinds = ['places', 'organisations', 'situations'] as const;
export type HierarchicalKind = (typeof hierarchicalKinds)[number];
export type Link = 'parent' | 'succeededBy';

/** Parents and successors of one kind; both must be free of circles. */
export class Hierarchy {
  private readonly next = { parent: new Map<string, string>(), succeededBy: new Map<string, string>() };

  addRecord(record: Contents[HierarchicalKind]): void {
    for (const link of ['parent', 'succeededBy'] as const) {
      const target = (record as Contents['places'])[link];
      if (target !== undefined) this.next[link].set(record.slug, target);
    }
  }

  /** Adds a stored link unless the directories define one. */
  addStored(link: Link, slug: string, target: string): void {
    if (!this.next[link].has(slug)) this.next[link].set(slug, target);
  }

  /** Finds each circle once, as a list of slugs. */
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
