import { describe, expect, test } from '@jest/globals';
import { startTestApp } from '../../support/app.js';
import { readSeeds } from '../../support/seeds.js';

const { read } = await startTestApp({ seeded: true });

describe('the keys of the seeds', () => {
  const services = readSeeds('services', 'seeds/bremen');
  const keyed = services.filter(({ leikaKeys = [] }) => leikaKeys.length > 0);

  test('each say how it is known that the service has them', () => {
    for (const { slug, leikaKeys = [], leikaAssignments = [] } of services)
      expect([slug, leikaAssignments.map(({ key }) => key)]).toEqual([slug, leikaKeys]);
    expect(keyed.length).toBeGreaterThanOrEqual(108);
  });

  test('name where they were read', () => {
    const assignments = keyed.flatMap(({ leikaAssignments = [] }) => leikaAssignments);
    expect(assignments.filter(({ source }) => !source)).toEqual([]);
  });

  test('are certain, but for those whose name is not quite that of the service, or that only another city uses so', () => {
    const uncertain = keyed.flatMap(({ slug, leikaAssignments = [] }) =>
      leikaAssignments.flatMap(({ key, isCertain }) => (isCertain ? [] : `${slug} ${key}`)),
    );
    expect(uncertain.sort()).toEqual([
      'auskunftssperre 99115002060001',
      'beglaubigung 99014002035000',
      'bhv-beglaubigung 99014002035000',
      'bhv-beglaubigung 99014007035000',
      'einbuergerung-ehe 99099002067000',
      'fuehrerschein-fahrgast 99084011001000',
      'fuehrerschein-umschreiben-drittstaat 99108047050002',
      'kfz-anmelden 99036020001000',
      'kfz-anmelden-bhv 99036020001000',
      'kfz-rotes-kennzeichen 99036009069010',
      'kirchenaustritt 99073001000000',
      'kleiner-waffenschein 99089034001001',
      'kurzzeitkennzeichen 99036036000000',
      'niederlassung-migrationsamt 99010003001000',
      'niederlassung-migrationsamt 99010003001013',
      'niederlassungserlaubnis 99010003001000',
      'parken-soziale-dienste 99108010056002',
      'parken-umzug 99108011153000',
      'saisonkennzeichen 99036030069000',
      'saisonkennzeichen-online 99036030069000',
      'schueler-einzelbefoerderung 99088011039000',
      'selbstaendigkeit-drittstaat 99010020001023',
      'wohnsitz-anmelden 99115005104001',
      'zb1-ersatz 99036011036000',
    ]);
  });
});

test('a key says why the service has it, and from what its entry was read', async () => {
  const { service } = await read<{ service: object }>(`{ service(by: { slug: "reisepass" }) {
    leikaAssignments { leikaKey ground isCertain source }
    leikaServices { leikaKey designation { value } readOn source }
  } }`);
  const source =
    'PVOG, Abfrage des Schlüssels für Bremen: https://service.bremen.de/sixcms/detail.php?gsid=bremen128.c.9876.de';
  expect(service).toEqual({
    leikaAssignments: [{ leikaKey: '99085001012000', ground: 'SAME_PAGE', isCertain: true, source }],
    leikaServices: [
      { leikaKey: '99085001012000', designation: { value: 'Reisepass beantragen' }, readOn: '2026-08-12', source },
    ],
  });
});
