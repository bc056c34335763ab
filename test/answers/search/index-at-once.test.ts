import { describe, expect, test } from '@jest/globals';
import { loadRecords } from '../../support/seeds.js';
import { codesOf, idOf, startEditingApp } from '../../editorial/support/editing.js';
import { finder, slugsOf } from './searching.js';

const { ask, person, databaseUrl } = await startEditingApp();
const ada = await person({ subject: 'ada', roles: ['admin'] });
const bert = await person({ subject: 'bert', roles: ['admin'] });

const many = Array.from({ length: 24 }, (_, at) => `dienst-${at}`);
await loadRecords(databaseUrl, {
  'document-types': [
    { slug: 'rotschein', name: { de: 'Rotschein' } },
    { slug: 'blauschein', name: { de: 'Blauschein' } },
  ],
  services: many.map((slug, at) => ({
    slug,
    texts: { '03': { de: `Gürteltier Nummer ${at} anmelden` } },
    documents: [{ type: at % 2 ? 'rotschein' : 'blauschein', obligation: 'MANDATORY' }],
  })),
});

const find = finder(ask);
const title = (text: string) => ({ texts: [{ code: '03', language: 'de', text }] });

/** Renames services, in the order given, and a document that other services need. */
async function drafted(slugs: string[], word: string, documentType?: string): Promise<string> {
  const changeSet = await ada.begin();
  for (const slug of slugs)
    expect(
      codesOf(
        await ada.send('changeService', {
          changeSet,
          id: idOf('SERVICE', slug),
          patch: title(`${word} der Gürteltiere ${slug}`),
        }),
      ),
    ).toEqual([]);
  if (documentType) {
    const patch = { name: [{ language: 'de', text: `${word}schein` }] };
    expect(
      codesOf(await ada.send('changeDocumentType', { changeSet, id: idOf('DOCUMENT_TYPE', documentType), patch })),
    ).toEqual([]);
  }
  return changeSet;
}

async function approved(...of: Parameters<typeof drafted>): Promise<string> {
  const set = await drafted(...of);
  await ada.mutate('submitChangeSet', `changeSet: "${set}"`);
  expect(codesOf(await bert.mutate('approveChangeSet', `changeSet: "${set}"`))).toEqual([]);
  return set;
}

describe('the index', () => {
  test('takes publications of many services at once', async () => {
    const sets = [
      await approved(many.slice(0, 8), 'Tamandua', 'rotschein'),
      await approved(many.slice(8, 16).reverse(), 'Nasenbär', 'blauschein'),
      await approved(many.slice(16, 20), 'Ozelot'),
    ];
    const answers = await Promise.all(sets.map((set) => bert.mutate('publishChangeSet', `changeSet: "${set}"`)));
    expect(answers.map(codesOf)).toEqual([[], [], []]);
    expect(
      (await find('Tamandua', { first: 50 })).edges.filter(({ matched }) => matched[0]!.field === 'TITLE'),
    ).toHaveLength(8);
    expect(slugsOf(await find('Ozelot')).sort()).toEqual(many.slice(16, 20).sort());
    expect((await find('Nasenbärschein', { first: 50 })).totalCount).toBeGreaterThanOrEqual(8);
  });

  test('has two sets in the preview of one request', async () => {
    const [a, b] = [await drafted(['wohngeld'], 'Wombat'), await drafted(['elterngeld'], 'Kakapo')];
    const { data, errors } = await ada.ask(`{
      a: searchServices(query: "Wombat", context: { changeSet: "${a}" }) { nodes { slug } }
      b: searchServices(query: "Kakapo", context: { changeSet: "${b}" }) { nodes { slug } }
    }`);
    expect(errors).toBeUndefined();
    expect(data).toEqual({ a: { nodes: [{ slug: 'wohngeld' }] }, b: { nodes: [{ slug: 'elterngeld' }] } });
  });

  test('lets several look at their previews while somebody publishes', async () => {
    const previews = await Promise.all([drafted(['reisepass'], 'Wapiti'), drafted(['adoption'], 'Serval')]);
    const set = await approved(many.slice(20), 'Karakal');
    const [answer, ...seen] = await Promise.all([
      bert.mutate('publishChangeSet', `changeSet: "${set}"`),
      ...previews.map((changeSet) => finder(ada.ask)('Gürteltiere', { context: { changeSet }, first: 50 })),
    ]);
    expect(codesOf(answer)).toEqual([]);
    expect(seen.map(slugsOf)).toEqual([expect.arrayContaining(['reisepass']), expect.arrayContaining(['adoption'])]);
    expect(slugsOf(await find('Karakal')).sort()).toEqual(many.slice(20).sort());
  });
});
