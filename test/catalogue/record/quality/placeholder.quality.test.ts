import { expect, test } from '@jest/globals';
import { placeholder } from '../../../../src/catalogue/record/quality/placeholder.quality.js';
import { found } from '../../../support/found.js';

test.each([
  ['nicht angegeben', 'nicht angegeben'],
  ['<p>Nicht bekannt.</p>', 'Nicht bekannt'],
  ['Keine Angaben', 'Keine Angaben'],
  ['keine Angabe', 'keine Angabe'],
  ['k. A.', 'k. A.'],
  ['N.N.', 'N.N.'],
  ['… folgt …', 'folgt'],
  ['TODO', 'TODO'],
  ['tbd', 'tbd'],
  ['<b>[Platzhalter]</b>', 'Platzhalter'],
  ['Die Gebühr beträgt XX Euro.', 'XX'],
  ['Raum XXX.', 'XXX'],
  ['Guten Tag {name}', '{name}'],
  ['Guten Tag {{ person.name }}', '{{ person.name }}'],
  ['<a href="https://a.example/{serviceId}">Mehr</a>', '{serviceId}'],
  ['https://a.example/%7Bid%7D', '%7Bid%7D'],
  ['Lorem ipsum dolor', 'Lorem'],
  ['Rufen Sie […] an.', '[…]'],
  ['Rufen Sie [ ... ] an.', '[ ... ]'],
])('a placeholder is found in %j: %s', (text, value) => {
  expect(found(placeholder, { notes: [{ content: { de: text } }] })).toEqual([
    ['notes.0.content.de', `Hier steht ein Platzhalter: ${value}`],
  ]);
});

test.each([
  '',
  'Wenn die Anschrift nicht angegeben ist, rufen wir an.',
  'Näheres folgt im Bescheid.',
  'Größe XXL und Artikel XXI, Gruppe X',
  'Rufen Sie [werktags] an.',
  'Menge { 1, 2 }',
  'Florem und Loremann',
  '<p class="{rot}">Text</p>',
])('no placeholder is found in %j', (text) => {
  expect(found(placeholder, { notes: [{ content: { de: text } }] })).toEqual([]);
});

test('placeholders are looked for in every language and field, but not in names and search terms', () => {
  const content = {
    slug: 'todo',
    provenance: [{ source: 'tbd' }],
    searchTerms: [{ language: 'de', term: 'XX' }],
    texts: { '05': { de: 'Kurz.', en: { text: 'TODO', origin: 'MACHINE' } } },
    legalBases: [{ citation: '§ XX' }],
  };
  expect(found(placeholder, content).map(([path]) => path)).toEqual(['legalBases.0.citation', 'texts.05.en.text']);
});
