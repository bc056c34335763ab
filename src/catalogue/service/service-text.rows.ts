import type { ServiceContent } from './service.content.js';
import type { Row, Rows } from '../record/write/rows.js';
import { storedText, wordingText } from '../record/write/stored-values.js';

/** Rows of text modules, one per module and language. */
const moduleRows = ({ texts }: ServiceContent, edition_id: string): Row[] =>
  Object.entries(texts).flatMap(([code, text]) =>
    Object.entries(text).map(([language, wording]) => ({
      edition_id,
      code,
      language,
      content: wordingText(wording),
      origin: typeof wording === 'string' ? 'HUMAN' : (wording.origin ?? 'HUMAN'),
    })),
  );

/** Rows of text modules and notes. */
export const textRows = (service: ServiceContent, edition_id: string): Rows => ({
  text_module: moduleRows(service, edition_id),
  service_note: (service.notes ?? []).map(({ content, visibility }, position) => ({
    edition_id,
    position,
    content: storedText(content),
    visibility,
  })),
});
