import { describe, expect, test } from '@jest/globals';
import { partsOf } from '../../../../src/answers/search/lexicon/compound.rules.js';
import { GermanLexicon } from '../../../../src/answers/search/lexicon/german-lexicon.js';
import { folded } from '../../../../src/platform/i18n/folded-words.rules.js';

const german = GermanLexicon.read();

/** The parts, with some names of the catalogue known besides the lexicon. */
const parts = (word: string, ...names: string[]): string | null =>
  partsOf(folded(word), {
    isPart: (part) => german.isPart(part) || names.includes(part),
    isHead: (part) => german.isHead(part) || names.includes(part),
    isListed: (whole) => german.isListed(whole),
  })?.join(' ') ?? null;

describe('a compound is taken apart', () => {
  test.each([
    ['Reisepass', 'reise pass'],
    ['Personalausweis', 'personal ausweis'],
    ['Kindergeldantrag', 'kinder geld antrag'],
    ['Wohnungsamt', 'wohnung amt'],
    ['Zuwanderungsamt', 'zuwanderung amt'],
    ['Integrationsamt', 'integration amt'],
    ['Gewerbesteuer', 'gewerbe steuer'],
    ['Kapitalertragsteuer', 'kapital ertrag steuer'],
    ['Erbschaftsteuer', 'erbschaft steuer'],
    ['Bettensteuer', 'betten steuer'],
    ['Meisterzwang', 'meister zwang'],
    ['Pflegestelle', 'pflege stelle'],
    ['Rechtsantragstelle', 'rechts antrag stelle'],
    ['Lieferwagen', 'liefer wagen'],
    ['Lieferzeit', 'liefer zeit'],
    ['Sterbeschein', 'sterbe schein'],
    ['Gewerbeschein', 'gewerbe schein'],
    ['Fahrverbot', 'fahr verbot'],
    ['Schulanmeldung', 'schul anmeldung'],
    ['Baumfällung', 'baum fallung'],
    ['Weiterförderung', 'weiter forderung'],
    ['Erbausschlagung', 'erb ausschlagung'],
    ['Fischereischein', 'fischerei schein'],
    ['Fahrzeugdiebstahl', 'fahrzeug diebstahl'],
    ['Handwerkskammer', 'handwerk kammer'],
    ['Taxigenehmigung', 'taxi genehmigung'],
    ['Eheurkunde', 'ehe urkunde'],
    ['Recyclinghof', 'recycling hof'],
    ['behinderungsbedingt', 'behinderung bedingt'],
    // A compound by accident: the lexicon cannot know.
    ['Reispass', 'reis pass'],
  ])('%s: %s', (word, expected) => {
    expect(parts(word)).toBe(expected);
  });

  test('of names that only the catalogue knows', () => {
    expect(parts('Xylofinantrag')).toBeNull();
    expect(parts('Xylofinantrag', 'xylofin')).toBe('xylofin antrag');
    expect(parts('Antragsxylofin', 'xylofin')).toBe('antrags xylofin');
  });
});

test.each([
  ['listed as they are', 'Kindergarten Person Handwerk Diebstahl Fischerei Rathaus Deutschland Staatsangehörigkeit'],
  ['of endings and beginnings', 'Untersagung Hinterlegung innerhalb außerhalb Einrüstung Littering'],
  ['of another language', 'passenger registration application'],
  ['of other signs', 'паспортныйстол reise1pass'],
  ['too short', 'Amttag Teeei'],
  ['of nothing known', 'Quatschwuffel'],
])('words %s are left whole: %s', (_what, words) => {
  expect(words.split(' ').filter((word) => parts(word) !== null)).toEqual([]);
});

test('a word of endless length is left whole at once', () => {
  expect(parts('haus'.repeat(100))).toBeNull();
  expect(parts('haus'.repeat(5))).toBe('haus haus haus haus haus');
  expect(parts('haus'.repeat(6))).toBeNull();
});
