import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const directory = (name: string): string =>
  relative('', fileURLToPath(new URL(`../../../seeds/${name}`, import.meta.url)));

/** The seeds that belong to the project: the code lists, and the catalogue of Bremen. */
export const projectSeeds: readonly string[] = [directory('code-lists'), directory('bremen')];
