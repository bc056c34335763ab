import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** Queries as Relay's compiler makes them, by their names. */
export type CompiledQueries = Readonly<Record<string, object>>;

const compiler = resolve('node_modules/relay-compiler/cli.js');

/** Compiles queries, whose names begin with `caches`, with Relay's compiler against a schema. */
export function compiledQueries(schema: string, queries: Readonly<Record<string, string>>): CompiledQueries {
  const folder = mkdtempSync(join(tmpdir(), 'relay-'));
  try {
    mkdirSync(join(folder, 'src'));
    writeFileSync(join(folder, 'schema.graphql'), schema);
    const tagged = Object.values(queries).map((query) => `graphql\`${query}\`;`);
    writeFileSync(join(folder, 'src', 'caches.js'), tagged.join('\n'));
    writeFileSync(
      join(folder, 'relay.json'),
      JSON.stringify({ src: './src', schema: './schema.graphql', language: 'javascript', eagerEsModules: false }),
    );
    execFileSync(process.execPath, [compiler, 'relay.json'], { cwd: folder, encoding: 'utf8', stdio: 'pipe' });
    const compiled = Object.keys(queries).map((name) => {
      const code = readFileSync(join(folder, 'src', '__generated__', `${name}.graphql.js`), 'utf8');
      const made: { exports: object } = { exports: {} };
      // eslint-disable-next-line @typescript-eslint/no-implied-eval -- what the compiler has just written
      const run = new Function('module', code) as (module: { exports: object }) => void;
      run(made);
      return [name, made.exports] as const;
    });
    return Object.fromEntries(compiled);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
