import { describe, expect, test } from '@jest/globals';
import { placeLabels, type NamedPlace } from '../../../src/catalogue/place/place-label.rules.js';

const place = (name: string, ...within: string[]): NamedPlace => ({
  id: `${name} ${within.join(' ')}`,
  name: { de: name },
  within: within.map((one) => ({ de: one })),
});

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
        ['Mitte (Bremen)', 'Bremen'],
        ['Mitte (Bremen)', 'Mitte, Bremen'],
      ],
    ],
    ['none', [], []],
  ])('%s', (_, places, labels) => expect(german(places)).toEqual(labels));

  test('come in every language of the name', () => {
    const [label] = placeLabels([
      { id: 'm', name: { de: 'Mitte', en: 'Centre' }, within: [{ de: 'München', en: 'Munich' }] },
    ]);
    expect(label).toEqual({ label: { de: 'Mitte (München)', en: 'Centre (Munich)' }, detail: null });
  });
});
