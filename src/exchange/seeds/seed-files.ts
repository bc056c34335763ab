import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { contentKinds, type ContentKind } from '../../catalogue/record/content-kind.js';

export interface SeedFile {
  kind: ContentKind;
  file: string;
  format: 'json' | 'ndjson';
  bytes: number;
}

const exists = async (path: string, type: 'file' | 'directory'): Promise<boolean> => {
  const found = await stat(path).catch(() => null);
  return found !== null && (type === 'file' ? found.isFile() : found.isDirectory());
};

async function filesOfKind(directory: string, kind: ContentKind): Promise<string[]> {
  const files = [join(directory, `${kind}.json`), join(directory, `${kind}.ndjson`)];
  const folder = join(directory, kind);
  if (await exists(folder, 'directory')) {
    const names = (await readdir(folder)).filter((name) => name.endsWith('.json'));
    files.push(...names.sort().map((name) => join(folder, name)));
  }
  const present = await Promise.all(files.map((file) => exists(file, 'file')));
  return files.filter((_, at) => present[at]);
}

/** Files of the seed directories, grouped by kind. */
export async function findSeedFiles(directories: readonly string[]): Promise<SeedFile[]> {
  const found: SeedFile[] = [];
  for (const kind of contentKinds) {
    for (const directory of directories) {
      for (const file of await filesOfKind(directory, kind)) {
        const { size: bytes } = await stat(file);
        found.push({ kind, file, format: file.endsWith('.ndjson') ? 'ndjson' : 'json', bytes });
      }
    }
  }
  return found;
}

const known = (name: string): boolean =>
  name.startsWith('.') ||
  name.endsWith('.md') ||
  contentKinds.some((kind) => [kind, `${kind}.json`, `${kind}.ndjson`].includes(name));

/** Files in a seed directory whose name is no kind, usually a misspelling. */
export async function findStrayNames(directory: string): Promise<string[]> {
  const names = await readdir(directory);
  return names.filter((name) => !known(name)).map((name) => join(directory, name));
}
