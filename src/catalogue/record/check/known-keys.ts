import type { Placement } from './problem.js';
import type { Reference } from './references.js';

type KeyKind = Reference['kind'];

/** Keys of all records read, with their placements. */
export class KnownKeys {
  private readonly placements = new Map<KeyKind, Map<string, Placement>>();

  /** Returns the previous placement of the key, if any. */
  add(kind: KeyKind, key: string, placement: Placement): Placement | undefined {
    const known = this.of(kind);
    const before = known.get(key);
    if (!before) known.set(key, placement);
    return before;
  }

  has(kind: KeyKind, key: string): boolean {
    return this.placements.get(kind)?.has(key) ?? false;
  }

  placementOf(kind: KeyKind, key: string): Placement | undefined {
    return this.placements.get(kind)?.get(key);
  }

  keysOf(kind: KeyKind): IterableIterator<string> {
    return this.of(kind).keys();
  }

  count(kind: KeyKind): number {
    return this.placements.get(kind)?.size ?? 0;
  }

  private of(kind: KeyKind): Map<string, Placement> {
    const known = this.placements.get(kind) ?? new Map<string, Placement>();
    this.placements.set(kind, known);
    return known;
  }
}
