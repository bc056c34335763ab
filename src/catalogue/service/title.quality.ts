import type { ServiceContent } from './service.content.js';
import { finding, type Finding } from '../record/quality/finding.js';

// What ends like a verb and is none.
const noVerb = /^(gegen|wegen|neben|zwischen|oben|unten|außen|innen|ihren|seinen|einen|allen|anderen)$/;

/** An infinitive, in small letters, at the end of the words. */
function endsWithVerb(words: string): boolean {
  const last = /(?<!\p{L})(\p{Ll}+)\W*$/u.exec(words)?.[1] ?? '';
  return /(?:en|ern|eln|tun|sein)$/.test(last) && !noVerb.test(last);
}

/** Additions in brackets or after a dash, stroke, colon or comma are no part of noun and verb. */
const partsOf = (title: string): string[] => title.split(/[(),:;]| [–/-] /);

/** Leistungsbezeichnung II names a thing and what is done with it. */
export function nounAndVerb({ texts }: ServiceContent): Finding[] {
  const wording = texts['03']?.['de'];
  const title = (typeof wording === 'string' ? wording : wording?.text)?.trim();
  if (!title || (/\p{Lu}/u.test(title) && partsOf(title).some(endsWithVerb))) return [];
  return [finding('TITLE_NOT_NOUN_AND_VERB', ['texts', '03', 'de'], { value: title })];
}
