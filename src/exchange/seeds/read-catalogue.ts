import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { ContentEntry } from '../../catalogue/record/check/content-entry.js';
import type { Placement } from '../../catalogue/record/check/problem.js';
import type { SeedFile } from './seed-files.js';
import type { ContentKind } from '../../catalogue/record/content-kind.js';

const faultOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

function parseLine(kind: ContentKind, placement: Placement, line: string): ContentEntry {
  try {
    return { kind, placement, bytes: line.length + 1, content: JSON.parse(line) };
  } catch (error) {
    return { kind, placement, bytes: line.length + 1, fault: faultOf(error) };
  }
}

/** Splits at line feeds only: node:readline also splits at U+2028, which JSON allows within strings. */
async function* readLines(file: string): AsyncGenerator<string[]> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let rest = '';
  for await (const chunk of createReadStream(file, { highWaterMark: 1 << 16 })) {
    const lines = (rest + decoder.decode(chunk as Buffer, { stream: true })).split('\n');
    rest = lines.pop()!;
    yield lines;
  }
  yield [rest + decoder.decode()];
}

async function* readNdjson({ kind, file }: SeedFile): AsyncGenerator<ContentEntry> {
  let line = 0;
  try {
    for await (const lines of readLines(file)) {
      for (const text of lines) {
        line += 1;
        if (text.trim() !== '') yield parseLine(kind, { file, line }, text);
      }
    }
  } catch (error) {
    yield { kind, placement: { file, line: line + 1 }, bytes: 0, fault: faultOf(error) };
  }
}

async function* readJson({ kind, file, bytes }: SeedFile): AsyncGenerator<ContentEntry> {
  let content: unknown;
  try {
    content = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(await readFile(file)));
  } catch (error) {
    yield { kind, placement: { file }, bytes, fault: faultOf(error) };
    return;
  }
  if (!Array.isArray(content)) yield { kind, placement: { file }, bytes, content };
  else
    for (const [index, record] of content.entries())
      yield { kind, placement: { file, index }, bytes: bytes / content.length, content: record };
}

/** Streams the records of a file; an ndjson file is never held in memory as a whole. */
const readSeedFile = (file: SeedFile): AsyncGenerator<ContentEntry> =>
  file.format === 'ndjson' ? readNdjson(file) : readJson(file);

/** Streams the records of several files, in the order of the files. */
export async function* readCatalogue(files: readonly SeedFile[]): AsyncGenerator<ContentEntry> {
  for (const file of files) yield* readSeedFile(file);
}
