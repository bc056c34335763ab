import { pathToFileURL } from 'node:url';

declare global {
  /** Given by the environment of the tests. */
  var importOnce: (address: string) => Promise<unknown>;
}

/**
 * A module as the process keeps it for all its test files: a file such as "src/app/app.ts", or a package. Jest evaluates what is
 * imported anew for each file, which takes seconds for the whole application. What such a module keeps is shared, too.
 */
export const once = <Module>(module: string): Promise<Module> =>
  importOnce(/^(?:src|bench)\//.test(module) ? pathToFileURL(module).href : module) as Promise<Module>;
