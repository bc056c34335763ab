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
    expect(keyed.length).toBeGreaterThanOrEqual(200);
  });

  test('name where they were read', () => {
    const assignments = keyed.flatMap(({ leikaAssignments = [] }) => leikaAssignments);
    expect(assignments.filter(({ source }) => !source)).toEqual([]);
  });

  test('are certain, but for those of another name, of another city, or of an old catalogue', () => {
    const uncertain = keyed.flatMap(({ slug, leikaAssignments = [] }) =>
      leikaAssignments.flatMap(({ key, isCertain }) => (isCertain ? [] : `${slug} ${key}`)),
    );
    expect(uncertain.sort()).toEqual([
      'auskunftssperre 99115002060001',
      'baum-faellen 99093003001000',
      'beglaubigung 99014002035000',
      'begleitende-hilfe 99015018148000',
      'bhv-beglaubigung 99014002035000',
      'bhv-beglaubigung 99014007035000',
      'bhv-fundsachen 99089017015000',
      'bhv-fundsachen 99089017152000',
      'bhv-meldebescheinigung 99115009001000',
      'bhv-sondernutzung-dauerhaft 99108012005000',
      'bhv-wohnsitz-ummelden 99115005011000',
      'bibcard 99077020040000',
      'bioabfall 99001003004000',
      'bodenrichtwert 99012006033000',
      'bremen-pass 99107027001000',
      'einbuergerung-ehe 99099002067000',
      'fahrerkarte 99084002012000',
      'feinstaubplakette 99108007040000',
      'fuehrerschein-fahrgast 99084011001000',
      'fuehrerschein-umschreiben-drittstaat 99108047050002',
      'gehwegueberfahrt 99108015134000',
      'gehwegueberfahrt 99108015182000',
      'gewerbe-wiedergestattung 99050012186000',
      'grabstelle 99101001107000',
      'gruenabfall 99001005004000',
      'grundschule-anmelden 99088003034001',
      'hwk-ausuebung 99058003001000',
      'hwk-ausuebung 99058023001000',
      'jagdschein 99067004001000',
      'kfz-abmelden-diebstahl 99036026017000',
      'kfz-anmelden 99036020001000',
      'kfz-anmelden-bhv 99036020001000',
      'kfz-ausland 99036008007003',
      'kfz-ausland 99036008007004',
      'kfz-ausland 99036008007006',
      'kfz-ausland 99036008007007',
      'kfz-rotes-kennzeichen 99036034069000',
      'kfz-ummelden-mitnahme 99036008071000',
      'kfz-ummelden-ohne-bhv 99036008071000',
      'kfz-umschreibung-online 99036048001000',
      'kfz-wiederzulassung 99036047001000',
      'kirchenaustritt 99073001000000',
      'kita-anmeldung 99041004034000',
      'kleiner-waffenschein 99089034001001',
      'kurzzeitkennzeichen 99036036000000',
      'liegenschaftskarte 99012007033000',
      'niederlassung-migrationsamt 99010003001000',
      'niederlassung-migrationsamt 99010003001013',
      'niederlassungserlaubnis 99010003001000',
      'papierabfall 99001002004000',
      'parken-orange 99108010056001',
      'parken-umzug 99108011153000',
      'reisepass-u18 99085001012000',
      'restabfall 99001007004000',
      'saisonkennzeichen 99036030069000',
      'saisonkennzeichen-online 99036030069000',
      'schadstoffe 99001008004000',
      'schueler-einzelbefoerderung 99088011039000',
      'selbstaendigkeit-drittstaat 99010020001023',
      'sondernutzung-container 99108012005000',
      'sondernutzung-dauerhaft 99108012005000',
      'sonntagsfahrverbot 99108002006000',
      'sonntagsfahrverbot 99108035001000',
      'spielgeraete 99050027005000',
      'umweltzone-ausnahme 99108019006000',
      'wahlhelfer 99128008104000',
      'wbk-erbe 99089086060005',
      'wohnsitz-anmelden 99115005104001',
      'wohnsitz-ausland 99115005104000',
      'wohnsitz-ummelden 99115005011000',
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
