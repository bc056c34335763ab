import { Command, InvalidArgumentError, Option } from 'commander';
import { runCommand } from '../command-line.js';
import { loadConfig } from '../../platform/config/config.js';
import { openCatalogueDatabase } from '../../platform/database/catalogue-database.js';
import { withClient } from '../../platform/database/create-database.js';
import type { Severity } from '../../catalogue/record/quality/finding.js';
import { judgeCatalogue, type CatalogueSource, type JudgedRecord } from '../../editorial/quality/judge-catalogue.js';
import { checkLinks, type LinkReport } from '../../editorial/quality/links/check-links.js';
import { summarise } from '../../editorial/quality/quality-summary.js';
import { StoredCatalogueSource } from '../../editorial/quality/stored-catalogue-source.js';
import { dayInBremen } from '../../platform/clock/bremen-clock.rules.js';
import { SeedSource } from '../../exchange/seeds/seed-source.js';
import { showProgress } from '../../exchange/seeds/show-progress.js';

interface Options {
  organisation?: string;
  severity?: Severity;
  languages?: string[];
  day?: string;
  from?: string[];
  databaseUrl?: string;
  json?: boolean;
  links?: boolean;
  concurrency: number;
  timeout: number;
  maxLinks: number;
  allowInternalAddresses?: boolean;
}

const wholeNumber = (text: string): number => {
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
  throw new InvalidArgumentError('Expected a whole number from 1.');
};

const aDay = (text: string): string => {
  if (/^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text))) return text;
  throw new InvalidArgumentError('Expected a day such as 2026-12-31.');
};

const severityOf = (text: string): Severity => {
  const severity = text.toUpperCase();
  if (severity === 'MUST' || severity === 'SHOULD') return severity;
  throw new InvalidArgumentError('Expected must or should.');
};

async function judgeAll(source: CatalogueSource, { day, organisation, languages }: Options): Promise<JudgedRecord[]> {
  const records: JudgedRecord[] = [];
  const today = day ?? dayInBremen(new Date());
  for await (const record of judgeCatalogue(source, { today, organisation, languages })) {
    records.push(record);
    if (records.length % 1000 === 0) process.stderr.write(`${records.length} records judged …\n`);
  }
  return records;
}

/** Records of the seeds or the database, and the number of editions without a document. */
async function readAndJudge(options: Options): Promise<{ records: JudgedRecord[]; unknown: number }> {
  if (options.from) return { records: await judgeAll(new SeedSource(options.from), options), unknown: 0 };
  const database = await openCatalogueDatabase(options.databaseUrl ?? loadConfig().databaseUrl);
  try {
    return await withClient(database.url, async (client) => {
      const source = new StoredCatalogueSource(client);
      return { records: await judgeAll(source, options), unknown: await source.countUnknown() };
    });
  } finally {
    await database.release();
  }
}

function checkLinksOf(records: readonly JudgedRecord[], options: Options): Promise<LinkReport> {
  const show = showProgress();
  return checkLinks(records, {
    concurrency: options.concurrency,
    timeout: options.timeout * 1000,
    most: options.maxLinks,
    allowInternal: options.allowInternalAddresses,
    onProgress: (done, total) => show({ step: 'links', done, total }),
  });
}

function printTable(records: readonly JudgedRecord[], severity: Severity | undefined): void {
  console.table(summarise(records, severity));
  for (const { kind, slug, findings } of records) {
    for (const { rule, severity, path, message } of findings)
      console.log(
        `${severity.padEnd(6)} ${rule}  ${kind}/${slug}${path.length > 0 ? ` ${path.join('.')}` : ''}: ${message.de}`,
      );
  }
}

function printSums(all: readonly JudgedRecord[], unknown: number, links: LinkReport | undefined): void {
  const sum = (severity: Severity) => summarise(all, severity).reduce((total, { count }) => total + count, 0);
  console.log(`${all.length} records judged: ${sum('MUST')} findings MUST, ${sum('SHOULD')} findings SHOULD.`);
  if (links) console.log(`${links.checked} links requested, ${links.dead} of them dead, ${links.leftOut} skipped.`);
  if (unknown > 0) console.log(`${unknown} editions have no stored document and were not judged.`);
}

function print(all: readonly JudgedRecord[], unknown: number, links: LinkReport | undefined, options: Options): void {
  const { json, severity } = options;
  const shown = all
    .map((record) => ({ ...record, findings: record.findings.filter((f) => !severity || f.severity === severity) }))
    .filter(({ findings }) => findings.length > 0);
  const records = shown.map(({ kind, slug, findings }) => ({ kind, slug, findings }));
  if (json) {
    console.log(
      JSON.stringify({ judged: all.length, unknown, links, rules: summarise(all, severity), records }, null, 2),
    );
  } else {
    printTable(shown, severity);
    printSums(all, unknown, links);
  }
}

async function quality(options: Options): Promise<void> {
  const { records, unknown } = await readAndJudge(options);
  const links = options.links ? await checkLinksOf(records, options) : undefined;
  print(records, unknown, links, options);
  if (summarise(records, 'MUST').length > 0) process.exitCode = 1;
}

await runCommand(
  new Command('npm run quality --')
    .description('Judges the catalogue by the quality rules. Exit status 1: there are findings MUST.')
    .option('--organisation <slug>', 'only records of this organisation and its descendants')
    .option('--severity <severity>', 'only findings of this severity: must or should', severityOf)
    .option('--languages <tags...>', 'languages besides German that every service and organisation needs')
    .option('--day <day>', 'the day on which everything must be valid; today by default', aDay)
    .option('--from <directories...>', 'judge these seed directories instead of the database')
    .option('--database-url <url>', 'the database; else DATABASE_URL, else the embedded one')
    .option('--json', 'print JSON')
    .option('--links', 'request every link')
    .option('--concurrency <number>', 'number of concurrent requests', wholeNumber, 8)
    .option('--timeout <seconds>', 'timeout of a request', wholeNumber, 10)
    .option('--max-links <number>', 'maximum number of links', wholeNumber, 5000)
    .addOption(new Option('--allow-internal-addresses', 'also request servers of this machine and network').hideHelp())
    .action(quality),
);
