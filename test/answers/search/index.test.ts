import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, test } from '@jest/globals';
import { withClient } from '../../../src/platform/database/create-database.js';
import { codesOf, idOf, release, startEditingApp } from '../../editorial/support/editing.js';
import { finder, slugsOf, textOf } from './searching.js';

const { ask, person, read, databaseUrl } = await startEditingApp();
const ada = await person({ subject: 'ada', roles: ['admin'] });
const bert = await person({ subject: 'bert', roles: ['admin'] });
const agent = await person({ subject: 'agnes', roles: ['agent'] });

const find = finder(ask);
const found = async (query: string, variables?: object): Promise<string[]> => slugsOf(await find(query, variables));

const query = <Row extends object>(sql: string): Promise<Row[]> =>
  withClient(databaseUrl, async (client) => (await client.query<Row>(sql)).rows);

const title = (text: string) => ({ texts: [{ code: '03', language: 'de', text }] });
const change = (changeSet: string, slug: string, patch: object) =>
  ada.send('changeService', { changeSet, id: idOf('SERVICE', slug), patch });

async function drafted(patches: { [slug: string]: object }): Promise<string> {
  const set = await ada.begin();
  for (const [slug, patch] of Object.entries(patches)) expect(codesOf(await change(set, slug, patch))).toEqual([]);
  return set;
}

async function approved(patches: { [slug: string]: object }): Promise<string> {
  const set = await drafted(patches);
  await ada.mutate('submitChangeSet', `changeSet: "${set}"`);
  expect(codesOf(await bert.mutate('approveChangeSet', `changeSet: "${set}"`))).toEqual([]);
  return set;
}

const publish = (set: string) => bert.mutate('publishChangeSet', `changeSet: "${set}"`);
const published = async (patches: { [slug: string]: object }) =>
  expect(codesOf(await publish(await approved(patches)))).toEqual([]);

/** In how many editions each word is that is in any. */
const wordCounts = () => query('select word, language, editions from search_word where editions > 0 order by 1, 2');

describe('what is searched follows what is published', () => {
  test('a draft is found by nobody, and by its editor in the preview only', async () => {
    const set = await drafted({ wohngeld: title('Quastenflosser beantragen') });
    for (const who of [ask, agent.ask, ada.ask]) expect(slugsOf(await finder(who)('Quastenflosser'))).toEqual([]);
    const preview = await finder(ada.ask)('Quastenflosser', { context: { changeSet: set } });
    expect(slugsOf(preview)).toEqual(['wohngeld']);
    expect(preview.edges[0]!.matched).toMatchObject([{ found: 'Quastenflosser', field: 'TITLE' }]);
    expect(await found('Quastenflosser')).toEqual([]);
    expect(await query("select from search_word where word = 'quastenflosser'")).toEqual([]);
  });

  test('a change is found at once, its old wording not any more, and as it was at a moment before', async () => {
    await published({ elterngeld: title('Lurchgeld beantragen') });
    expect((await found('Lurchgeld'))[0]).toBe('elterngeld');
    const before = new Date().toISOString();
    await wait(20);
    await published({ elterngeld: title('Molchgeld beantragen') });
    expect([(await found('Molchgeld'))[0], await found('Lurchgeld')]).toEqual(['elterngeld', []]);
    const past = { context: { asOf: before } };
    expect([await found('Molchgeld', past), (await found('Lurchgeld', past))[0]]).toEqual([[], 'elterngeld']);
  });

  test('a scheduled change is found from its instant, and not at all when it is taken back', async () => {
    const set = await approved({ reisepass: title('Nautiluspass beantragen') });
    const schedule = (milliseconds: number) =>
      bert.mutate(
        'scheduleChangeSet',
        `changeSet: "${set}", at: "${new Date(Date.now() + milliseconds).toISOString()}"`,
      );
    const counts = await wordCounts();
    expect(codesOf(await schedule(60_000))).toEqual([]);
    expect(await found('Nautiluspass')).toEqual([]);
    expect((await find('Nautilospass ')).didYouMean).toBeNull();
    expect(await found('Reisepass')).toContain('reisepass');
    expect(codesOf(await ada.mutate('unscheduleChangeSet', `changeSet: "${set}"`))).toEqual([]);
    expect([await found('Nautiluspass'), (await found('Reisepass')).includes('reisepass')]).toEqual([[], true]);
    expect(await wordCounts()).toEqual(counts);
    expect(codesOf(await schedule(1_000))).toEqual([]);
    expect(await found('Nautiluspass')).toEqual([]);
    await wait(1_200);
    expect(await found('Nautiluspass')).toEqual(['reisepass']);
  });

  test('a service that ended is found no more', async () => {
    expect(await found('Stockangelschein')).toContain('stockangelschein');
    const set = await ada.begin();
    const ending = `changeSet: "${set}", id: "${idOf('SERVICE', 'stockangelschein')}", action: WITHDRAW, explanation: [{ language: "de", text: "Entfallen" }]`;
    expect(codesOf(await ada.mutate('endService', `input: { ${ending} }`))).toEqual([]);
    expect(codesOf(await release(ada, bert, set))).toEqual([]);
    expect(await found('Stockangelschein')).not.toContain('stockangelschein');
  });

  test('a publication that is refused leaves it as it was', async () => {
    const [first, second] = [
      await approved({ wohngeld: title('Wohngeld A') }),
      await approved({ wohngeld: title('Olmgeld'), adoption: title('Olmkind annehmen') }),
    ];
    expect(codesOf(await publish(first))).toEqual([]);
    expect(codesOf(await publish(second))).toEqual(['REVISION_CONFLICT']);
    expect([await found('Olmgeld'), await found('Olmkind')]).toEqual([[], []]);
    expect(await found('Wohngeld A')).toContain('wohngeld');
  });

  test('a publication that breaks in the middle leaves it as it was', async () => {
    const set = await approved({ adoption: title('Tapirkind annehmen') });
    const phrases = () => query('select count(*) from search_phrase');
    const before = await phrases();
    await query(`create function break_audit() returns trigger language plpgsql as $$ begin raise 'broken'; end $$`);
    await query('create trigger break before insert on audit_entry for each row execute function break_audit()');
    const { errors } = await bert.ask(`mutation { publishChangeSet(changeSet: "${set}") { userErrors { code } } }`);
    await query('drop function break_audit cascade');
    expect(errors).toHaveLength(1);
    expect([await found('Tapirkind'), await phrases()]).toEqual([[], before]);
    expect(codesOf(await publish(set))).toEqual([]);
    expect(await found('Tapirkind')).toEqual(['adoption']);
  });
});

describe('what is internal', () => {
  test('leads nobody to a service, neither the public nor an agent', async () => {
    await published({
      personalausweis: {
        notes: [
          { content: [{ language: 'de', text: 'Bei Okapifragen die Amtsleitung rufen' }], visibility: 'INTERNAL' },
        ],
      },
    });
    const set = await ada.begin();
    const content = `slug: "okapi-telefon", service: "personalausweis", kind: PHONE, value: "+49 421 4711000", visibility: INTERNAL, label: [{ language: "de", text: "Giraffentelefon" }]`;
    expect(
      codesOf(await ada.mutate('createContactChannel', `input: { changeSet: "${set}", content: { ${content} } }`)),
    ).toEqual([]);
    expect(codesOf(await release(ada, bert, set))).toEqual([]);
    for (const query of ['Okapifragen', 'Amtsleitung rufen', 'Giraffentelefon', '4711000'])
      for (const who of [ask, agent.ask, ada.ask])
        expect([query, slugsOf(await finder(who)(query))]).toEqual([query, []]);
  });
});

describe('what a service refers to', () => {
  test('is found by its new name when it is renamed', async () => {
    const set = await ada.begin();
    const rename = (mutation: string, kind: 'DOCUMENT_TYPE' | 'SITUATION', slug: string, name: string) =>
      ada.send(mutation, { changeSet: set, id: idOf(kind, slug), patch: { name: [{ language: 'de', text: name }] } });
    expect(
      codesOf(await rename('changeDocumentType', 'DOCUMENT_TYPE', 'wohnkostennachweis', 'Pangolinbescheinigung')),
    ).toEqual([]);
    const { service } = await read<{ service: { situations: { slug: string }[] } }>(
      '{ service(by: { slug: "wohngeld" }) { situations { slug } } }',
    );
    expect(codesOf(await rename('changeSituation', 'SITUATION', service.situations[0]!.slug, 'Zibetkatzen'))).toEqual(
      [],
    );
    expect(await found('Pangolinbescheinigung')).toEqual([]);
    expect(codesOf(await release(ada, bert, set))).toEqual([]);
    const { edges } = await find('Pangolinbescheinigung');
    expect(edges.map(({ node: { slug } }) => slug)).toContain('wohngeld');
    expect(edges[0]!.matched).toMatchObject([{ field: 'DOCUMENT' }]);
    expect(textOf(edges[0]!.snippet)).toBe('Pangolinbescheinigung');
    const both = (await find('Zibetkatzen Wohngeld')).edges.find(({ node: { slug } }) => slug === 'wohngeld');
    expect(both!.matched).toContainEqual({
      said: 'Zibetkatzen',
      found: 'Zibetkatzen',
      field: 'LIFE_SITUATION',
      via: 'WORD',
    });
  });

  test('keeps its name while it is going to be renamed', async () => {
    const set = await ada.begin();
    const patch = { name: [{ language: 'de', text: 'Numbatzettel' }] };
    const id = idOf('DOCUMENT_TYPE', 'wohnkostennachweis');
    expect(codesOf(await ada.send('changeDocumentType', { changeSet: set, id, patch }))).toEqual([]);
    await ada.mutate('submitChangeSet', `changeSet: "${set}"`);
    await bert.mutate('approveChangeSet', `changeSet: "${set}"`);
    const at = new Date(Date.now() + 60_000).toISOString();
    const before = await found('Pangolinbescheinigung');
    expect(before).toContain('wohngeld');
    expect(codesOf(await bert.mutate('scheduleChangeSet', `changeSet: "${set}", at: "${at}"`))).toEqual([]);
    expect([await found('Pangolinbescheinigung'), await found('Numbatzettel')]).toEqual([before, []]);
    expect(codesOf(await bert.mutate('unscheduleChangeSet', `changeSet: "${set}"`))).toEqual([]);
    expect([await found('Pangolinbescheinigung'), await found('Numbatzettel')]).toEqual([before, []]);
  });
});

describe('the thesaurus', () => {
  test('counts from the moment of its publication until an entry ends', async () => {
    const content = {
      slug: 'erdmaennchen',
      kind: 'EQUIVALENT',
      words: [
        { language: 'de', word: 'Hundesteuer' },
        { language: 'de', word: 'Erdmännchenabgabe' },
      ],
    };
    const set = await ada.begin();
    expect(codesOf(await ada.send('createThesaurusEntry', { changeSet: set, content }))).toEqual([]);
    expect(await found('Erdmännchenabgabe')).toEqual([]);
    expect(slugsOf(await finder(ada.ask)('Erdmännchenabgabe', { context: { changeSet: set } }))).toContain(
      'hundesteuer-anmelden',
    );
    expect(codesOf(await release(ada, bert, set))).toEqual([]);
    expect(await found('Erdmännchenabgabe')).toContain('hundesteuer-anmelden');
    const while_ = new Date().toISOString();
    const end = await ada.begin();
    const ending = `changeSet: "${end}", id: "${idOf('THESAURUS_ENTRY', 'erdmaennchen')}", action: REMOVE`;
    expect(codesOf(await ada.mutate('endThesaurusEntry', `input: { ${ending} }`))).toEqual([]);
    expect(codesOf(await release(ada, bert, end))).toEqual([]);
    expect(await found('Erdmännchenabgabe')).toEqual([]);
    expect(await found('Erdmännchenabgabe', { context: { asOf: while_ } })).toContain('hundesteuer-anmelden');
  });
});
