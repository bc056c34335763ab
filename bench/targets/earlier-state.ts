import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { catalogue } from './catalogue.js';
import type { Target } from './target.js';

/** Name of the target in options and tables. */
export const earlierName = 'earlier';

/** Script that `npm start` runs in a checkout, read from its package.json because it moves between states. */
function startScriptOf(directory: string): string {
  const { scripts } = JSON.parse(readFileSync(join(directory, 'package.json'), 'utf8')) as {
    scripts?: { start?: string };
  };
  const script = scripts?.start?.split(' ').find((word) => word.endsWith('.ts'));
  if (!script)
    throw new Error(`${directory} has no npm start that runs a TypeScript file; name a checkout of this project`);
  return script;
}

/**
 * The catalogue as another checkout has it, asked the same questions over the same database. The database is migrated
 * by this checkout, so the other one must still read its tables.
 */
export function earlierState(checkout: string): Target {
  const directory = resolve(checkout);
  return {
    ...catalogue,
    name: earlierName,
    description: 'this project at an earlier state, from another checkout',
    script: startScriptOf(directory),
    directory,
  };
}
