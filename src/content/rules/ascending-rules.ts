import type { Path, Report } from './report.js';

const ends = [
  ['from', 'until'],
  ['from', 'to'],
  ['startsOn', 'endsOn'],
  ['minimum', 'maximum'],
  ['minimumCents', 'maximumCents'],
] as const;

const isInstant = (value: unknown): value is string => typeof value === 'string' && value.includes('T');

/** A day counts to its end, so a period may be one day; an instant has no length. */
function descends(low: unknown, high: unknown): boolean {
  if (isInstant(low) && isInstant(high)) return Date.parse(low) >= Date.parse(high);
  return typeof low === typeof high && (low as string | number) > (high as string | number);
}

function checkUrl(url: unknown, path: Path, report: Report): void {
  if (typeof url === 'string' && !URL.canParse(url))
    report([...path, 'url'], `"${url}" is not an address.`, 'Write a whole http or https address.');
}

function checkObject(value: { [key: string]: unknown }, path: Path, report: Report): void {
  for (const [low, high] of ends) {
    if (low in value && high in value && descends(value[low], value[high])) {
      report(
        [...path, high],
        `${high} (${String(value[high])}) lies before ${low} (${String(value[low])}).`,
        'Exchange or mend them.',
      );
    }
  }
  if ('opens' in value && value.opens === value.closes)
    report([...path, 'closes'], 'It closes when it opens.', 'Mend the times; a whole day is 00:00 to 24:00.');
  checkUrl(value.url, path, report);
}

/** Periods, ranges and times that end before they begin, wherever in a record they stand; and addresses that are none. */
export function checkEnds(value: unknown, report: Report, path: Path = []): void {
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) value.forEach((item, index) => checkEnds(item, report, [...path, index]));
  else {
    checkObject(value as { [key: string]: unknown }, path, report);
    for (const [key, inner] of Object.entries(value)) checkEnds(inner, report, [...path, key]);
  }
}
