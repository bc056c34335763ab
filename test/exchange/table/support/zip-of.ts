import { crc32, deflateRawSync } from 'node:zlib';

function record(...numbers: (readonly [size: 2 | 4, value: number])[]): Buffer {
  const bytes = Buffer.alloc(numbers.reduce((sum, [size]) => sum + size, 0));
  let at = 0;
  for (const [size, value] of numbers) {
    bytes.writeUIntLE(value, at, size);
    at += size;
  }
  return bytes;
}

/** A ZIP archive; `claimed` is the size that its directory claims for every entry instead of the true one. */
export function zipOf(files: Record<string, string | Buffer>, claimed?: number): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of Object.entries(files)) {
    const data = Buffer.from(content as string);
    const packed = deflateRawSync(data);
    const path = Buffer.from(name);
    const common = [
      [2, 20],
      [2, 0],
      [2, 8],
      [4, 0],
      [4, crc32(data)],
      [4, packed.length],
      [4, claimed ?? data.length],
      [2, path.length],
      [2, 0],
    ] as const;
    const local = Buffer.concat([record([4, 0x04034b50], ...common), path, packed]);
    const entry = record([4, 0x02014b50], [2, 20], ...common, [2, 0], [2, 0], [2, 0], [4, 0], [4, offset]);
    directory.push(Buffer.concat([entry, path]));
    locals.push(local);
    offset += local.length;
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  const count = directory.length;
  const end = record([4, 0x06054b50], [2, 0], [2, 0], [2, count], [2, count], [4, size], [4, offset], [2, 0]);
  return Buffer.concat([...locals, ...directory, end]);
}
