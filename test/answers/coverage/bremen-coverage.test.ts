import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from '@jest/globals';
import { startTestApp } from '../../support/app.js';
import { readSeeds } from '../../support/seeds.js';

const { read } = await startTestApp({ seeded: true });

interface Told {
  leikaKey: string;
  state: string;
  isPartial: boolean;
  asOf: string | null;
  services: { slug: string }[];
  responsible: { slug: string } | null;
}

const coverage = async (place: string, leikaKeys: readonly string[]): Promise<Told[]> => {
  const query = `query ($places: [PlaceRef!]!, $keys: [String!]!) {
    coverage(places: $places, leikaKeys: $keys) {
      keys { leikaKey state isPartial asOf services { slug } responsible { slug } }
    }
  }`;
  const { coverage: told } = await read<{ coverage: { keys: Told[] }[] }>(query, {
    places: [{ slug: place }],
    keys: leikaKeys,
  });
  return told[0]!.keys;
};

describe('the coverage of Bremen and Bremerhaven', () => {
  test.each([
    ['hb', '99108047001001', 'OWN', ['fuehrerschein-ersterteilung']],
    ['bhv', '99108047001001', 'NOT_RECORDED', []],
    ['bhv', '99008001012000', 'OWN', ['bhv-personalausweis']],
    ['hb', '99008001012000', 'OWN', ['personalausweis']],
    ['bhv', '99015007012000', 'INHERITED', ['schwerbehinderung']],
  ])('at %s of %s is %s: each city has its own', async (place, key, state, services) => {
    const [told] = await coverage(place, [key]);
    expect(told).toMatchObject({ state, isPartial: false, services: services.map((slug) => ({ slug })) });
  });

  test('says as of when a record of the register was', async () => {
    const [told] = await coverage('bhv', ['99036049069000']);
    expect(told).toMatchObject({ services: [{ slug: 'bhv-wunschkennzeichen' }], asOf: '2026-09-21' });
  });

  test.each([
    ['99038001017000', 'arbeitslosengeld', 'bundesagentur-arbeit'],
    ['99107108017000', 'grundsicherungsgeld', 'jobcenter-zustaendig'],
    ['99052002109000', 'gewerbezentralregister', 'bfj'],
    ['99041008017000', 'kindergeld', 'familienkasse'],
    ['99107018017001', 'mutterschaftsgeld-gkv', 'krankenkasse-gesetzlich'],
    ['99114045017001', 'regelaltersrente', 'deutsche-rentenversicherung'],
    ['99102064058000', 'steuer-id', 'bzst'],
  ])('%s refers to the body that answers, in both cities', async (key, slug, responsible) => {
    for (const place of ['hb', 'bhv']) {
      expect((await coverage(place, [key]))[0]).toMatchObject({
        state: 'INHERITED',
        services: [{ slug }],
        responsible: { slug: responsible },
      });
    }
  });
});

test('the picture in the documents has every key of the catalogue', () => {
  const picture = readFileSync('docs/coverage.svg', 'utf8');
  const shown = new Set(picture.match(/(?<!\d)99\d{12}(?!\d)/g));
  expect([...shown].sort()).toEqual(
    readSeeds('leika-services', 'seeds/bremen')
      .map(({ key }) => key)
      .sort(),
  );
});

interface Row {
  kommune: 'Bremen' | 'Bremerhaven';
  leistung: string;
  leika: string;
  gefunden: 'true' | 'false';
  ebene: string;
}

// What the register of all Länder found lies beside the project where it is worked on.
const register = '../shared/data/pvog/uebersicht_bremen_bremerhaven.csv';
const isPresent = existsSync(register);
if (!isPresent) process.stderr.write(`SKIPPED: ${register} is not there, so coverage is not compared with it.\n`);

/** Found for one city in the register, and laid down here for the whole Land. */
const laidDownForTheLand = new Set(['99022001017003', '99012070006001']);

(isPresent ? describe : describe.skip)('the coverage beside the register of all Länder', () => {
  const rows = isPresent ? parse<Row>(readFileSync(register), { columns: true, delimiter: ';', bom: true }) : [];

  test.each([
    ['Bremen', 'hb'],
    ['Bremerhaven', 'bhv'],
  ])('at %s is not worse in any cell', async (kommune, place) => {
    const found = rows.filter((row) => row.kommune === kommune && row.gefunden === 'true');
    expect(found.length).toBeGreaterThan(40);
    const told = await coverage(
      place,
      found.map(({ leika }) => leika),
    );
    const worse = found.filter(({ ebene, leika }, at) => {
      const { state, isPartial } = told[at]!;
      const mayInherit = ebene !== 'kommunal' || laidDownForTheLand.has(leika);
      return isPartial || !(state === 'OWN' || (mayInherit && state === 'INHERITED'));
    });
    expect(worse.map(({ leistung, leika }) => `${leistung} ${leika}`)).toEqual([]);
  });
});
