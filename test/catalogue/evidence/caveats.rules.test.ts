import { describe, expect, test } from '@jest/globals';
import { caveatsOf, type EvidencedFigure } from '../../../src/catalogue/evidence/caveats.rules.js';
import type { EvidenceFacts } from '../../../src/catalogue/evidence/evidence.read-model.js';
import { figureKinds, type FigureKind } from '../../../src/catalogue/evidence/figure-kind.js';

const today = '2026-11-30';

const page = (more: Partial<EvidenceFacts> = {}): EvidenceFacts => ({
  source: 'Amt',
  address: 'https://amt.example',
  asOf: '2026-11-01',
  readOn: null,
  level: null,
  note: null,
  isOwn: false,
  ...more,
});

const figure = (kind: FigureKind, ...evidence: EvidenceFacts[]): EvidencedFigure => ({ kind, evidence });
const fee = (...evidence: EvidenceFacts[]): EvidencedFigure => figure('FEE', ...evidence);
const hours = (...evidence: EvidenceFacts[]): EvidencedFigure => figure('OPENING_HOURS', ...evidence);

const undated = page({ asOf: null });
const old = page({ asOf: '2017-09-01' });
const levelOnly = page({ source: null, address: null, asOf: null, level: 'FEDERAL' });

describe('what has to be said with an answer', () => {
  test.each<[what: string, figures: EvidencedFigure[], german: string[], english: string[]]>([
    ['nothing without figures', [], [], []],
    ['nothing of a dated source that is young enough', [fee(page()), hours(page())], [], []],
    [
      'the month of what is older than its kind allows',
      [fee(old)],
      ['Vielleicht nicht mehr aktuell: Gebühren (Stand September 2017).'],
      ['May have changed: fees (as of September 2017).'],
    ],
    [
      'the age by the kind of figure',
      [fee(page({ asOf: '2025-06-01' })), hours(page({ asOf: '2025-06-01' }))],
      ['Vielleicht nicht mehr aktuell: Öffnungszeiten (Stand Juni 2025).'],
      ['May have changed: opening hours (as of June 2025).'],
    ],
    [
      'the oldest of several, and that it holds for some only',
      [fee(page({ asOf: '2020-01-01' })), fee(old), fee(page())],
      ['Vielleicht nicht mehr aktuell: Gebühren (zum Teil, Stand September 2017).'],
      ['May have changed: fees (partly, as of September 2017).'],
    ],
    [
      'the oldest of the sources that may be meant',
      [fee(page(), old)],
      ['Vielleicht nicht mehr aktuell: Gebühren (Stand September 2017).'],
      ['May have changed: fees (as of September 2017).'],
    ],
    [
      'no month while one of the sources that may be meant has none',
      [fee(old, undated)],
      ['Stand nicht eingetragen: Gebühren.'],
      ['Date not recorded: fees.'],
    ],
    [
      'one sentence for several kinds, in one order',
      [figure('DEADLINE', undated), hours(undated), fee(undated)],
      ['Stand nicht eingetragen: Gebühren, Öffnungszeiten, Fristen.'],
      ['Date not recorded: fees, opening hours, deadlines.'],
    ],
    [
      'one word for all figures of many kinds',
      figureKinds.map((kind) => figure(kind, undated)),
      ['Stand nicht eingetragen: alle Angaben.'],
      ['Date not recorded: everything.'],
    ],
    [
      'the kinds where one of many has a date',
      figureKinds.map((kind) => figure(kind, kind === 'FEE' ? page() : undated)),
      [
        'Stand nicht eingetragen: Öffnungszeiten, Barrierefreiheit, Kontaktdaten, Fristen, Geltungsdauer, Bearbeitungsdauer, Serviceversprechen, Unterlagen, Zuständigkeit, Angebot der Leistung, Gebietsstand.',
      ],
      [
        'Date not recorded: opening hours, accessibility, contact details, deadlines, period of validity, processing time, service promises, documents, responsibility, offer of the service, territorial status.',
      ],
    ],
    [
      'the month of reading where the source itself has no date',
      [hours(page({ asOf: null, readOn: '2026-10-03' }))],
      ['Stand nicht eingetragen: Öffnungszeiten (gelesen im Oktober 2026).'],
      ['Date not recorded: opening hours (read in October 2026).'],
    ],
    [
      'no month of reading where it is known of some only',
      [hours(page({ asOf: null, readOn: '2026-10-03' })), hours(undated)],
      ['Stand nicht eingetragen: Öffnungszeiten.'],
      ['Date not recorded: opening hours.'],
    ],
    [
      'that no source is recorded, and nothing of its date',
      [fee(), hours(page())],
      ['Quelle nicht eingetragen: Gebühren.'],
      ['Source not recorded: fees.'],
    ],
    [
      'what nobody can look up',
      [hours(page({ source: 'telefonische Auskunft', address: null })), hours(page())],
      ['Quelle ohne Fundstelle: Öffnungszeiten (zum Teil, telefonische Auskunft).'],
      ['Source without an address: opening hours (partly, telefonische Auskunft).'],
    ],
    [
      'nothing of an address while another source of the record has one',
      [fee(page({ source: 'Presse', address: null }), page())],
      [],
      [],
    ],
    [
      'that the fee is laid down by federal law, which needs no address',
      [fee(page({ source: 'Bundesrecht', address: null, level: 'FEDERAL' }))],
      ['Was es kostet, steht im Bundesrecht.'],
      ['What it costs is laid down by federal law.'],
    ],
    [
      'that all fees are',
      [fee(page({ level: 'FEDERAL' })), fee(page({ level: 'FEDERAL' }))],
      ['Was es kostet, steht im Bundesrecht.'],
      ['What it costs is laid down by federal law.'],
    ],
    [
      'that some fees are',
      [fee(page({ level: 'FEDERAL' })), fee(page({ level: 'MUNICIPAL' })), fee(page())],
      ['Was es kostet, steht zum Teil im Bundesrecht.'],
      ['What it costs is partly laid down by federal law.'],
    ],
    ['nothing of federal law about other figures', [hours(page({ level: 'FEDERAL' }))], [], []],
    [
      'the level of a fee without a source',
      [fee(levelOnly)],
      ['Quelle nicht eingetragen: Gebühren.', 'Was es kostet, steht im Bundesrecht.'],
      ['Source not recorded: fees.', 'What it costs is laid down by federal law.'],
    ],
  ])('is %s', (_, figures, german, english) => {
    const said = caveatsOf(figures, today);
    expect([said.map(({ de }) => de), said.map(({ en }) => en)]).toEqual([german, english]);
  });

  test('stays within five sentences however many figures there are', () => {
    const all = figureKinds.flatMap((kind) =>
      [
        [],
        [old],
        [undated],
        [page({ source: 'Presse', address: null, level: 'STATE' })],
        [page({ level: 'FEDERAL' })],
      ].map((evidence) => figure(kind, ...evidence)),
    );
    expect(caveatsOf(all, today)).toHaveLength(5);
    expect(JSON.stringify(caveatsOf(all, today))).not.toMatch(/undefined|null|\(\)/);
  });
});
