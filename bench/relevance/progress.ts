import { SingleBar } from 'cli-progress';

/** Does something with each, and shows on stderr how far it is. */
export async function withProgress<Item, Result>(
  what: string,
  items: readonly Item[],
  act: (item: Item) => Promise<Result> | Result,
): Promise<Result[]> {
  const bar = new SingleBar({
    format: `${what} {bar} {value} of {total} | {eta_formatted}`,
    stream: process.stderr,
    noTTYOutput: false,
  });
  bar.start(items.length, 0);
  try {
    const results: Result[] = [];
    for (const item of items) {
      results.push(await act(item));
      bar.increment();
    }
    return results;
  } finally {
    bar.stop();
  }
}

/** Does the same, and shows nothing. */
export const quietly: typeof withProgress = async (_, items, act) => {
  const results = [];
  for (const item of items) results.push(await act(item));
  return results;
};
