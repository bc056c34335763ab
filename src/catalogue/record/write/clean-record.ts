import { cleanHtml, removedFrom } from '../../../platform/i18n/clean-html.js';
import type { Contents } from '../contents.js';
import type { RecordKindName } from '../content-kind.js';
import { isHtml, wordingsOf, type Path } from '../quality/content-texts.js';
import type { TextContent } from '../record-content.js';
import type { ServiceContent } from '../../service/service.content.js';

const cleanText = (text: TextContent): TextContent =>
  Object.fromEntries(
    Object.entries(text).map(([language, wording]) => [
      language,
      typeof wording === 'string' ? cleanHtml(wording) : { ...wording, text: cleanHtml(wording.text) },
    ]),
  );

const cleanTexts = (texts: ServiceContent['texts']): ServiceContent['texts'] =>
  Object.fromEntries(
    Object.entries(texts).map(([code, text]) => [code, isHtml(['texts', code]) ? cleanText(text) : text]),
  );

/** The record as it is published: with whitelisted HTML only. */
export function cleanRecord<K extends RecordKindName>(kind: K, record: Contents[K]): Contents[K] {
  if (kind !== 'services') return record;
  const service = record as ServiceContent;
  return { ...service, texts: cleanTexts(service.texts) } as Contents[K];
}

/** Markup that is not published, of one text in one language. */
export interface RemovedMarkup {
  path: Path;
  removed: string[];
}

/** What cleanRecord takes out of a record. */
export const removedMarkup = (kind: RecordKindName, record: object): RemovedMarkup[] =>
  kind !== 'services'
    ? []
    : wordingsOf(record)
        .filter(({ path }) => isHtml(path))
        .map(({ path, text }) => ({ path, removed: removedFrom(text) }))
        .filter(({ removed }) => removed.length > 0);
