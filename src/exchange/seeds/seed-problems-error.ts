import { problemText, type Problem } from '../../catalogue/record/check/problem.js';

/** Thrown when seeds cannot be loaded; the message lists every problem. */
export class SeedProblemsError extends Error {
  constructor(
    readonly problems: readonly Problem[],
    readonly count: number,
  ) {
    super(SeedProblemsError.describe(problems, count));
    this.name = 'SeedProblemsError';
  }

  private static describe(problems: readonly Problem[], count: number): string {
    const more = count - problems.length;
    const lines = [
      `${count} ${count === 1 ? 'problem' : 'problems'} in the seeds; nothing has been loaded.`,
      ...problems.map(problemText),
    ];
    return [...lines, ...(more > 0 ? [`… and ${more} more.`] : [])].join('\n');
  }
}
