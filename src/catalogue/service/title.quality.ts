import type { ServiceContent } from './service.content.js';
import { finding, type Finding } from '../record/quality/finding.js';

// Words that end like a verb but are none.
const noVerb = /^(gegen|wegen|neben|zwischen|oben|unten|außen|innen|ihren|seinen|einen|allen|anderen)$/;

/** A lower-case infinitive at the end. */
function endsWithVerb(words: string): boolean {
  const last = /(?<!\p{L})(\p{Ll}+)\W*$/u.exec(words)?.[1] ?? '';
  return /(?:en|ern|eln|tun|sein)$/.test(last) && !noVerb.test(last);
}

/** Additions in brackets or after a dash, slash, colon or comma are ignored. */
const partsOf = (title: string): string[] => title.split(/[(),:;]| [–/-] /);

/** Leistungsbezeichnung II consists of a noun and a verb. */
export function nounAndVerb({ texts }: ServiceContent): Finding[] {
  const wording = texts['03']?.['de'];
  const title = (typeof wording === 'string' ? wording : wording?.text)?.trim();
  if (!title || (/\p{Lu}/u.test(title) && partsOf(title).some(endsWithVerb))) return [];
  return [finding('TITLE_NOT_NOUN_AND_VERB', ['texts', '03', 'de'], { value: title })];
}
