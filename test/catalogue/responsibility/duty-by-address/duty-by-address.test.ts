import { beforeAll, expect, test } from '@jest/globals';
import { startTestApp } from '../../../support/app.js';
import { Chance, randomNumbers } from '../../../support/chance.js';
import { loadRecords } from '../../../support/seeds.js';
import { times } from '../../../support/thorough.js';
import { AnyCity, matters, type Dwelling } from './any-city.js';
import { Directory, type Told } from './directory.js';

const { read, databaseUrl } = await startTestApp();

/** Others, or as many as one likes: ADDRESSES=1000 CITIES=20 CITIES_FROM=100. */
const addresses = Number(process.env['ADDRESSES'] ?? times(40, 1_000));
const count = Number(process.env['CITIES'] ?? times(3, 20));
const first = Number(process.env['CITIES_FROM'] ?? 1);

const chance = new Chance(randomNumbers(first));
const cities = Array.from({ length: count }, (_, at) => new AnyCity(`c${first + at}`, at, chance));

const numbers = Array.from({ length: matters }, (_, matter) => matter);

beforeAll(
  () =>
    loadRecords(databaseUrl, {
      places: cities.flatMap(({ places }) => places),
      organisations: [0, 1, 2].map((office) => ({ slug: `amt-${office}`, name: { de: `Amt ${office}` } })),
      services: numbers.map((matter) => ({ slug: `sache-${matter}`, texts: { '02': { de: `Sache ${matter}` } } })),
      responsibilities: cities.flatMap(({ responsibilities }) => responsibilities),
    }),
  60_000,
);

/** A street as people write it. */
function written(street: string): string {
  const spellings: ((text: string) => string)[] = [
    (text) => text,
    (text) => text.replace('straße', 'str.').replace('Straße', 'Str.'),
    (text) => text.replace('ß', 'ss').toUpperCase(),
    (text) => text.replace(/ö/g, 'oe').replace(/ü/g, 'ue'),
    (text) => text.replaceAll('-', ' '),
    (text) => text.replace('Bürgermeister-', 'Bgm.-').replace('St.-', 'Sankt-').replace('platz', 'pl.'),
  ];
  return chance.from(spellings)(street);
}

interface Call {
  told: Told;
  address: object;
}

function call(city: AnyCity, { street, labels, postalCode, locality, municipality }: Dwelling): Call {
  const isNumberTold = chance.often(0.9);
  const [tellsCode, tellsCity] = chance.from([
    [true, true],
    [true, false],
    [false, true],
  ]);
  const named = chance.often(0.8) ? municipality : chance.from(city.above(locality).slice(0, -2));
  const told = {
    street,
    labels: isNumberTold ? labels : null,
    postalCode: tellsCode ? postalCode : null,
    city: tellsCity ? named : null,
  };
  const number = labels.join(chance.from(['-', ' - ', '–', '/']));
  const spelled = chance.often(0.5) ? number : number.toUpperCase().replace(/(\d)([A-Z])/g, '$1 $2');
  const isBehind = chance.often(0.5);
  const address = {
    street: isNumberTold && isBehind ? `${written(street)} ${spelled}` : written(street),
    ...(isNumberTold && !isBehind && { houseNumber: spelled }),
    ...(tellsCode && { postalCode }),
    ...(tellsCity && { city: named.name['de'] }),
  };
  return { told, address };
}

interface Result {
  __typename: string;
  kind?: string;
  responsible?: { responsibility: { organisation: { slug: string } } }[];
}

const asked = numbers.map(
  (matter) => `m${matter}: responsibility(service: { slug: "sache-${matter}" }, place: $place) {
    __typename
    ... on ResponsibilityAnswer { responsible { responsibility { organisation { slug } } } }
    ... on ResponsibilityQuestion { kind } }`,
);

const answersAt = (address: object): Promise<Record<string, Result>> =>
  read(`query ($place: PlaceRef!) { ${asked.join('\n')} }`, { place: { address } });

const saidBy = ({ __typename, kind, responsible }: Result): string =>
  responsible?.map((one) => one.responsibility.organisation.slug).join(' and ') ?? kind ?? __typename;

test(
  'no address has a wrong office, and what cannot be decided is asked',
  async () => {
    const wrong: object[] = [];
    const seen: Record<string, number> = { answered: 0, asked: 0, byNumber: 0 };
    for (let at = 0; at < addresses; at++) {
      const city = chance.from(cities);
      const directory = new Directory(city);
      const dwelling = city.dwelling();
      const { told, address } = call(city, dwelling);
      const answers = await answersAt(address);
      for (const matter of numbers) {
        const office = directory.officeFor(told, matter);
        const truth = directory.truth(dwelling, matter);
        const said = saidBy(answers[`m${matter}`]!);
        seen[office ? 'answered' : 'asked']!++;
        // Decided by the house number alone.
        if (office && !directory.officeFor({ ...told, street: 'unbekannt' }, matter)) seen['byNumber']!++;
        if (said === (office ?? 'PLACE') && (!office || office === truth)) continue;
        wrong.push({ address, matter, said, office, truth, lives: dwelling.locality.slug, city: city.name });
      }
    }
    expect(wrong).toEqual([]);
    for (const times of Object.values(seen)) expect(times).toBeGreaterThan(addresses / 4);
  },
  30_000 + addresses * 1_000,
);
