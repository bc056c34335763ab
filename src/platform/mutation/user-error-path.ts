import { UserErrors, type UserError } from './user-error.js';

type Path = readonly string[];

/** Runs work and maps the paths of its user errors to the caller's input. */
export async function withPaths<Result>(pathOf: (path: Path) => Path, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof UserErrors)) throw error;
    throw new UserErrors(error.userErrors.map((one): UserError => ({ ...one, path: pathOf(one.path) })));
  }
}
