import type { RecordContent, TextContent } from './record-content.js';
import { wordingText } from './write/stored-values.js';

/** Where the contents of the kinds have their names. */
interface Named {
  name?: TextContent;
  title?: TextContent;
  matter?: TextContent;
  label?: TextContent;
  texts?: { [code: string]: TextContent | undefined };
}

/** The name of a record in its languages; empty where records of its kind have none. */
export function namesIn(content: RecordContent): TextContent {
  const { name, title, matter, label, texts } = content as Named;
  return name ?? title ?? matter ?? texts?.['03'] ?? texts?.['02'] ?? label ?? {};
}

/** What editors call a record: its German name, else one in another language, else its slug. */
export function nameIn(content: RecordContent): string {
  const text = namesIn(content);
  const wording = text['de'] ?? Object.values(text)[0];
  return wording === undefined ? content.slug : wordingText(wording);
}

/** The record in a message: name and slug, or the slug alone. */
export function namedWithSlug(content: RecordContent): string {
  const name = nameIn(content);
  return name === content.slug ? content.slug : `${name} (${content.slug})`;
}
