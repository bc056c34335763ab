import { checkRecord } from '../../catalogue/record/check/check-record.js';
import { ProblemList } from '../../catalogue/record/check/problem.js';
import type { ContentKind } from '../../catalogue/record/content-kind.js';
import { readCatalogue } from './read-catalogue.js';
import { findSeedFiles } from './seed-files.js';
import { SeedProblemsError } from './seed-problems-error.js';

/** Source of catalogue contents that reads seed directories directly, without a database. */
export class SeedSource {
  constructor(private readonly directories: readonly string[]) {}

  /** Throws SeedProblemsError at the first record that does not match the schema of its kind, because rules cannot judge it. */
  async *entries(kinds: readonly ContentKind[]): AsyncGenerator<{ kind: ContentKind; content: object }> {
    const files = await findSeedFiles(this.directories);
    if (files.length === 0) throw new Error(`There are no seeds in ${this.directories.join(', ')}.`);
    for await (const entry of readCatalogue(files.filter(({ kind }) => kinds.includes(kind)))) {
      const problems = new ProblemList();
      if (!checkRecord(entry, problems)) throw new SeedProblemsError(problems.shown, problems.count);
      yield { kind: entry.kind, content: entry.content as object };
    }
  }
}
