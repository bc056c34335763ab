const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** A table in Markdown: the first row is its head, the first column is text, the others are figures. */
export function markdownTable(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]!.map((_, at) => Math.max(...rows.map((row) => row[at]!.length)));
  const [head, ...body] = rows.map((row) =>
    row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at]!) : cell.padStart(widths[at]!))),
  );
  const rule = head!.map((cell, at) => (at === 0 ? '-'.repeat(cell.length) : `${'-'.repeat(cell.length - 1)}:`));
  return [head!, rule, ...body].map(line).join('\n');
}

export const decimals = (value: number, count: number): string => (Number.isNaN(value) ? '–' : value.toFixed(count));
export const percent = (value: number, count = 0): string =>
  Number.isNaN(value) ? '–' : `${(value * 100).toFixed(count)} %`;
