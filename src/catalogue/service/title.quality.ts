import type { ServiceContent } from './service.content.js';
import { germanText } from '../record/quality/content-texts.js';
import { rule } from '../record/quality/rule.js';

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
export const nounAndVerb = rule(
  'TITLE_NOT_NOUN_AND_VERB',
  {
    severity: 'SHOULD',
    message: {
      de: 'Die Leistungsbezeichnung II sagt nicht, was zu tun ist: „{value}“',
      en: 'The title for citizens does not say what is done: "{value}"',
    },
    fix: {
      de: 'Bilden Sie den Titel aus Hauptwort und Tätigkeit, wie „Personalausweis beantragen“.',
      en: 'Use a noun and a verb, such as "Personalausweis beantragen".',
    },
  },
  ({ texts }: ServiceContent) => {
    const title = germanText(texts['03']);
    if (!title || (/\p{Lu}/u.test(title) && partsOf(title).some(endsWithVerb))) return [];
    return [{ path: ['texts', '03', 'de'], values: { value: title } }];
  },
);
