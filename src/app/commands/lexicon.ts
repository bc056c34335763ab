import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { Command } from 'commander';
import { lexiconOf, type Sources } from '../../answers/search/lexicon/make-german-lexicon.js';

const version = '3.4.0';
const file = new URL('../../answers/search/lexicon/german.txt.br', import.meta.url);

new Command('lexicon')
  .description(`Makes the German lexicon of the search from german-{words,verbs,adjectives}-dict ${version} of npm.`)
  .parse();

const folder = mkdtempSync(join(tmpdir(), 'lexicon-'));
try {
  const packages = ['words', 'verbs', 'adjectives'].map((kind) => `german-${kind}-dict@${version}`);
  execFileSync('npm', ['install', '--prefix', folder, '--ignore-scripts', '--no-audit', '--no-fund', ...packages], {
    stdio: 'inherit',
  });
  const read = (kind: string) =>
    JSON.parse(
      readFileSync(join(folder, 'node_modules', `german-${kind}-dict`, 'dist', `${kind}.json`), 'utf8'),
    ) as Sources['nouns'];
  const text = lexiconOf({ nouns: read('words'), verbs: read('verbs'), adjectives: read('adjectives') });
  const compressed = brotliCompressSync(text, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
      [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
    },
  });
  writeFileSync(file, compressed);
  console.log(`The German lexicon is written: ${text.length} bytes, ${compressed.length} compressed.`);
} finally {
  rmSync(folder, { recursive: true });
}
