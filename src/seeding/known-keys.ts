import type { SeedPlacement } from './problem.js';
import type { Reference } from './rules/references.js';

type KeyKind = Reference['kind'];

/** The keys of all records that have been read, and where each of them stands. */
export class KnownKeys {
  private readonly placements = new Map<KeyKind, Map<string, SeedPlacement>>();

  /** Where the key stood before, if it did. */
  add(kind: KeyKind, key: string, placement: SeedPlacement): SeedPlacement | undefined {
    const known = this.of(kind);
    const before = known.get(key);
    if (!before) known.set(key, placement);
    return before;
  }

  has(kind: KeyKind, key: string): boolean {
    return this.placements.get(kind)?.has(key) ?? false;
  }

  placementOf(kind: KeyKind, key: string): SeedPlacement | undefined {
    return this.placements.get(kind)?.get(key);
  }

  keysOf(kind: KeyKind): IterableIterator<string> {
    return this.of(kind).keys();
  }

  count(kind: KeyKind): number {
    return this.placements.get(kind)?.size ?? 0;
  }

  private of(kind: KeyKind): Map<string, SeedPlacement> {
    const known = this.placements.get(kind) ?? new Map<string, SeedPlacement>();
    this.placements.set(kind, known);
    return known;
  }
}
