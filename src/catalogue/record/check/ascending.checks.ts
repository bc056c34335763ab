import type { Path, Report } from './report.js';

const ends = [
  ['from', 'until'],
  ['from', 'to'],
  ['startsOn', 'endsOn'],
  ['minimum', 'maximum'],
  ['minimumCents', 'maximumCents'],
] as const;

const isInstant = (value: unknown): value is string => typeof value === 'string' && value.includes('T');

/** A season may span the turn of the year. */
const isDayOfYear = (value: unknown): boolean => typeof value === 'string' && /^\d\d-\d\d$/.test(value);

/** House numbers: 5a comes before 12. */
const isHouseNumber = (value: unknown): value is string => typeof value === 'string' && /^\d{1,4}[a-z]?$/.test(value);

const inNumbers = new Intl.Collator('de', { numeric: true });

/** Days are inclusive, so a period may be a single day; an instant has no length. */
function descends(low: unknown, high: unknown): boolean {
  if (isInstant(low) && isInstant(high)) return Date.parse(low) >= Date.parse(high);
  if (isHouseNumber(low) && isHouseNumber(high)) return inNumbers.compare(low, high) > 0;
  if (isDayOfYear(low) && isDayOfYear(high)) return false;
  return typeof low === typeof high && (low as string | number) > (high as string | number);
}

/** The English words between an upper and a lower bound that are in the wrong order. */
function relation(high: unknown): string {
  if (typeof high === 'number') return 'is less than';
  return isInstant(high) ? 'is not after' : 'is before';
}

function checkTimes({ opens, closes }: { [key: string]: unknown }, path: Path, report: Report): void {
  if (opens !== undefined && opens === closes)
    report(
      [...path, 'closes'],
      { de: 'Die Schließzeit ist die Öffnungszeit.', en: 'Opening and closing time are equal.' },
      {
        de: 'Berichtigen Sie die Zeiten; ein ganzer Tag geht von 00:00 bis 24:00.',
        en: 'Correct the times; a whole day is 00:00 to 24:00.',
      },
    );
}

function checkObject(value: { [key: string]: unknown }, path: Path, report: Report): void {
  for (const [low, high] of ends) {
    if (!(low in value && high in value && descends(value[low], value[high]))) continue;
    const [lower, upper] = [`${low} (${String(value[low])})`, `${high} (${String(value[high])})`];
    report(
      [...path, high],
      { de: `${upper} liegt vor ${lower}.`, en: `${upper} ${relation(value[high])} ${lower}.` },
      { de: 'Vertauschen oder berichtigen Sie die beiden Angaben.', en: 'Swap or correct them.' },
    );
  }
  checkTimes(value, path, report);
}

/** Reports periods, ranges and times that end before they begin, anywhere in a record. */
export function checkEnds(value: unknown, report: Report, path: Path = []): void {
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) value.forEach((item, index) => checkEnds(item, report, [...path, index]));
  else {
    checkObject(value as { [key: string]: unknown }, path, report);
    for (const [key, inner] of Object.entries(value)) checkEnds(inner, report, [...path, key]);
  }
}
