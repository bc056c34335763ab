import { cleanHtml } from '../../../platform/i18n/clean-html.js';
import type { Contents } from '../contents.js';
import type { RecordKindName } from '../content-kind.js';
import type { TextContent } from '../record-content.js';
import type { ServiceContent } from '../../service/service.content.js';

const cleanText = (text: TextContent): TextContent =>
  Object.fromEntries(
    Object.entries(text).map(([language, wording]) => [
      language,
      typeof wording === 'string' ? cleanHtml(wording) : { ...wording, text: cleanHtml(wording.text) },
    ]),
  );

/** Text modules are HTML, except the two titles. */
const cleanTexts = (texts: ServiceContent['texts']): ServiceContent['texts'] =>
  Object.fromEntries(
    Object.entries(texts).map(([code, text]) => [code, code === '02' || code === '03' ? text : cleanText(text)]),
  );

/** Sanitises the HTML of a record for publication. */
export function cleanRecord<K extends RecordKindName>(kind: K, record: Contents[K]): Contents[K] {
  if (kind !== 'services') return record;
  const service = record as ServiceContent;
  return { ...service, texts: cleanTexts(service.texts) } as Contents[K];
}
