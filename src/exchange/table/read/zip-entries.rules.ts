/** An entry of a ZIP archive, as its directory lists it. */
export interface ZipEntry {
  name: string;
  packed: number;
  unpacked: number;
}

const endOfDirectory = 0x06054b50;
const directoryEntry = 0x02014b50;
const shortestEnd = 22;
const longestComment = 65_535;

function findEnd(view: DataView): number | null {
  const first = Math.max(0, view.byteLength - shortestEnd - longestComment);
  for (let at = view.byteLength - shortestEnd; at >= first; at -= 1)
    if (view.getUint32(at, true) === endOfDirectory) return at;
  return null;
}

/** The entries of a ZIP archive; null when its directory cannot be read. An archive of more than 4 GB has sizes of 2³²-1. */
export function zipEntries(bytes: Uint8Array): ZipEntry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = bytes.byteLength < shortestEnd ? null : findEnd(view);
  if (end === null) return null;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const entries: ZipEntry[] = [];
  for (let number = 0; number < count; number += 1) {
    if (at + 46 > bytes.byteLength || view.getUint32(at, true) !== directoryEntry) return null;
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    entries.push({ name, packed: view.getUint32(at + 20, true), unpacked: view.getUint32(at + 24, true) });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}
