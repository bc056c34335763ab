/** What a table may have; no table of an office comes near it. */
export const mostFileBytes = 20_000_000;
export const mostUnpackedBytes = 100_000_000;
export const mostRows = 50_000;
export const mostColumns = 60;
export const mostSheets = 20;
export const longestCell = 20_000;

/** Rows above the header, such as a title, that are skipped. */
export const mostRowsAboveHeader = 10;
