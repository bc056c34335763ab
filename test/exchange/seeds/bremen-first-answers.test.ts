import { describe, expect, test } from '@jest/globals';
import { matchesPattern } from '../../../src/catalogue/word-pattern/word-pattern.rules.js';
import { foldedWords } from '../../../src/platform/i18n/folded-words.rules.js';
import { readSeeds } from '../../support/seeds.js';

const directory = 'seeds/bremen';
const services = readSeeds('services', directory);
const referrals = readSeeds('referrals', directory);
const emergencies = readSeeds('emergencies', directory).sort((one, other) => one.rank - other.rank);
const lifeEvents = readSeeds('life-events', directory);

/** The languages in which people search the catalogue. */
const languages = [
  ...new Set(readSeeds('thesaurus', directory).flatMap(({ words }) => words.map(({ language }) => language))),
].sort();

const recognised = (records: typeof emergencies | typeof lifeEvents, sentence: string): string[] =>
  records
    .filter(({ patterns }) => patterns.some((pattern) => matchesPattern(pattern, foldedWords(sentence))))
    .map(({ slug }) => slug);

describe('an emergency', () => {
  test.each(emergencies.map((emergency) => [emergency.slug, emergency] as const))(
    'is told and recognised in every language of the catalogue: %s',
    (_, { title, instruction, numbers, patterns }) => {
      for (const text of [title, instruction, ...numbers.map(({ name }) => name)])
        expect(Object.keys(text).sort()).toEqual(languages);
      expect([...new Set(patterns.map(({ language }) => language))].sort()).toEqual(languages);
    },
  );

  test('has only numbers that are known', () => {
    const numbers = new Set(emergencies.flatMap((emergency) => emergency.numbers.map(({ phone }) => phone)));
    expect([...numbers].sort()).toEqual(
      [
        '110',
        '112',
        '116016',
        '116111',
        '116116',
        '116117',
        '0551 19240',
        '0800 0022833',
        '0800 1110111',
        '0800 1110222',
      ].sort(),
    );
  });

  test.each([
    ['Hilfe, es brennt in der Küche', 'feuer'],
    ['evde yangın var', 'feuer'],
    ['У нас пожар', 'feuer'],
    ['حريق في المطبخ', 'feuer'],
    ['ich brauche einen Krankenwagen', 'lebensgefahr-bewusstlos'],
    ['Meine Frau ist zusammengebrochen', 'lebensgefahr-bewusstlos'],
    ['es riecht nach Gas im Treppenhaus', 'gasgeruch'],
    ['ich hatte einen Unfall', 'verkehrsunfall'],
    ['Mein Mann schlägt mich', 'haeusliche-gewalt'],
    ['mein Kind ist verschwunden', 'kind-vermisst'],
    ['ich will nicht mehr leben', 'suizidgefahr'],
    ['bei mir wurde eingebrochen', 'einbruch'],
    ['mein Vater ist heute Nacht zu Hause gestorben', 'todesfall-zu-hause'],
    ['I need a doctor on Sunday', 'aerztlicher-bereitschaftsdienst'],
    ['I lost my bank card', 'bankkarte-gestohlen'],
    ['Strom ist weg', 'stromausfall'],
  ])('is recognised: %s', (sentence, slug) => {
    expect(recognised(emergencies, sentence)).toEqual([slug]);
  });

  test.each([
    'Osterfeuer anmelden',
    'Feuer im Garten machen erlaubt?',
    'Feuerwehr Ausbildung',
    'Führerschein für Krankenwagen',
    'Konzession Krankenwagen',
    'Unfallversicherung für Schüler',
    'Bescheinigung über Unfall für die Versicherung',
    'Unfallwagen abmelden',
    'mein Kind hat seinen Ausweis verloren',
    'Personalausweis gestohlen, Sperrnotruf',
    'mein Vater ist gestorben',
    'Mein Hund ist gestorben',
    'es brennt in meinen Augen',
    'Wasserzähler im Keller',
    'Strom anmelden beim Umzug',
  ])('is not recognised in: %s', (sentence) => {
    expect(recognised(emergencies, sentence)).toEqual([]);
  });

  test('is in no title of a service', () => {
    const titles = services.flatMap(({ texts }) =>
      Object.values(texts['03'] ?? texts['02']!).map((said) => (typeof said === 'string' ? said : said.text)),
    );
    expect(titles.length).toBeGreaterThan(services.length);
    expect(titles.filter((title) => recognised(emergencies, title).length > 0)).toEqual([]);
  });
});

describe('a life event', () => {
  test.each([
    ['wir haben ein Baby bekommen', 'kind-bekommen'],
    ['my child was born', 'kind-bekommen'],
    ['çocuğumuz doğdu', 'kind-bekommen'],
    ['народилася дитина', 'kind-bekommen'],
    ['у нас родился сын', 'kind-bekommen'],
    ['urodziło się dziecko', 'kind-bekommen'],
    ['bin umgezogen nach Findorff', 'umzug-innerhalb-der-stadt'],
    ['ich ziehe von Hamburg nach Bremen', 'zuzug-aus-dem-inland'],
    ['ich bin aus der Türkei nach Bremen gezogen', 'zuzug-aus-dem-ausland'],
    ['ich möchte heiraten', 'heirat'],
    ['mein Vater ist gestorben', 'todesfall'],
    ['Mein Hund ist gestorben', 'hund-gestorben'],
    ['Portemonnaie geklaut', 'portemonnaie-weg'],
    ['Auto gekauft', 'auto-gekauft'],
    ['Auto verkauft', 'auto-weg'],
  ])('is recognised: %s', (sentence, slug) => {
    expect(recognised(lifeEvents, sentence)).toEqual([slug]);
  });

  test('that is among the commonest is recognised in seven languages', () => {
    const wanted = ['ar', 'de', 'en', 'pl', 'ru', 'tr', 'uk'];
    const complete = lifeEvents.filter(({ patterns }) =>
      wanted.every((language) => patterns.some((pattern) => pattern.language === language)),
    );
    expect(complete.length).toBeGreaterThanOrEqual(10);
  });

  test('names services of both cities where both have one', () => {
    const birth = lifeEvents.find(({ slug }) => slug === 'kind-bekommen')!;
    expect(birth.services.map(({ service }) => service)).toEqual(
      expect.arrayContaining(['geburt-anzeige', 'bhv-geburt', 'elterngeld', 'bhv-elterngeld', 'kindergeld']),
    );
  });
});

describe('a referral', () => {
  const wordingOf = (text: { [language: string]: unknown }): string => foldedWords(String(text['de'])).join(' ');

  test('is of a matter that no service has as its title', () => {
    const titles = new Set(
      services.flatMap(({ texts }) => [texts['02'], texts['03']].flatMap((text) => (text ? [wordingOf(text)] : []))),
    );
    expect(referrals.filter(({ matter }) => titles.has(wordingOf(matter)))).toEqual([]);
  });

  test('is of one body for each matter', () => {
    const matters = referrals.map(({ matter }) => wordingOf(matter));
    expect(new Set(matters).size).toBe(matters.length);
  });
});
