import { SingleBar } from 'cli-progress';
import type { OnProgress, SeedProgress } from './seed-progress.js';

const words = {
  checking: 'Checking the seeds',
  loading: 'Loading records',
  links: 'Asking links',
  importing: 'Importing rows',
  coverage: 'Reading keys',
} as const;

/** Prints one line per 10 %, for output that is not a terminal. */
function asLines(write: (line: string) => void): OnProgress {
  let told = '';
  return ({ step, done, total }) => {
    const line = `${words[step]}: ${Math.floor((done * 10) / Math.max(total, 1)) * 10} %`;
    if (line !== told) write(line);
    told = line;
  };
}

function asBar(): OnProgress {
  let bar: SingleBar | undefined;
  let shown: SeedProgress['step'] | undefined;
  return ({ step, done, total }) => {
    if (step !== shown) {
      bar = new SingleBar({ format: `${words[step]} {bar} {percentage} % | {eta_formatted}`, stopOnComplete: true });
      bar.start(Math.max(total, 1), 0);
      shown = step;
    }
    bar!.update(done);
  };
}

/** Shows the progress of a long run: a bar on a terminal, a few lines elsewhere. */
export const showProgress = (): OnProgress =>
  process.stderr.isTTY ? asBar() : asLines((line) => process.stderr.write(`${line}\n`));
