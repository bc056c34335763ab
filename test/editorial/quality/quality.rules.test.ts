import { describe, expect, test } from '@jest/globals';
import type { Contents } from '../../../src/catalogue/record/contents.js';
import type { OrganisationContent } from '../../../src/catalogue/organisation/organisation.content.js';
import type { FeeContent } from '../../../src/catalogue/fee/fee.content.js';
import type { ServiceContent } from '../../../src/catalogue/service/service.content.js';
import { judge, rulesFor } from '../../../src/editorial/quality/judge.js';
import { deadLink } from '../../../src/editorial/quality/links/dead-link.js';
import { placeholder } from '../../../src/catalogue/record/quality/placeholder.quality.js';
import { recordContentKinds } from '../../../src/catalogue/record/content-kind.js';
import type { RuleWording } from '../../../src/catalogue/record/quality/finding.js';
import type { Surroundings } from '../../../src/catalogue/record/quality/surroundings.js';
import { around, goodChannel, goodOffice, goodService, source } from './quality-content.js';

const texts = (differing: ServiceContent['texts']): Partial<ServiceContent> => ({
  texts: { ...goodService().texts, ...differing },
});
const summary = (de: string) => texts({ '05': { de } });
const title = (de: string) => texts({ '03': { de } });
const fees = (...list: Partial<FeeContent>[]): Partial<ServiceContent> => ({
  fees: list.map((fee) => ({ kind: 'FIXED', legalBasis: '§ 9 PAuswG', ...fee })),
});
const document = (differing: object): Partial<ServiceContent> => ({
  documents: [{ type: 'vollmacht', obligation: 'CONDITIONAL', ...differing }],
});

const codesOf = (service: Partial<ServiceContent>, surroundings: Partial<Surroundings> = {}): string[] =>
  judge('services', goodService(service), around(surroundings)).map(({ rule }) => rule);

/** Sentences of long words, enough of them for an index. */
const officialese = Array.from(
  { length: 3 },
  () =>
    'Verwaltungsverfahrensrechtliche Mitwirkungspflichten begründen bezüglich antragsgegenständlicher Leistungsvoraussetzungen weitreichende Dokumentationsverpflichtungen gegenüber sachbearbeitenden Dienststellen sowie beteiligten Bewilligungsbehörden.',
).join(' ');

describe('what is good', () => {
  test('is left in peace', () => {
    expect(codesOf({})).toEqual([]);
    expect(judge('organisations', goodOffice(), around())).toEqual([]);
    expect(judge('contact-channels', goodChannel({}), around())).toEqual([]);
  });
});

describe('a rule for services', () => {
  const found: [string, string, Partial<ServiceContent>, Partial<Surroundings>?][] = [
    ['TITLE_MISSING', 'no title', { texts: { '05': { de: 'Kurz.' } } }],
    ['SUMMARY_MISSING', 'neither short text nor teaser', { texts: { '03': { de: 'Ausweis beantragen' } } }],
    ['LEGAL_BASIS_MISSING', 'no legal basis', { legalBases: [], fees: [] }],
    ['APPROVAL_MISSING', 'no approval', { approvedOn: undefined }],
    ['APPROVAL_WITHOUT_AUTHORITY', 'an approval by nobody', { approvedBy: ' ' }],
    ['CROSS_REFERENCE', 'siehe oben', summary('Die Unterlagen (siehe oben) legen Sie vor.')],
    ['ABBREVIATION', 'z.B.', summary('Bringen Sie z.B. den Pass mit.')],
    ['NUMBER_WORD', 'zwei', summary('Bringen Sie zwei Fotos mit.')],
    ['TITLE_NOT_NOUN_AND_VERB', 'a noun alone', title('Einbürgerung')],
    ['PLACEHOLDER', 'nicht angegeben', summary('<p>nicht angegeben</p>')],
    ['MARKUP_NOT_ALLOWED', 'a span', summary('<span>Kurz</span>')],
    ['INSECURE_LINK', 'a link in HTML', summary('<a href="http://www.bremen.de">Mehr</a>')],
    ['SPOKEN_TEXT_MISSING', 'a short text that is read instead', { spoken: undefined }],
    ['HARD_TO_READ', 'officialese', summary(`<p>${officialese}</p>`)],
    ['LANGUAGE_MISSING', 'a wanted language', {}, { languages: ['en'] }],
    ['TRANSLATION_INCOMPLETE', 'some texts in English', texts({ '03': { de: 'Ausweis beantragen', en: 'ID card' } })],
    ['RECORD_EXPIRED', 'a service of the past', { valid: { until: '2026-11-21' } }],
    ['PERIOD_REVERSED', 'an end before the beginning', fees({ valid: { from: '2027-01-01', until: '2026-12-31' } })],
    ['PARTS_EXPIRED', 'fees of the past only', fees({ valid: { until: '2020-12-31' } })],
    ['FEE_WITHOUT_LEGAL_BASIS', 'a fee', fees({ amountCents: 100, legalBasis: undefined })],
    ['FEES_CONTRADICT', 'two amounts at a time', fees({ amountCents: 1 }, { amountCents: 2 })],
    ['DOCUMENT_WITHOUT_CONDITION', 'a condition that is not named', document({})],
    ['LEIKA_KEY_UNKNOWN', 'a key that nobody knows', { leikaKeys: ['99115005104003'] }],
    ['LEIKA_KEY_RETIRED', 'a retired key', {}, { retiredLeikaKeys: new Set(['99115005104001']) }],
    ['SERVICE_WITHOUT_RESPONSIBLE_OFFICE', 'nobody', {}, { responsibilities: 0 }],
    ['SERVICE_WITHOUT_REACHABLE_CHANNEL', 'no channel', {}, { reachableChannels: 0 }],
    ['PROVENANCE_MISSING', 'no source', { provenance: undefined }],
    ['EVIDENCE_OUTDATED', 'an old fee', { provenance: [{ source: 'Amt', seenOn: '2020-01-01' }] }],
    ['AREA_WITHOUT_RESPONSIBILITY', 'an open area', {}, { openAreas: ['stadt'] }],
  ];
  test.each(found)('%s finds %s', (rule, _, service, surroundings = {}) => {
    expect(codesOf(service, surroundings)).toEqual([rule]);
  });

  const near: [string, Partial<ServiceContent>, Partial<Surroundings>?][] = [
    [
      'a fee of the past beside one of today',
      fees({ amountCents: 1, valid: { until: '2020-12-31' } }, { amountCents: 2, valid: { from: '2021-01-01' } }),
    ],
    ['no fee, by no rule', fees({ kind: 'FREE', legalBasis: undefined })],
    [
      'a fee that is based on one with a rule',
      fees({ amountCents: 1 }, { amountCents: 2, surcharge: true, baseFee: 0, legalBasis: undefined }),
    ],
    ['two cases', fees({ amountCents: 1, condition: { de: 'unter 24 Jahren' } }, { amountCents: 2 })],
    ['two channels', fees({ amountCents: 1, channel: 'WEB' }, { amountCents: 2, channel: 'COUNTER' })],
    ['a fee said twice', fees({ amountCents: 1 }, { amountCents: 1 })],
    [
      'surroundings of which nothing is known',
      {},
      { knownLeikaKeys: null, responsibilities: null, reachableChannels: null },
    ],
  ];
  test.each(near)('leaves %s in peace', (_, service, surroundings = {}) => {
    expect(codesOf(service, surroundings)).toEqual([]);
  });
});

describe('a rule for organisations and channels', () => {
  const office = (differing: Partial<OrganisationContent>, surroundings: Partial<Surroundings> = {}) =>
    judge('organisations', goodOffice(differing), around(surroundings)).map(({ rule }) => rule);

  test.each<[string, string[], Partial<OrganisationContent>, Partial<Surroundings>?]>([
    ['an office without hours', ['OFFICE_WITHOUT_HOURS'], { openingHours: [] }, { channelHours: 0 }],
    ['hours on a channel', [], { openingHours: [] }, { channelHours: 1 }],
    ['no hours where nobody goes', [], { openingHours: [], addresses: [] }, { channelHours: 0 }],
    ['an office nobody reaches', ['OFFICE_WITHOUT_REACHABLE_CHANNEL'], {}, { reachableChannels: 0 }],
    ['a unit that does nothing itself', [], { addresses: [] }, { reachableChannels: 0, responsibilities: 0 }],
    ['an office that has been dissolved', ['RECORD_EXPIRED'], { active: { until: '2025-12-31' } }],
    ['a name in English only', ['TITLE_MISSING', 'LANGUAGE_MISSING'], { name: { en: 'Office' } }],
    ['content from nobody knows where', ['PROVENANCE_MISSING'], { provenance: [] }],
    ['an address of the past', ['PARTS_EXPIRED'], { addresses: [{ kind: 'VISITOR', valid: { until: '2025-12-31' } }] }],
  ])('says what it should of %s', (_, rules, organisation, surroundings = {}) => {
    expect(office(organisation, surroundings)).toEqual(rules);
  });

  test.each([
    ['a telephone without number', { kind: 'PHONE', value: undefined }, ['CHANNEL_WITHOUT_VALUE']],
    ['a counter', { kind: 'COUNTER', value: undefined }, []],
    ['a channel of the past', { kind: 'PHONE', value: '115', valid: { until: '2025-12-31' } }, ['RECORD_EXPIRED']],
    [
      'a number from nobody knows where',
      { kind: 'PHONE', value: '115', provenance: undefined },
      ['PROVENANCE_MISSING'],
    ],
    ['a page that is not encrypted', { kind: 'WEB', value: 'http://a.example' }, ['INSECURE_LINK']],
  ])('says what it should of %s', (_, channel, rules) => {
    const found = judge('contact-channels', goodChannel(channel), around());
    expect(found.map(({ rule }) => rule)).toEqual(rules);
  });
});

describe('a rule for every kind', () => {
  test.each(recordContentKinds)('asks where a record is from: %s', (kind) => {
    const rules = (provenance: object[]) =>
      judge(kind, { ...goodService(), provenance } as unknown as Contents[typeof kind], around()).map(
        ({ rule }) => rule,
      );
    expect(rules([])).toContain('PROVENANCE_MISSING');
    expect(rules(source)).not.toContain('PROVENANCE_MISSING');
  });
});

describe('the rule book', () => {
  test('words every rule in both languages', () => {
    const wordings = [...recordContentKinds.flatMap<RuleWording>((kind) => rulesFor(kind)), deadLink];
    expect(new Set(wordings.map(({ code }) => code)).size).toBe(44);
    for (const { severity, message, fix } of wordings) {
      expect(['MUST', 'SHOULD']).toContain(severity);
      for (const text of [message.de, message.en, fix.de, fix.en]) expect(text).toMatch(/\S.*[.)}“"]$/);
    }
  });

  test('fills in what was found and puts the most severe first', () => {
    const service = goodService({ ...summary('Bringen Sie zwei XX mit.') });
    const [first, second] = judge('services', service, around());
    expect(first).toEqual({
      rule: 'PLACEHOLDER',
      severity: 'MUST',
      path: ['texts', '05', 'de'],
      message: { de: 'Hier steht ein Platzhalter: XX', en: 'This is a placeholder: XX' },
      fix: placeholder.fix,
    });
    expect(second!.message.en).toBe('A number is written as a word: "zwei"');
  });
});
