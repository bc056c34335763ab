import { finding, type Finding } from '../../../catalogue/record/quality/finding.js';
import { linksOf } from '../../../catalogue/record/quality/links-of.js';
import type { JudgedRecord } from '../judge-catalogue.js';
import { deadLink } from './dead-link.js';
import { deadReason, type LinkOptions } from './follow-link.js';

export interface LinkCheckOptions extends LinkOptions {
  /** Number of concurrent requests. */
  concurrency: number;
  /** Maximum number of distinct links. */
  most: number;
  onProgress?: (done: number, total: number) => void;
}

export interface LinkReport {
  checked: number;
  dead: number;
  /** Number of links skipped beyond the maximum. */
  leftOut: number;
}

/** Requests the links and returns the reason for each dead one. */
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

/** Requests every link once and adds a finding for each occurrence of a dead one. */
export async function checkLinks(records: readonly JudgedRecord[], options: LinkCheckOptions): Promise<LinkReport> {
  const all = [...new Set(records.flatMap(({ content }) => linksOf(content).map(({ url }) => url)))];
  const asked = all.slice(0, options.most);
  const dead = await askAll(asked, options);
  for (const record of records) record.findings.push(...deadLinks(record, dead));
  return { checked: asked.length, dead: dead.size, leftOut: all.length - asked.length };
}
