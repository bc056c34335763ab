import type { CoverageCell, CoverageGrid } from '../../../../src/answers/coverage/report/coverage-grid.js';

const cell = (state: CoverageCell['state'], more: Partial<CoverageCell> = {}): CoverageCell => ({
  state,
  isPartial: false,
  asOf: null,
  services: [],
  inheritedFrom: null,
  ...more,
});

/** Two places and three keys, with every mark. */
export const grid: CoverageGrid = {
  day: '2026-11-30',
  places: [
    { slug: 'hb', name: 'Bremen' },
    { slug: 'bhv', name: 'Bremerhaven & <Umland>' },
  ],
  keys: [
    {
      leikaKey: '99001001001001',
      designation: 'Ausweis "beantragen" & <abholen>',
      cells: [cell('OWN', { asOf: '2026-09-21' }), cell('NOT_RECORDED')],
    },
    {
      leikaKey: '99001001001002',
      designation: null,
      cells: [cell('INHERITED', { inheritedFrom: 'Deutschland' }), cell('INHERITED', { inheritedFrom: 'Deutschland' })],
    },
    {
      leikaKey: '99001001001003',
      designation: 'Sehr lange Bezeichnung, die in keiner Tabelle und in keinem Bild auf eine Zeile passt, oder doch',
      cells: [cell('OWN', { isPartial: true }), cell('NONE')],
    },
  ],
};
