import { afterAll, describe, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import type * as orm from '../../../src/app/orm.js';
import { nameOf } from '../../../src/answers/search/ranking/candidate.js';
import { withClient } from '../../../src/platform/database/create-database.js';
import { folded, foldedWords } from '../../../src/platform/i18n/folded-words.rules.js';
import { once } from '../../support/once.js';
import { loadRecords } from '../../support/seeds.js';
import { createTestDatabase } from '../../support/test-database.js';

const { migrate } = await once<typeof orm>('src/app/orm.ts');

const seeded = await createTestDatabase({ seeded: true });
afterAll(() => seeded.drop());

const nasty = [
  'İkamet ISPARTA ılık Iğdır DİYARBAKIR',
  'Український йод Їжак Ґанок ё Ё Й',
  'الرُّخْصَة رخـــصة إقامة آداب قُرْآنٰ ٱلله ئىۆ',
  'Reise\u00adpass Bürger\u200bamt e\u2060mail Post\ufeffamt',
  'ﬁnden aﬃdavit ĳs Œuvre Ærø',
  'ΟΔΥΣΣΕΥΣ Οδυσσεύς ΣΊΣΥΦΟΣ ς Σ',
  'Straße STRASSE STRAẞE Fuß Maß GROẞ',
  'Führerschein FUEHRERSCHEIN Fu\u0308hrerschein Steuer Quelle neue Poesie Aerztin Boeing',
  'Łódź Świnoujście Čapek Ðakovo Øre Đuro Þing Ŋ',
  'm² 1½ H₂O № ① Ⅳ ㎡ ª º',
  'P-Schein Kfz‑Zulassung e‐Mail A/B a.b c_d 12:30 4711000',
  'שָׁלוֹם תְּעוּדַת',
  'हिन्दी भाषा। தமிழ் ภาษาไทย ትግርኛ 日本語 한국어',
  'Ǆ ǅ ǆ ŉ ſ Kelvin K Å Ω',
  'naïve Zoë coöperate Hôtel Việt Nam Ťažký',
  '🙂 𝔎𝔣𝔷 Ａｕｓｗｅｉｓ １２',
  "it's l’État O'Neill „Zitat“ «мова»",
];

interface Read {
  content: string;
  folded: string;
  words: string[];
}

const readSql = `select content, search_fold(content) as folded,
  array(select distinct w.word collate "C" from search_words(content) w order by 1) as words`;

const query = <Row extends object>(url: string, sql: string, parameters: unknown[] = []): Promise<Row[]> =>
  withClient(url, async (client) => (await client.query<Row>(sql, parameters)).rows);

/** As PostgreSQL orders texts byte by byte. */
const inOrder = (words: Iterable<string>): string[] =>
  [...words].sort((one, other) => Buffer.compare(Buffer.from(one), Buffer.from(other)));

function byTypeScript({ content }: { content: string }): Read {
  const { words, joined } = nameOf('TITLE', 'de', content);
  expect(words).toEqual(foldedWords(content));
  return { content, folded: folded(content), words: inOrder(new Set([...words, ...joined.map(({ word }) => word)])) };
}

describe('PostgreSQL and TypeScript', () => {
  test('fold and part alike what the catalogue says', async () => {
    const said = await query<Read>(seeded.url, `${readSql} from (select distinct content from search_phrase) p`);
    expect(said.length).toBeGreaterThan(3_000);
    expect(said.filter((read) => JSON.stringify(read) !== JSON.stringify(byTypeScript(read)))).toEqual([]);
  });

  test('fold and part alike what is hard to fold', async () => {
    const said = await query<Read>(seeded.url, `${readSql} from unnest($1::text[]) content`, [nasty]);
    expect(said).toEqual(nasty.map((content) => byTypeScript({ content })));
  });

  test('fold alike every letter of the scripts in which Bremen writes', async () => {
    // Up to U+0860: what Unicode added to these scripts later stands above, and PostgreSQL may not know it yet.
    const isWritten = /(?=[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Arabic}])[\p{L}\p{Nd}]/u;
    const letters = Array.from({ length: 0x860 }, (_, code) => String.fromCodePoint(code)).filter((letter) =>
      isWritten.test(letter),
    );
    expect(letters.length).toBeGreaterThan(1_000);
    const said = await query<Read>(seeded.url, `${readSql} from unnest($1::text[]) content`, [letters]);
    expect(said.filter((read) => JSON.stringify(read) !== JSON.stringify(byTypeScript(read)))).toEqual([]);
  });
});

describe('an index', () => {
  const admin = process.env.TEST_ADMIN_URL!;

  /** What is indexed in a database of its own with this locale; null where the system does not have it. */
  async function indexedWith(locale: string): Promise<object | null> {
    const name = `locale_${randomUUID().replaceAll('-', '')}`;
    try {
      await query(
        admin,
        `create database ${name} template template0 encoding 'UTF8' locale_provider libc lc_collate 'C' lc_ctype '${locale}'`,
      );
    } catch (error) {
      expect((error as Error).message).toContain('invalid LC_CTYPE locale name');
      return null;
    }
    try {
      const url = new URL(admin);
      url.pathname = `/${name}`;
      await migrate(url.href);
      await loadRecords(url.href, {
        services: nasty.map((text, at) => ({
          slug: `dienst-${at}`,
          texts: { '03': { de: text }, '05': { de: `Über ${text}` } },
        })),
      });
      const words = await query(
        url.href,
        `select v.word, v.language, v.naming, v.editions, v.mentions, array_agg(n.edition_id order by 1) filter (where n.edition_id is not null) as named_in
         from search_word v left join search_posting n on n.word_id = v.id group by v.id order by v.word collate "C", v.language`,
      );
      const mentions = await query(
        url.href,
        `select v.word, m.edition_id, m.field from search_mention m join search_word v on v.id = m.word_id order by v.word collate "C", 2`,
      );
      return { words, mentions };
    } finally {
      await query(admin, `drop database ${name} with (force)`);
    }
  }

  test('is the same in every locale of the database', async () => {
    const inC = await indexedWith('C');
    expect(JSON.stringify(inC)).toContain('"йод"'.normalize('NFD').replace(/\u0306/g, ''));
    expect(await indexedWith('C.UTF-8')).toEqual(inC);
    const german = await indexedWith('de_DE.UTF-8');
    expect([null, inC]).toContainEqual(german);
  }, 60_000);
});
