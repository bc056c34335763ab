import type { PlaceContent } from '../../src/catalogue/place/place.content.js';
import { Random } from './random.js';

const states = [
  'Schleswig-Holstein', 'Hamburg', 'Niedersachsen', 'Bremen', 'Nordrhein-Westfalen', 'Hessen', 'Rheinland-Pfalz', 'Baden-Württemberg',
  'Bayern', 'Saarland', 'Berlin', 'Brandenburg', 'Mecklenburg-Vorpommern', 'Sachsen', 'Sachsen-Anhalt', 'Thüringen',
]; // prettier-ignore
const countiesPerState = 25;
const beginnings = ['Alt', 'Neu', 'Groß', 'Klein', 'Ober', 'Unter', 'Nieder', 'Hohen', 'Bad ', 'Sankt '];
const endings = [
  'berg',
  'dorf',
  'hausen',
  'stadt',
  'feld',
  'kirchen',
  'münde',
  'brück',
  'rode',
  'büttel',
  'wörth',
  'au',
];

const digits = (value: number, length: number): string => String(value).padStart(length, '0');

/** AGS = the first five digits of the ARS and the last three. */
const withKeys = (ars: string): { ars: string; ags: string } => ({ ars, ags: ars.slice(0, 5) + ars.slice(9) });

function* municipalities(county: PlaceContent, count: number, random: Random): Generator<PlaceContent> {
  for (let number = 1; number <= count; number += 1) {
    const name = `${random.one(beginnings)}${random.one(['', 'Wald', 'Stein', 'Linden', 'Buchen'])}${random.one(endings)}`;
    const association = random.chance(0.4) ? `5${digits(random.between(1, 99), 3)}` : digits(number, 4);
    yield {
      slug: `${county.slug}-gemeinde-${number}`,
      name: { de: name.replace(/(?<=[a-zß])[A-Z]/, (letter) => letter.toLowerCase()) },
      kind: 'MUNICIPALITY',
      ...withKeys(`${county.ars!.slice(0, 5)}${association}${digits(number, 3)}`),
      parent: county.slug,
      postalCodes: [{ code: digits(random.between(1067, 99998), 5), confidence: 'HIGH' }],
    };
  }
}

/** Länder, Kreise and Gemeinden with keys built as the official ones are. */
export function* generatePlaces(count: number): Generator<PlaceContent> {
  const random = new Random(11);
  yield { slug: 'deutschland', name: { de: 'Deutschland', en: 'Germany' }, kind: 'COUNTRY', ars: '000000000000' };
  const perCounty = Math.ceil((count - 1 - states.length) / (states.length * countiesPerState)) - 1;
  let left = count - 1 - states.length;
  for (const [at, name] of states.entries()) {
    const state: PlaceContent = {
      slug: `land-${at + 1}`,
      name: { de: name },
      kind: 'STATE',
      ...withKeys(`${digits(at + 1, 2)}0000000000`),
      parent: 'deutschland',
    };
    yield state;
    for (let number = 1; number <= countiesPerState && left > 0; number += 1) {
      const keys = withKeys(`${digits(at + 1, 2)}${Math.floor(number / 10) + 1}${digits(number, 2)}0000000`);
      const county: PlaceContent = {
        slug: `${state.slug}-kreis-${number}`,
        name: { de: `Landkreis ${name} ${number}` },
        kind: 'COUNTY',
        ...keys,
        parent: state.slug,
      };
      const size = Math.min(perCounty, left - 1);
      yield county;
      yield* municipalities(county, size, random);
      left -= size + 1;
    }
  }
}
