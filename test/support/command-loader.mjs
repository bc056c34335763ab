// Lets Node run the commands from TypeScript in a test: what is compiled once is kept for every later command.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire, registerHooks } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);
const options = JSON.parse(readFileSync('.swcrc', 'utf8'));
const settings = JSON.stringify([options, require('@swc/core/package.json').version]);
const kept = join(tmpdir(), 'catalogue-compiled-commands');
mkdirSync(kept, { recursive: true });

function compile(path) {
  const written = readFileSync(path, 'utf8');
  const file = join(kept, createHash('sha1').update(settings).update(path).update(written).digest('hex'));
  try {
    return readFileSync(file, 'utf8');
  } catch {
    const { code } = require('@swc/core').transformSync(written, {
      ...options,
      swcrc: false,
      filename: path,
      sourceMaps: false,
    });
    // Commands run at once: none may read what another has half written.
    writeFileSync(`${file}.${process.pid}`, code);
    renameSync(`${file}.${process.pid}`, file);
    return code;
  }
}

registerHooks({
  resolve(specifier, context, next) {
    const isOurs = specifier.startsWith('.') && context.parentURL?.endsWith('.ts');
    return next(isOurs ? specifier.replace(/\.js$/, '.ts') : specifier, context);
  },
  load(url, context, next) {
    if (!url.endsWith('.ts')) return next(url, context);
    return { format: 'module', shortCircuit: true, source: compile(fileURLToPath(url)) };
  },
});
