import { readFileSync } from 'node:fs';
import { CriticalityLevel, diff, DiffRule } from '@graphql-inspector/core';
import { buildSchema } from 'graphql';

/** The public contract as it is, against the one of the last release. What was deprecated may go. */
const read = (name: string) =>
  buildSchema(readFileSync(new URL(`../../schema/${name}`, import.meta.url), 'utf8'), { assumeValidSDL: true });

const changes = await diff(read('released.graphql'), read('public.graphql'), [
  DiffRule.suppressRemovalOfDeprecatedField,
]);
const breaking = changes.filter(({ criticality }) => criticality.level === CriticalityLevel.Breaking);

for (const { message } of breaking) process.stderr.write(`${message}\n`);
if (breaking.length > 0) {
  process.stderr.write(
    `${breaking.length} changes break clients of the last release (schema/released.graphql): deprecate first, see CONTRIBUTING.md.\n`,
  );
  process.exitCode = 1;
} else {
  process.stdout.write(`No change breaks clients of the last release (${changes.length} changes).\n`);
}
