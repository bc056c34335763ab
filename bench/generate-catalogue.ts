import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { SingleBar } from 'cli-progress';
import { Command, InvalidArgumentError } from 'commander';
import { generateChannels, generateOrganisations } from './catalogue/organisations.js';
import { generatePlaces } from './catalogue/places.js';
import { generateResponsibilities } from './catalogue/responsibilities.js';
import { generateServiceChannels } from './catalogue/service-channels.js';
import { generatePromises } from './catalogue/service-promises.js';
import { documentTypeCount, generateServices, leikaKey, serviceTitle, situationCount } from './catalogue/services.js';
import { generateThesaurus } from './catalogue/thesaurus.js';
import { things } from './catalogue/vocabulary.js';

interface Options {
  to: string;
  services: number;
  organisations: number;
  places: number;
  responsibilities: number;
}

const positive = (value: string): number => {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 1) throw new InvalidArgumentError('Expected a whole number above 0.');
  return number;
};

const many = <T>(count: number, make: (at: number) => T): T[] => Array.from({ length: count }, (_, at) => make(at));

function generators({ services, organisations, places, responsibilities }: Options): {
  [kind: string]: Iterable<object>;
} {
  const placeSlugs = [...generatePlaces(places)].map(({ slug }) => slug);
  return {
    'leika-services': many(services, (at) => ({
      key: leikaKey(at),
      designation: { de: serviceTitle(at) },
      fimType: '2',
    })),
    places: generatePlaces(places),
    situations: many(situationCount, (at) => ({
      slug: `lage-${at + 1}`,
      kind: at % 2 ? 'BUSINESS' : 'LIFE',
      name: { de: `Lage ${at + 1}` },
    })),
    thesaurus: generateThesaurus(),
    'document-types': many(documentTypeCount, (at) => ({
      slug: `unterlage-${at + 1}`,
      name: { de: `Nachweis ${at + 1}` },
    })),
    organisations: generateOrganisations(organisations, placeSlugs),
    services: generateServices(services, organisations),
    'contact-channels': [...generateChannels(organisations), ...generateServiceChannels(services)],
    responsibilities: generateResponsibilities(responsibilities, services, organisations, placeSlugs),
    'service-promises': generatePromises(services),
  };
}

function* asLines(records: Iterable<object>, onRecord: () => void): Generator<string> {
  for (const record of records) {
    onRecord();
    yield `${JSON.stringify(record)}\n`;
  }
}

async function generate(options: Options): Promise<void> {
  await mkdir(options.to, { recursive: true });
  const { services, organisations, places, responsibilities } = options;
  const bar = new SingleBar({
    format: '{bar} {percentage} % | {value} of {total} records | {kind}',
    noTTYOutput: true,
    notTTYSchedule: 5000,
  });
  bar.start(
    Math.ceil(services * 3.25) +
      organisations * 4 +
      things.length +
      11 +
      places +
      responsibilities +
      documentTypeCount +
      situationCount,
    0,
    {
      kind: '',
    },
  );
  for (const [kind, records] of Object.entries(generators(options))) {
    bar.update({ kind });
    await pipeline(
      Readable.from(asLines(records, () => bar.increment())),
      createWriteStream(join(options.to, `${kind}.ndjson`)),
    );
  }
  bar.stop();
}

await new Command('bench:generate')
  .description('Writes a large made-up catalogue as seeds, the same in every run, to measure loading and reading with.')
  .requiredOption('--to <directory>', 'directory to write to')
  .option('--services <number>', 'how many services', positive, 8000)
  .option('--organisations <number>', 'how many organisations', positive, 5000)
  .option('--places <number>', 'how many places', positive, 11000)
  .option('--responsibilities <number>', 'how many responsibilities', positive, 200000)
  .action(generate)
  .parseAsync();
