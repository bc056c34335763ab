import { UserErrors, type UserError } from './user-error.js';

type Path = readonly string[];

/** Does the work; what refuses it says where in the caller's input the obstacle stands. */
export async function withPaths<Result>(pathOf: (path: Path) => Path, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof UserErrors)) throw error;
    throw new UserErrors(error.userErrors.map((one): UserError => ({ ...one, path: pathOf(one.path) })));
  }
}
