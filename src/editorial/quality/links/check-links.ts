import { finding, type Finding } from '../../../catalogue/record/quality/finding.js';
import { linksOf } from '../../../catalogue/record/quality/links-of.js';
import type { JudgedRecord } from '../judge-catalogue.js';
import { deadLink } from './dead-link.js';
import { deadReason, type LinkOptions } from './follow-link.js';

export interface LinkCheckOptions extends LinkOptions {
  /** How many links are asked at a time. */
  concurrency: number;
  /** How many different links are asked at most. */
  most: number;
  onProgress?: (done: number, total: number) => void;
}

export interface LinkReport {
  checked: number;
  dead: number;
  /** Links that were left out because there are more than may be asked. */
  leftOut: number;
}

/** Asks the links and tells of each dead one why it is. */
async function askAll(urls: readonly string[], options: LinkCheckOptions): Promise<Map<string, string>> {
  const dead = new Map<string, string>();
  const waiting = urls.values();
  let done = 0;
  const work = async (): Promise<void> => {
    for (const url of waiting) {
      const reason = await deadReason(url, options);
      if (reason !== null) dead.set(url, reason);
      options.onProgress?.((done += 1), urls.length);
    }
  };
  await Promise.all(Array.from({ length: Math.min(options.concurrency, urls.length) }, work));
  return dead;
}

const deadLinks = (record: JudgedRecord, dead: ReadonlyMap<string, string>): Finding[] =>
  linksOf(record.content)
    .filter(({ url }) => dead.has(url))
    .map(({ path, url }) => finding(deadLink, { path, values: { url, reason: dead.get(url)! } }));

/** Asks every link of the records once and adds a finding wherever a dead one stands. */
export async function checkLinks(records: readonly JudgedRecord[], options: LinkCheckOptions): Promise<LinkReport> {
  const all = [...new Set(records.flatMap(({ content }) => linksOf(content).map(({ url }) => url)))];
  const asked = all.slice(0, options.most);
  const dead = await askAll(asked, options);
  for (const record of records) record.findings.push(...deadLinks(record, dead));
  return { checked: asked.length, dead: dead.size, leftOut: all.length - asked.length };
}
