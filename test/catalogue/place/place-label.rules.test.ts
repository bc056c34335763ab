import { describe, expect, test } from '@jest/globals';
import { placeLabels, type NamedPlace } from '../../../src/catalogue/place/place-label.rules.js';

const place = (named: string, ...within: string[]): NamedPlace => {
  const [name = '', kind = 'LOCALITY'] = named.split('/');
  return {
    id: `${named} ${within.join(' ')}`,
    name: { de: name },
    kind,
    within: within.map((one) => ({ de: one })),
  };
};

const german = (places: NamedPlace[]): [string, string | null][] =>
  placeLabels(places).map(({ label, detail }) => [
    label['de'] as string,
    (detail?.['de'] as string | undefined) ?? null,
  ]);

describe('labels of places to choose from', () => {
  test.each<[what: string, places: NamedPlace[], labels: [string, string | null][]]>([
    [
      'a municipality stands for itself',
      [place('Bremen'), place('Bremerhaven')],
      [
        ['Bremen', null],
        ['Bremerhaven', null],
      ],
    ],
    [
      'parts of cities name their city',
      [place('Mitte', 'Bremen'), place('Mitte', 'Nord', 'Bremerhaven')],
      [
        ['Mitte (Bremen)', null],
        ['Mitte (Bremerhaven)', null],
      ],
    ],
    [
      'parts of one city with one name say what contains them',
      [place('Mitte', 'Bremen'), place('Mitte', 'Mitte', 'Bremen')],
      [
        ['Ortsteil Mitte (Bremen)', 'Bremen'],
        ['Ortsteil Mitte (Bremen)', 'Mitte, Bremen'],
      ],
    ],
    [
      'parts of one city with one name say what they are',
      [
        place('Mitte/CITY_DISTRICT', 'Bremen'),
        place('Mitte/BOROUGH', 'Mitte', 'Bremen'),
        place('Mitte', 'Bremerhaven'),
      ],
      [
        ['Stadtbezirk Mitte (Bremen)', null],
        ['Stadtteil Mitte (Bremen)', null],
        ['Mitte (Bremerhaven)', null],
      ],
    ],
    [
      'a Land and its city say what they are',
      [place('Berlin/STATE'), place('Berlin/MUNICIPALITY')],
      [
        ['Land Berlin', null],
        ['Gemeinde Berlin', null],
      ],
    ],
    ['none', [], []],
  ])('%s', (_, places, labels) => expect(german(places)).toEqual(labels));

  test('come in every language of the name', () => {
    const [label] = placeLabels([
      { id: 'm', kind: 'LOCALITY', name: { de: 'Mitte', en: 'Centre' }, within: [{ de: 'München', en: 'Munich' }] },
    ]);
    expect(label).toEqual({ label: { de: 'Mitte (München)', en: 'Centre (Munich)' }, detail: null });
  });
});
