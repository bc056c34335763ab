import { readFileSync, writeFileSync } from 'node:fs';
import { drawArchitecture } from './picture.js';

const file = 'docs/architecture.svg';
const picture = drawArchitecture();
if (!process.argv.includes('--check')) {
  writeFileSync(file, picture);
  process.stdout.write(`${file} is written.\n`);
} else if (readFileSync(file, 'utf8') !== picture) {
  process.stderr.write(`${file} is not what the code says; run "npm run architecture" and commit the result.\n`);
  process.exitCode = 1;
} else {
  process.stdout.write(`${file} is up to date.\n`);
}
