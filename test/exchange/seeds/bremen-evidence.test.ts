import { describe, expect, test } from '@jest/globals';
import {
  figuresOfChannel,
  figuresOfOffice,
  figuresOfPromise,
  figuresOfService,
  sourcesOf,
  type ContentFigure,
} from '../../../src/catalogue/evidence/content-figures.js';
import type { Contents } from '../../../src/catalogue/record/contents.js';
import { readSeeds } from '../../support/seeds.js';

const bremen = 'seeds/bremen';

/** Figures of all records of a kind, with their record. */
const figuresIn = <Kind extends keyof Contents>(kind: Kind, figuresOf: (content: Contents[Kind]) => ContentFigure[]) =>
  readSeeds(kind, bremen).flatMap((record) => figuresOf(record).map((figure) => ({ record, figure })));

const all = [
  ...figuresIn('services', figuresOfService),
  ...figuresIn('organisations', figuresOfOffice),
  ...figuresIn('contact-channels', figuresOfChannel),
  ...figuresIn('service-promises', figuresOfPromise),
];

const nameOf = ({ record, figure }: (typeof all)[number]): string => [record.slug, ...figure.path].join(' ');

describe('a figure of Bremen', () => {
  test('says where it is from', () => {
    expect(all.length).toBeGreaterThan(500);
    const silent = all.find(({ record, figure }) => sourcesOf(figure, record).length === 0);
    expect(silent && nameOf(silent)).toBeUndefined();
  });

  test('of federal law has the level of the federation', () => {
    const federal = all.filter(({ figure }) => figure.figure.source?.startsWith('Bundesrecht'));
    expect(federal.length).toBeGreaterThan(0);
    expect(federal.filter(({ figure }) => figure.figure.level !== 'FEDERAL').map(nameOf)).toEqual([]);
  });

  test('has no day that is later than the newest page', () => {
    const days = all.flatMap(({ record, figure }) => sourcesOf(figure, record).flatMap(({ day }) => day ?? []));
    expect(days.length).toBeGreaterThan(20);
    expect(days.sort().at(-1)).toBe('2026-09-30');
  });
});

const services = readSeeds('services', bremen);

/** Records whose only source is the register of all Länder have its days. */
const isOfRegister = ({ provenance = [] }: (typeof services)[number]): boolean =>
  provenance.length === 1 && provenance[0]!.source === 'PVOG';

describe('a service of Bremen', () => {
  test('was checked on the day of its only page', () => {
    const dated = services.filter(({ provenance = [] }) => provenance.some(({ seenOn }) => seenOn));
    expect(dated).toHaveLength(61);
    expect(dated.map(({ checkedOn }) => checkedOn)).toEqual(dated.map(({ provenance }) => provenance![0]!.seenOn));
    expect(services.filter(({ checkedOn }) => checkedOn)).toHaveLength(dated.length);
  });

  test('was approved as a page whose amounts are those recorded', () => {
    const approved = services.filter((service) => service.approvedOn && !isOfRegister(service));
    expect(approved.map(({ slug, approvedOn, approvedBy }) => [slug, approvedOn, approvedBy])).toEqual([
      ['hundesteuer-anmelden', '2026-09-14', undefined],
      ['personalausweis', '2026-03-06', 'Senatorin für Inneres und Sport'],
      ['reisepass', '2026-03-06', 'Senatorin für Inneres und Sport'],
    ]);
    for (const { identifiers = [], approvedOn, fees = [] } of approved) {
      const page = identifiers.find(({ agency }) => agency === 'sixcms')?.value;
      const read = fees.filter(({ sourceAddress }) => page && sourceAddress?.endsWith(page));
      expect(read.length).toBeGreaterThan(0);
      expect(read.filter(({ seenOn }) => seenOn! < approvedOn!)).toEqual([]);
    }
  });

  test('has the days of the register when it is known from there alone', () => {
    const ofRegister = services.filter(isOfRegister);
    expect(ofRegister).toHaveLength(50);
    for (const { slug, approvedOn, provenance } of ofRegister) {
      expect({ slug, approvedOn }).toEqual({ slug, approvedOn: expect.stringMatching(/^20\d\d-/) });
      expect({ slug, readOn: provenance![0]!.readOn }).toEqual({ slug, readOn: '2026-10-04' });
    }
  });
});
