import { Refused, type Obstacle } from './user-error.js';

type Path = readonly string[];

/** Does the work; what refuses it says where in the caller's input the obstacle stands. */
export async function withPaths<Result>(pathOf: (path: Path) => Path, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    throw new Refused(error.obstacles.map((one): Obstacle => ({ ...one, path: pathOf(one.path) })));
  }
}
