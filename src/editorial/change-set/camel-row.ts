const camel = (column: string): string => column.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());

/** A row of a table with the names of its columns as TypeScript writes them. */
export const camelRow = <Row>(row: object): Row =>
  Object.fromEntries(Object.entries(row).map(([column, value]) => [camel(column), value as unknown])) as Row;
