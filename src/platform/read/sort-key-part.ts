import type { SortType } from './read-model.js';

const moment = /^(?<day>\d{4}-\d\d-\d\d)T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,6})?[+-](0\d|1[0-4])(:[0-5]\d)?$/;

/** Whether the day exists; JavaScript reads 30 February as 2 March. */
function isDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

const grammars: Record<SortType, (text: string) => boolean> = {
  text: () => true,
  uuid: (text) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text),
  timestamptz: (text) => isDay(moment.exec(text)?.groups?.['day'] ?? ''),
  numeric: (text) => /^\d{1,9}(\.\d{1,9})?$/.test(text),
};

/** Whether PostgreSQL accepts the text as a value of the type. */
export const isOfSortType = (text: string, type: SortType): boolean => grammars[type](text);
