/** Numbers from 0 to below 1 that look random and are the same for the same seed (mulberry32). */
export function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Choices that look random and are the same for the same seed. */
export class Chance {
  constructor(readonly random: () => number) {}

  below(end: number): number {
    return Math.floor(this.random() * end);
  }

  often(share: number): boolean {
    return this.random() < share;
  }

  from<T>(items: readonly T[]): T {
    return items[this.below(items.length)]!;
  }

  /** Up to so many things. */
  list<T>(most: number, make: (index: number) => T): T[] {
    return Array.from({ length: this.below(most + 1) }, (_, index) => make(index));
  }

  /** The same things in another order. */
  shuffled<T>(items: readonly T[]): T[] {
    return items
      .map((item) => ({ item, order: this.random() }))
      .sort((a, b) => a.order - b.order)
      .map(({ item }) => item);
  }
}
