import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import type { ContentKind } from '../../../src/catalogue/record/content-kind.js';
import { readSeeds } from '../../support/seeds.js';

const directory = 'seeds/bremen';

/** The rows of the table of files: file, number of records, what they hold. */
const rows = [
  ...readFileSync(`${directory}/README.md`, 'utf8').matchAll(/^\| `([a-z-]+)(?:\.json|\/)` +\| +(\d+) \| (.+?) +\|$/gm),
].map(([, kind, count, content]) => [kind as ContentKind, Number(count), content!] as const);

const read = <Kind extends ContentKind>(kind: Kind) => readSeeds(kind, directory);
const services = read('services');
const leika = read('leika-services');
const words = read('thesaurus').flatMap((entry) => entry.words);
const terms = read('referrals').flatMap((referral) => referral.terms);
const patternsOf = (kind: 'emergencies' | 'life-events') => read(kind).flatMap(({ patterns }) => patterns);
const languagesOf = (said: readonly { language: string }[]) => new Set(said.map(({ language }) => language)).size;
const kindsOf = (records: readonly { kind?: string }[], kind: string) => records.filter((one) => one.kind === kind);
const offered = (...areas: string[]) =>
  services.filter((service) => areas.every((area) => service.areas?.includes(area))).length;

/** What the table counts within the files, as it says it. */
const counted: { readonly [Kind in ContentKind]?: readonly string[] } = {
  services: [
    `${offered('hb')} Bremen`,
    `${offered('bhv') - offered('hb', 'bhv')} Bremerhaven`,
    `${offered('de-hb')} Land`,
    `${services.flatMap(({ fees = [] }) => fees).length} fees`,
    `${services.flatMap(({ documents = [] }) => documents).length} document requirements`,
    `${services.flatMap(({ deadlines = [] }) => deadlines).length} deadlines`,
    `${services.flatMap(({ processingTimes = [] }) => processingTimes).length} processing times`,
  ],
  places: [
    `${kindsOf(read('places'), 'MUNICIPALITY').length} cities`,
    `${kindsOf(read('places'), 'CITY_DISTRICT').length} city districts`,
    `${kindsOf(read('places'), 'BOROUGH').length} boroughs`,
    `${kindsOf(read('places'), 'LOCALITY').length} localities`,
  ],
  situations: [
    `${read('situations').filter(({ code }) => code).length} with a code`,
    `${read('situations').filter(({ code }) => !code).length} without`,
  ],
  thesaurus: [
    `${kindsOf(read('thesaurus'), 'EQUIVALENT').length} groups of equivalents`,
    `${kindsOf(read('thesaurus'), 'BROADER').length} of narrower words`,
    `${kindsOf(read('thesaurus'), 'FILLER').length} of fillers`,
    `${kindsOf(read('thesaurus'), 'ASPECT').length} aspects`,
    `${words.length} words in ${new Set(words.map(({ language }) => language)).size} languages`,
  ],
  referrals: [
    `${read('referrals').filter(({ place }) => place).length} in one place only`,
    `${terms.length} terms in ${languagesOf(terms)} languages`,
  ],
  emergencies: [
    `${patternsOf('emergencies').length} patterns in ${languagesOf(patternsOf('emergencies'))} languages`,
    `${read('emergencies').flatMap(({ numbers }) => numbers).length} numbers to call`,
  ],
  'life-events': [
    `${read('life-events').flatMap((event) => event.services).length} services`,
    `${patternsOf('life-events').length} patterns in ${languagesOf(patternsOf('life-events'))} languages`,
  ],
  'leika-services': [
    `${leika.filter(({ designation, readOn }) => designation && readOn).length} with the name and day`,
    `${leika.filter(({ source }) => source).length} with a source`,
    `${services.filter(({ leikaKeys = [] }) => leikaKeys.length > 0).length} services have one`,
  ],
};

describe('the README of Bremen', () => {
  test('has a row for every file', () => {
    const files = readdirSync(directory).filter((file) => file !== 'README.md');
    expect(rows.map(([kind]) => kind).sort()).toEqual(files.map((file) => file.replace('.json', '')).sort());
    expect(rows.map(([kind]) => kind)).toEqual(expect.arrayContaining(Object.keys(counted)));
  });

  test.each(rows)('counts what is in the files: %s', (kind, count, content) => {
    expect(count).toBe(read(kind).length);
    const said = content.split(/, |; /);
    for (const one of counted[kind] ?? []) expect(said).toContainEqual(expect.stringMatching(new RegExp(`^${one}`)));
  });

  test('counts what services have not', () => {
    const open = readFileSync(`${directory}/README.md`, 'utf8').match(/\n## What is open\n[\s\S]*/)![0];
    expect(open).toContain(
      ` ${services.filter(({ leikaKeys = [] }) => leikaKeys.length === 0).length} services have none: no source`,
    );
    expect(open).toContain(
      ` ${services.filter(({ fees = [] }) => fees.length === 0).length} services have none: the pages`,
    );
    const answered = new Set(read('responsibilities').map(({ service }) => service));
    expect(open).toContain(` ${services.filter(({ slug }) => !answered.has(slug)).length} services name none.`);
  });
});
