import type { Path, Report } from './report.js';

function checkUrl(url: unknown, path: Path, report: Report): void {
  if (typeof url === 'string' && !URL.canParse(url))
    report(
      path,
      { de: `„${url}“ ist keine Webadresse.`, en: `"${url}" is not a URL.` },
      { de: 'Schreiben Sie eine ganze Adresse mit http oder https.', en: 'Write a complete http or https URL.' },
    );
}

/** Reports fields `url` that are not a URL, anywhere in a record. */
export function checkUrls(value: unknown, report: Report, path: Path = []): void {
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) value.forEach((item, index) => checkUrls(item, report, [...path, index]));
  else
    for (const [key, inner] of Object.entries(value)) {
      if (key === 'url') checkUrl(inner, [...path, key], report);
      checkUrls(inner, report, [...path, key]);
    }
}
