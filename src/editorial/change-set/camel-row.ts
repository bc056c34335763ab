const camel = (column: string): string => column.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());

/** Converts the column names of a row to camel case. */
export const camelRow = <Row>(row: object): Row =>
  Object.fromEntries(Object.entries(row).map(([column, value]) => [camel(column), value as unknown])) as Row;
