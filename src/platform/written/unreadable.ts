import type { Misreading } from './reading.js';

/** What an editor sent and nobody can read: it is told with everything else that is wrong with the input. */
export class Unreadable {
  constructor(readonly misreading: Misreading) {}
}

export interface MisreadPlace {
  path: string[];
  misreading: Misreading;
}

/** All that cannot be read in an input, with its path as sent. */
export function misreadIn(input: unknown, path: readonly string[] = []): MisreadPlace[] {
  if (input instanceof Unreadable) return [{ path: [...path], misreading: input.misreading }];
  if (typeof input !== 'object' || input === null || input instanceof Date) return [];
  return Object.entries(input).flatMap(([name, value]) => misreadIn(value, [...path, name]));
}
