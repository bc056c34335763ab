import { describe, expect, test } from '@jest/globals';
import { seededId } from '../../../src/catalogue/record/record-id.js';
import { loadCatalogue } from '../../../src/exchange/seeds/load-catalogue.js';
import type { PlaceContent } from '../../../src/catalogue/place/place.content.js';
import { seedWhenEmpty } from '../../../src/exchange/seeds/seed-when-empty.js';
import { openCatalogue, readSeeds, seedsWith, smallTown } from './seeding.js';

const { orm, rows, value, client } = await openCatalogue();

const musterstadt = seededId('PLACE', 'musterstadt');
const service = seededId('SERVICE', 'wohnsitz-anmelden');

const created = (count: number) => ({ created: count, changed: 0, unchanged: 0, leftAlone: 0 });
const unchanged = (count: number) => ({ created: 0, changed: 0, unchanged: count, leftAlone: 0 });
const counts = {
  'code-lists': 1,
  'leika-services': 2,
  places: 3,
  situations: 2,
  thesaurus: 1,
  referrals: 1,
  emergencies: 1,
  'document-types': 2,
  forms: 1,
  organisations: 2,
  'online-services': 1,
  services: 2,
  'life-events': 1,
  'contact-channels': 2,
  responsibilities: 2,
  'service-promises': 1,
};
const everyKind = (report: (count: number) => object) =>
  Object.fromEntries(Object.entries(counts).map(([kind, count]) => [kind, report(count)]));

const editions = () =>
  rows(`select edition_id, in_force @> now() as current, upper(in_force) is null as open, name ->> 'de' as name
        from place_edition where place_id = '${musterstadt}' order by edition_id`);

/** The fixture with Musterstadt under another name, and its first source only. */
const renamed = () => {
  const places = readSeeds<PlaceContent[]>('places.json');
  const [land, town, old] = places as [PlaceContent, PlaceContent, PlaceContent];
  return seedsWith(
    { 'places.json': [land, { ...town, name: { de: 'Neumuster' }, provenance: town.provenance!.slice(0, 1) }, old] },
    smallTown,
  );
};

describe('loading a catalogue', () => {
  test('warns of markup that is not loaded, with its path', async () => {
    const warnings: string[] = [];
    await loadCatalogue(orm, [smallTown], { dryRun: true, onWarning: (warning) => warnings.push(warning) });
    expect(warnings).toEqual([
      'services wohnsitz-anmelden texts.05.de: removed <p onclick> <script>, which the PVOG does not permit',
    ]);
  });

  test('tells in a dry run what would be made, and makes nothing', async () => {
    expect(await loadCatalogue(orm, [smallTown], { dryRun: true })).toEqual(everyKind(created));
    expect(await value('select count(*)::int from record')).toBe(0);
  });

  test('fills an empty database with every kind, and tells how far it is', async () => {
    const steps: string[] = [];
    const report = await seedWhenEmpty(orm, [smallTown], ({ step, done, total }) =>
      steps.push(`${step} ${done === total}`),
    );
    expect(report).toEqual(everyKind(created));
    expect(steps).toContain('checking true');
    expect(steps.at(-1)).toBe('loading true');
  });

  test('leaves a database alone that has records', async () => {
    expect(await seedWhenEmpty(orm, [smallTown])).toBeNull();
  });

  test('puts everything in force at one instant, with nothing left as a draft', async () => {
    const instants =
      await rows(`select distinct lower(in_force) from service_edition union select distinct lower(in_force) from place_edition
      union select distinct lower(in_force) from responsibility_edition union select distinct lower(in_force) from organisation_edition`);
    expect(instants).toHaveLength(1);
    expect(Object.values(instants[0]!)[0]).toBeInstanceOf(Date);
  });

  test('keeps a place with its keys, period, postal codes, identifiers and sources', async () => {
    expect(
      await rows(
        `select ars, ags, valid::text, sort_name, alternative_names, note from place_edition where place_id = '${musterstadt}'`,
      ),
    ).toEqual([
      {
        ars: '990110000000',
        ags: '99011000',
        valid: '[1950-01-01,)',
        sort_name: 'musterstadt',
        alternative_names: { de: ['Stadt Muster'] },
        note: { de: 'Kreisfreie Stadt' },
      },
    ]);
    expect(await rows('select postal_code, confidence from place_postal_code order by 1')).toEqual([
      { postal_code: '99001', confidence: 'HIGH' },
      { postal_code: '99002', confidence: null },
    ]);
    expect(await rows('select agency, value, derived from external_identifier')).toEqual([
      { agency: 'Beispielregister', value: 'M-1', derived: true },
    ]);
    expect(await rows('select position, source, seen_on::text from provenance order by 1')).toEqual([
      { position: 0, source: 'Beispiel', seen_on: '2026-01-02' },
      { position: 1, source: 'Zweite Quelle', seen_on: null },
    ]);
  });

  test('includes the last day of a period', async () => {
    expect(
      await value(`select valid::text from place_edition where place_id = '${seededId('PLACE', 'altmuster')}'`),
    ).toBe('(,1950-01-01)');
  });

  test('keeps the texts of a service with their language and origin, and cleans their HTML', async () => {
    expect(
      await rows(
        `select code, language, content, origin from text_module join service_edition using (edition_id) where service_id = '${service}' order by 1, 2`,
      ),
    ).toEqual([
      { code: '03', language: 'de', content: 'Wohnsitz anmelden', origin: 'HUMAN' },
      { code: '03', language: 'en', content: 'Register a residence', origin: 'MACHINE' },
      { code: '05', language: 'de', content: '<p>Melden Sie sich <b>an</b>.</p>', origin: 'HUMAN' },
    ]);
    expect(await rows('select sort_title from service_edition order by 1')).toEqual([
      { sort_title: 'personalausweis ausstellung' },
      { sort_title: 'wohnsitz anmelden' },
    ]);
  });

  test('ties fees to their base fee and legal basis, in euros when no currency is named', async () => {
    const fees = await rows(`select f.kind, f.amount_cents, f.currency, b.position as base, l.citation from fee f
      left join fee b on b.id = f.base_fee_id left join legal_basis l on l.id = f.legal_basis_id order by f.position`);
    expect(fees).toEqual([
      { kind: 'FREE', amount_cents: null, currency: null, base: null, citation: null },
      { kind: 'FIXED', amount_cents: 1000, currency: 'EUR', base: null, citation: '§ 17 BMG' },
      { kind: 'PERCENTAGE', amount_cents: null, currency: null, base: 1, citation: null },
      { kind: 'RANGE', amount_cents: null, currency: 'EUR', base: 1, citation: null },
      { kind: 'DESCRIBED', amount_cents: null, currency: null, base: null, citation: null },
    ]);
  });

  test('keeps opening hours with their exceptions on organisations and channels', async () => {
    expect(
      await rows(
        'select purpose, weekday, opens, closes from opening_hours h join opening_range r on r.opening_hours_id = h.id order by weekday, opens',
      ),
    ).toEqual([
      { purpose: 'COUNTER', weekday: 1, opens: '08:00:00', closes: '12:00:00' },
      { purpose: 'COUNTER', weekday: 1, opens: '14:00:00', closes: '18:00:00' },
      { purpose: 'PHONE', weekday: 2, opens: '09:00:00', closes: '12:00:00' },
      { purpose: 'COUNTER', weekday: 5, opens: '00:00:00', closes: '24:00:00' },
    ]);
    expect(await rows('select during::text, closed from opening_exception order by 1')).toEqual([
      { during: '[2026-12-24,2026-12-27)', closed: true },
      { during: '[2026-12-31,2027-01-01)', closed: false },
    ]);
  });

  test('fills every other table', async () => {
    const tables = ['code_list', 'code_list_entry', 'leika_service', 'service_leika', 'service_area', 'service_situation', 'service_sdg_area', 'service_related', 'service_form',
      'search_term', 'document_requirement', 'deadline', 'processing_time', 'service_note', 'address', 'outage', 'help_page', 'known_problem', 'online_service_support', 'situation_synonym', 'form_edition', 'online_service_edition',
      'contact_channel_edition', 'responsibility_edition', 'document_type_edition', 'situation_edition', 'service_promise_edition', 'thesaurus_entry_edition', 'thesaurus_word',
      'referral_edition', 'referral_term', 'emergency_edition', 'emergency_number', 'life_event_edition', 'life_event_service', 'word_pattern']; // prettier-ignore
    const found = await rows(
      tables.map((table) => `select '${table}' as table where not exists (select from ${table})`).join(' union all '),
    );
    expect(found).toEqual([]);
  });
});

describe('loading a catalogue again', () => {
  test('changes nothing', async () => {
    const before = await value('select max(edition_id) from service_edition');
    expect(await loadCatalogue(orm, [smallTown])).toEqual(everyKind(unchanged));
    expect(await value('select max(edition_id) from service_edition')).toBe(before);
  });

  test('does not mind the order of keys', async () => {
    const [form] = readSeeds<{ slug: string; name: object; url: string }[]>('forms.json');
    const directory = seedsWith({ 'forms.json': [{ url: form!.url, name: form!.name, slug: form!.slug }] });
    expect((await loadCatalogue(orm, [directory])).forms).toEqual(unchanged(1));
  });

  test('gives a changed record a new edition and ends the one before at the same instant', async () => {
    const report = await loadCatalogue(orm, [renamed()]);
    expect(report.places).toEqual({ created: 0, changed: 1, unchanged: 2, leftAlone: 0 });
    expect(report.services).toEqual(unchanged(2));
    expect(await editions()).toMatchObject([
      { name: 'Musterstadt', current: false, open: false },
      { name: 'Neumuster', current: true, open: true },
    ]);
    expect(
      await value(
        `select count(*)::int from place_edition a join place_edition b on upper(a.in_force) = lower(b.in_force) where a.place_id = '${musterstadt}' and b.place_id = a.place_id`,
      ),
    ).toBe(1);
  });

  test('replaces the sources of a changed record', async () => {
    expect(await rows('select source from provenance')).toEqual([{ source: 'Beispiel' }]);
  });

  test('keeps what hung on the edition before', async () => {
    expect(
      await value(
        `select count(*)::int from place_postal_code join place_edition using (edition_id) where upper(in_force) is not null`,
      ),
    ).toBe(2);
  });

  test('leaves records alone that the directory does not have, and counts them', async () => {
    const directory = seedsWith({ 'forms.json': [{ slug: 'antrag', name: { de: 'Antrag' } }] });
    const report = await loadCatalogue(orm, [directory]);
    expect(report.forms).toEqual({ created: 1, changed: 0, unchanged: 0, leftAlone: 1 });
    expect(report.places).toEqual({ created: 0, changed: 0, unchanged: 0, leftAlone: 3 });
  });

  test('lets seeds refer to what the database has', async () => {
    const channel = { slug: 'buergeramt-fax', organisation: 'buergeramt', kind: 'FAX', value: '+49 999 116' };
    expect(
      (await loadCatalogue(orm, [seedsWith({ 'contact-channels.json': [channel] })]))['contact-channels'].created,
    ).toBe(1);
  });

  test('takes over changed codes and keys', async () => {
    const directory = seedsWith({
      'leika-services.json': [{ key: '99115005012000', designation: { de: 'Nachgetragen' } }],
      'code-lists.json': [{ ...readSeeds<object[]>('code-lists.json')[0], entries: [{ code: '1010300' }] }],
    });
    const report = await loadCatalogue(orm, [directory]);
    expect(report['leika-services']).toEqual({ created: 0, changed: 1, unchanged: 0, leftAlone: 1 });
    expect(report['code-lists'].changed).toBe(1);
    expect(await value('select count(*)::int from code_list_entry')).toBe(3);
  });
});

describe('a load that the database refuses', () => {
  test('leaves nothing of itself, and says what the database said', async () => {
    await client.query(`alter table service_promise_edition add constraint promises_are_short check (value < 100)`);
    const directory = seedsWith({
      'forms.json': [{ slug: 'gut', name: { de: 'Gut' } }],
      'service-promises.json': [
        { slug: 'zu-lang', organisation: 'buergeramt', kind: 'CALL_BACK', value: 100, unit: 'DAY' },
      ],
    });
    await expect(loadCatalogue(orm, [directory])).rejects.toThrow(/nothing has been loaded.*promises_are_short/);
    expect(await rows(`select slug from record where slug in ('gut', 'zu-lang')`)).toEqual([]);
    expect((await loadCatalogue(orm, [smallTown])).forms).toEqual({ ...unchanged(1), leftAlone: 1 });
  });
});

describe('two loads at a time', () => {
  test('come one after the other: the second finds all unchanged', async () => {
    const directory = seedsWith({ 'forms.json': [{ slug: 'zugleich', name: { de: 'Zugleich' } }] });
    const reports = await Promise.all([loadCatalogue(orm, [directory]), loadCatalogue(orm, [directory])]);
    expect(reports.map(({ forms }) => forms.created).sort()).toEqual([0, 1]);
    expect(reports.map(({ forms }) => forms.unchanged).sort()).toEqual([0, 1]);
  });
});
