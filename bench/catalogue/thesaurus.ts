import type { ThesaurusEntryContent } from '../../src/catalogue/thesaurus/thesaurus-entry.content.js';
import { compound, things, translations } from './vocabulary.js';

const german = (words: readonly string[]): ThesaurusEntryContent['words'] =>
  words.map((word) => ({ language: 'de', word }));

const fillers = [
  'ich', 'wir', 'mein', 'meine', 'meinen', 'will', 'möchte', 'muss', 'brauche', 'bitte', 'wie', 'wo', 'was', 'kann', 'man', 'ein', 'eine', 'einen',
]; // prettier-ignore

const aspects: { [aspect: string]: string[] } = {
  FEES: ['kosten', 'kostet', 'Gebühren', 'wie viel', 'Preis'],
  DOCUMENTS: ['Unterlagen', 'Dokumente', 'mitbringen', 'welche Papiere'],
  OPENING_HOURS: ['Öffnungszeiten', 'geöffnet', 'wann offen'],
  APPOINTMENT: ['Termin', 'Terminvereinbarung'],
  ONLINE: ['online', 'im Internet', 'elektronisch'],
  FORM: ['Formular', 'Vordruck'],
};

const families: { [general: string]: string[] } = {
  Fahrzeug: ['Motorrad', 'Traktor', 'Wohnmobil', 'Lastwagen', 'Anhänger', 'Kfz'],
  Tier: ['Hund', 'Katze', 'Pferd', 'Vogel'],
  Gebäude: ['Garage', 'Dach', 'Fassade', 'Keller', 'Bau'],
  Abfall: ['Sperrmüll', 'Altglas', 'Müll'],
};

/** About 150 entries, as many for each thing as editors would write: another word for it, or two. */
export function* generateThesaurus(): Generator<ThesaurusEntryContent> {
  yield { slug: 'fuellwoerter', kind: 'FILLER', words: german(fillers) };
  for (const [aspect, words] of Object.entries(aspects))
    yield { slug: `frage-${aspect.toLowerCase().replace('_', '-')}`, kind: 'ASPECT', aspect, words: german(words) };
  for (const [general, narrower] of Object.entries(families))
    yield {
      slug: `art-${general.toLowerCase().replace('ä', 'ae')}`,
      kind: 'BROADER',
      words: [...german([general]), ...german(narrower).map((word) => ({ ...word, narrower: true }))],
    };
  for (const [at, thing] of things.entries())
    yield {
      slug: `wort-${at + 1}`,
      kind: 'EQUIVALENT',
      words: [
        ...german([thing, compound(thing, 'kram'), ...(at % 3 === 0 ? [`${compound(thing, 'ding')} aller Art`] : [])]),
        ...Object.entries(translations[thing] ?? {}).map(([language, word]) => ({ language, word })),
      ],
    };
}
