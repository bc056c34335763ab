import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const directory = (name: string): string =>
  relative('', fileURLToPath(new URL(`../../../seeds/${name}`, import.meta.url)));

/** Seed directories of this project: the code lists and Bremen's catalogue. */
export const projectSeeds: readonly string[] = [directory('code-lists'), directory('bremen')];
