import { describe, expect, test } from '@jest/globals';
import { judgeCatalogue } from '../../../src/editorial/quality/judge-catalogue.js';
import { SeedSource } from '../../../src/exchange/seeds/seed-source.js';
import { startTestApp } from '../../support/app.js';
import { loadRecords } from '../../support/seeds.js';
import { summarise } from '../../../src/editorial/quality/quality-summary.js';
import { source, today } from './quality-content.js';

const { read, statements, databaseUrl } = await startTestApp({ seeded: true });

interface Report {
  slug: string;
  quality: { must: number; should: number; findings: { rule: string }[] };
}

const judged = async (source: SeedSource) => {
  const records = [];
  for await (const record of judgeCatalogue(source, { today })) records.push(record);
  return records;
};

describe('the quality of Bremen', () => {
  test('is what it is', async () => {
    const counts = summarise(await judged(new SeedSource(['seeds/code-lists', 'seeds/bremen'])));
    expect(Object.fromEntries(counts.map(({ rule, count }) => [rule, count]))).toEqual({
      RECORD_EXPIRED: 1,
      APPROVAL_MISSING: 193,
      APPROVAL_WITHOUT_AUTHORITY: 37,
      EVIDENCE_OUTDATED: 10,
      FEE_WITHOUT_LEGAL_BASIS: 172,
      SPOKEN_TEXT_MISSING: 6,
      LEGAL_BASIS_MISSING: 156,
      TITLE_NOT_NOUN_AND_VERB: 96,
      NUMBER_WORD: 61,
      CHANNEL_WITHOUT_VALUE: 54,
      OFFICE_WITHOUT_REACHABLE_CHANNEL: 50,
      DOCUMENT_WITHOUT_CONDITION: 40,
      SERVICE_WITHOUT_REACHABLE_CHANNEL: 46,
      ACCESSIBILITY_MISSING: 34,
      OFFICE_WITHOUT_HOURS: 23,
      ABBREVIATION: 23,
      SERVICE_WITHOUT_RESPONSIBLE_OFFICE: 24,
      TRANSLATION_INCOMPLETE: 62,
      AREA_WITHOUT_RESPONSIBILITY: 2,
      PARTS_EXPIRED: 2,
      HARD_TO_READ: 1,
      SUMMARY_MISSING: 1,
    });
  });
});

describe('quality', () => {
  test('is read with its record in one statement, however many there are', async () => {
    statements();
    await read(
      '{ services(first: 100) { nodes { quality { must should findings { rule } } owner { quality { must } } } } }',
    );
    expect(statements()).toHaveLength(1);
  });

  test('tells what to do, in the languages of the reading', async () => {
    const query = `{ service(by: { slug: "kinderreisepass" }, context: { languages: ["en", "de"], validOn: "${today}" }) {
      quality {
        must
        findings(severity: MUST) { rule severity path message { value language all { language } } fix { value } }
        other: findings(severity: SHOULD) { severity }
      } } }`;
    const { service } = await read<{ service: { quality: Report['quality'] & { other: { severity: string }[] } } }>(
      query,
    );
    expect(service.quality.must).toBe(1);
    expect(service.quality.findings).toEqual([
      {
        rule: 'RECORD_EXPIRED',
        severity: 'MUST',
        path: ['valid', 'until'],
        message: {
          value: 'The validity ended on 31 December 2023.',
          language: 'en',
          all: [{ language: 'de' }, { language: 'en' }],
        },
        fix: { value: 'Extend the validity, or withdraw the record.' },
      },
    ]);
    expect(new Set(service.quality.other.map(({ severity }) => severity))).toEqual(new Set(['SHOULD']));
  });

  test('depends on the day that is asked for', async () => {
    const query =
      '{ service(by: { slug: "kinderreisepass" }, context: { validOn: "2023-12-31" }) { quality { must } } }';
    expect(await read(query)).toEqual({ service: { quality: { must: 0 } } });
  });

  test('says nothing of what is for agents and editors only', async () => {
    const note = { de: 'Bringen Sie ggf. XX mit.' };
    await loadRecords(databaseUrl, {
      services: [
        {
          slug: 'mit-hinweis',
          texts: { '03': { de: 'Ausweis beantragen' } },
          notes: [{ content: note, visibility: 'INTERNAL' }],
        },
      ],
      organisations: [{ slug: 'mit-bemerkung', provenance: source, name: { de: 'Amt' }, remarks: [note] }],
    });
    const query = `{ service(by: { slug: "mit-hinweis" }) { quality { must findings { path } } }
      organisation(by: { slug: "mit-bemerkung" }) { quality { must should } } }`;
    const { service, organisation } =
      await read<Record<string, { quality: { must: number; findings: { path: string[] }[] } }>>(query);
    expect(service!.quality.must).toBe(0);
    expect(service!.quality.findings.filter(({ path: [part] }) => part === 'notes')).toEqual([]);
    expect(organisation!.quality).toEqual({ must: 0, should: 0 });
  });

  test('asks where a record is from that names no source', async () => {
    await loadRecords(databaseUrl, {
      organisations: [{ slug: 'ohne-quelle', name: { de: 'Amt' } }],
      services: [{ slug: 'ohne-quelle', texts: { '03': { de: 'Ausweis beantragen' } } }],
    });
    const query = `{ service(by: { slug: "ohne-quelle" }) { provenance { source } quality { findings { rule path } } }
      organisation(by: { slug: "ohne-quelle" }) { provenance { source } quality { findings { rule path } } } }`;
    const answer = await read<Record<string, { provenance: object[]; quality: { findings: object[] } }>>(query);
    for (const { provenance, quality } of Object.values(answer)) {
      expect(provenance).toEqual([]);
      expect(quality.findings).toContainEqual({ rule: 'PROVENANCE_MISSING', path: ['provenance'] });
    }
  });

  test('notices that a translation has been left behind', async () => {
    const service = (de: string) => ({
      slug: 'veraltet',
      texts: { '03': { de, en: 'Apply' }, '05': { de: 'Kurz.', en: 'Short.' } },
    });
    await loadRecords(databaseUrl, { services: [service('Ausweis beantragen')] });
    await loadRecords(databaseUrl, { services: [service('Pass beantragen')] });
    const query = '{ service(by: { slug: "veraltet" }) { quality { findings { rule path } } } }';
    const answer = await read<{ service: { quality: { findings: object[] } } }>(query);
    expect(answer.service.quality.findings).toContainEqual({ rule: 'TRANSLATION_STALE', path: ['texts', '03', 'en'] });
  });

  test('knows areas in which nobody is responsible, and retired keys', async () => {
    const key = '99013005026000';
    await loadRecords(databaseUrl, {
      'code-lists': [
        {
          uri: 'urn:de:fim:leika:leistung',
          version: '1',
          title: { de: 'Leistungsschlüssel' },
          source: 'Test',
          entries: [{ code: key, valid: { until: '2020-12-31' } }],
        },
      ],
      organisations: [{ slug: 'amt-im-norden', name: { de: 'Amt' } }],
      services: [{ slug: 'halb', areas: ['de-hb'], leikaKeys: [key], texts: { '03': { de: 'Ausweis beantragen' } } }],
      responsibilities: [
        { slug: 'halb-bremen', service: 'halb', place: 'hb', organisation: 'amt-im-norden', role: 'RESPONSIBLE' },
      ],
    });
    const query = '{ service(by: { slug: "halb" }) { quality { findings { rule } } } }';
    const rules = async () => (await read<{ service: Report }>(query)).service.quality.findings.map(({ rule }) => rule);
    expect(await rules()).toEqual(expect.arrayContaining(['LEIKA_KEY_RETIRED', 'AREA_WITHOUT_RESPONSIBILITY']));
    await loadRecords(databaseUrl, {
      responsibilities: [
        { slug: 'halb-bhv', service: 'halb', place: 'bhv', organisation: 'amt-im-norden', role: 'RESPONSIBLE' },
      ],
    });
    expect(await rules()).not.toContain('AREA_WITHOUT_RESPONSIBILITY');
  });
});
