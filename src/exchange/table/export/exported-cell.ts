/** A cell of an exported table: a text, an amount in cents, or a day (YYYY-MM-DD). */
export type ExportedCell = string | { cents: number } | { day: string };

/** An exported row, by column. */
export type ExportedRow = { readonly [column: string]: ExportedCell | undefined };

/** A cell as German tables have it, such as 22,80 and 31.01.2027. */
export function cellText(cell: ExportedCell | undefined): string {
  if (cell === undefined) return '';
  if (typeof cell === 'string') return cell;
  return 'cents' in cell ? (cell.cents / 100).toFixed(2).replace('.', ',') : cell.day.split('-').reverse().join('.');
}
