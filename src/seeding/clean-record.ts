import { cleanHtml } from '../language/clean-html.js';
import type { SeedForms } from './seed-form.js';
import type { RecordSeedKind } from './seed-kind.js';
import type { SeedText } from './seed-record.js';
import type { SeedService } from './seed-service.js';

const cleanText = (text: SeedText): SeedText =>
  Object.fromEntries(
    Object.entries(text).map(([language, wording]) => [
      language,
      typeof wording === 'string' ? cleanHtml(wording) : { ...wording, text: cleanHtml(wording.text) },
    ]),
  );

/** Text modules are HTML but for the two titles, which are plain like all other texts. */
const cleanTexts = (texts: SeedService['texts']): SeedService['texts'] =>
  Object.fromEntries(
    Object.entries(texts).map(([code, text]) => [code, code === '02' || code === '03' ? text : cleanText(text)]),
  );

/** The record with its HTML as it may be published. */
export function cleanRecord<K extends RecordSeedKind>(kind: K, record: SeedForms[K]): SeedForms[K] {
  if (kind !== 'services') return record;
  const service = record as SeedService;
  return { ...service, texts: cleanTexts(service.texts) } as SeedForms[K];
}
