import { describe, expect, test } from '@jest/globals';
import type { OrganisationContent } from '../../../src/catalogue/organisation/organisation.content.js';
import type { FeeContent } from '../../../src/catalogue/fee/fee.content.js';
import type { QuestionContent } from '../../../src/catalogue/question/question.content.js';
import type { ServiceContent } from '../../../src/catalogue/service/service.content.js';
import { judge, rulesFor } from '../../../src/editorial/quality/judge.js';
import { deadLink } from '../../../src/editorial/quality/links/dead-link.js';
import { placeholder } from '../../../src/catalogue/record/quality/placeholder.quality.js';
import { judgedKinds } from '../../../src/catalogue/record/quality/rule.js';
import { lix } from '../../../src/catalogue/record/quality/readability.quality.js';
import type { RuleWording } from '../../../src/catalogue/record/quality/finding.js';
import type { Surroundings } from '../../../src/catalogue/record/quality/surroundings.js';
import { around, goodOffice, goodService } from './quality-content.js';

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

const again: QuestionContent = { key: 'again', kind: 'YES_NO', text: { de: 'Noch einmal?', en: 'Once more?' } };

describe('what is good', () => {
  test('is left in peace', () => {
    expect(codesOf({})).toEqual([]);
    expect(judge('organisations', goodOffice(), around())).toEqual([]);
    expect(judge('contact-channels', { slug: 'telefon', kind: 'PHONE', value: '115' }, around())).toEqual([]);
  });
});

describe('a rule for services', () => {
  const found: [string, string, Partial<ServiceContent>, Partial<Surroundings>?][] = [
    ['TITLE_MISSING', 'no title', { texts: { '05': { de: 'Kurz.' } } }],
    ['TITLE_MISSING', 'a blank title', title(' ')],
    ['TITLE_MISSING', 'a title of characters without width', title('\u200b')],
    ['SUMMARY_MISSING', 'neither short text nor teaser', { texts: { '03': { de: 'Ausweis beantragen' } } }],
    ['SUMMARY_MISSING', 'a short text in which nothing is', summary('<p>&nbsp;</p>')],
    ['LEGAL_BASIS_MISSING', 'no legal basis', { legalBases: [], fees: [] }],
    ['APPROVAL_MISSING', 'no approval', { approvedOn: undefined }],
    ['APPROVAL_WITHOUT_AUTHORITY', 'an approval by nobody', { approvedBy: ' ' }],
    ['CROSS_REFERENCE', 'siehe oben', summary('Die Unterlagen (siehe oben) legen Sie vor.')],
    ['CROSS_REFERENCE', 'oben genannt', summary('<p>Mit den oben genannten Unterlagen.</p>')],
    ['CROSS_REFERENCE', 's. o.', summary('Fristen s. o. beachten.')],
    ['ABBREVIATION', 'z.B.', summary('Bringen Sie z.B. den Pass mit.')],
    ['ABBREVIATION', 'z. B. with a no-break space', summary('Bringen Sie z.&nbsp;B. den Pass mit.')],
    ['ABBREVIATION', 'z. B. with markup in it', summary('Bringen Sie <b>z. B.</b> den Pass mit.')],
    ['ABBREVIATION', 'ggf. in Leichte Sprache', texts({ '05': { de: 'Kurz.', 'de-x-leicht': 'ggf. anrufen' } })],
    ['NUMBER_WORD', 'zwei', summary('Bringen Sie zwei Fotos mit.')],
    ['NUMBER_WORD', 'at the beginning', summary('Drei Wochen dauert es.')],
    ['NUMBER_WORD', 'achtzehn', summary('Sie sind achtzehn Jahre alt.')],
    ['TITLE_NOT_NOUN_AND_VERB', 'a noun alone', title('Einbürgerung')],
    ['TITLE_NOT_NOUN_AND_VERB', 'a noun made of a verb', title('Ausweis: Beantragen eines Ausweises')],
    ['TITLE_NOT_NOUN_AND_VERB', 'a verb alone', title('beantragen')],
    ['PLACEHOLDER', 'nicht angegeben', summary('<p>nicht angegeben</p>')],
    ['PLACEHOLDER', 'XX', summary('Die Gebühr beträgt XX Euro.')],
    ['PLACEHOLDER', 'braces in a link', summary('<a href="https://a.example/{serviceId}">Mehr</a>')],
    [
      'PLACEHOLDER',
      'braces in an address',
      { legalBases: [{ citation: '§ 9', url: 'https://a.example/%7Bid%7D' }], fees: [] },
    ],
    ['PLACEHOLDER', 'lorem', summary('Lorem ipsum dolor')],
    ['PLACEHOLDER', '[…]', summary('Rufen Sie […] an.')],
    ['PLACEHOLDER', 'three dots in brackets', summary('Rufen Sie [...] an.')],
    ['MARKUP_NOT_ALLOWED', 'a span', summary('<span>Kurz</span>')],
    ['MARKUP_NOT_ALLOWED', 'an attribute', summary('<p class="rot">Kurz</p>')],
    ['MARKUP_NOT_ALLOWED', 'a script in a link', summary('<a href="javascript:alert(1)">Kurz</a>')],
    ['MARKUP_NOT_ALLOWED', 'a comment', summary('Kurz<!-- Notiz -->')],
    ['MARKUP_NOT_ALLOWED', 'any in a title', title('<b>Ausweis</b> beantragen')],
    ['INSECURE_LINK', 'a link in HTML', summary('<a href="http://www.bremen.de">Mehr</a>')],
    ['INSECURE_LINK', 'the address of a law', { legalBases: [{ citation: '§ 9 PAuswG', url: 'http://a.example' }] }],
    ['SPOKEN_TEXT_MISSING', 'a short text that takes too long to say', summary(`<p>${'Kurz. '.repeat(71)}</p>`)],
    ['HARD_TO_READ', 'officialese', { ...summary(`<p>${officialese}</p>`), spoken: { de: 'Kurz.' } }],
    ['LANGUAGE_MISSING', 'a wanted language', {}, { languages: ['en'] }],
    ['LANGUAGE_MISSING', 'a wanted language that only questions have', { questions: [again] }, { languages: ['en'] }],
    [
      'LANGUAGE_MISSING',
      'a text without its German',
      { ...goodService(), notes: [{ content: { 'de-x-leicht': 'Kurz.' }, visibility: 'PUBLIC' }] },
    ],
    ['TRANSLATION_INCOMPLETE', 'some texts in English', texts({ '03': { de: 'Ausweis beantragen', en: 'ID card' } })],
    ['RECORD_EXPIRED', 'a service of the past', { valid: { until: '2026-11-21' } }],
    ['PERIOD_REVERSED', 'an end before the beginning', fees({ valid: { from: '2027-01-01', until: '2026-12-31' } })],
    ['PARTS_EXPIRED', 'fees of the past only', fees({ valid: { until: '2020-12-31' } })],
    ['FEE_WITHOUT_LEGAL_BASIS', 'a fee', fees({ amountCents: 100, legalBasis: undefined })],
    ['FEES_CONTRADICT', 'two amounts at a time', fees({ amountCents: 1 }, { amountCents: 2 })],
    [
      'FEES_CONTRADICT',
      'two amounts on one day',
      fees({ amountCents: 1, valid: { until: '2026-07-01' } }, { amountCents: 2, valid: { from: '2026-07-01' } }),
    ],
    ['DOCUMENT_WITHOUT_CONDITION', 'a condition that is not named', document({})],
    ['LEIKA_KEY_UNKNOWN', 'a key that nobody knows', { leikaKeys: ['99115005104003'] }],
    ['LEIKA_KEY_UNKNOWN', 'two keys in one', { leikaKeys: ['99115005104001, 99115005104002'] }],
    ['LEIKA_KEY_RETIRED', 'a retired key', {}, { retiredLeikaKeys: new Set(['99115005104001']) }],
    ['SERVICE_WITHOUT_RESPONSIBLE_OFFICE', 'nobody', {}, { responsibilities: 0 }],
    ['SERVICE_WITHOUT_REACHABLE_CHANNEL', 'no channel', {}, { reachableChannels: 0 }],
    ['AREA_WITHOUT_RESPONSIBILITY', 'an open area', {}, { openAreas: ['stadt'] }],
  ];
  test.each(found)('%s finds %s', (rule, _, service, surroundings = {}) => {
    expect(codesOf(service, surroundings)).toEqual([rule]);
  });

  const near: [string, Partial<ServiceContent>, Partial<Surroundings>?][] = [
    ['the official designation as title', { texts: { '02': { de: 'Ausweis Ausstellung' }, '05': { de: 'Kurz.' } } }],
    ['a teaser instead of a short text', { texts: { '03': { de: 'Ausweis beantragen' }, '24': { de: 'Kurz.' } } }],
    ['legal bases as text', { legalBases: undefined, fees: [], ...texts({ '07': { de: '§ 9 PAuswG' } }) }],
    ['"siehe" to a law', summary('Ausnahmen siehe § 5 des Gesetzes.')],
    ['number words within words', summary('Einsicht, Zweifel, Vierteljahr, Elfenbein, Dreirad, Achtung und Zehntel.')],
    [
      'acht as attention',
      summary('Außer Acht gelassen; geben Sie acht. Sie sollten acht geben.'.replace('geben Sie acht. ', '')),
    ],
    ['digits', summary('Bringen Sie 2 Fotos mit.')],
    ['abbreviations within words', summary('Das Etcetera, die Caritas und die Beziehung. Circa 5.')],
    [
      'abbreviations in English',
      texts({ '05': { de: 'Kurz.', en: 'ca. 5' }, '03': { de: 'Ausweis beantragen', en: 'ID' } }),
    ],
    ['a verb before brackets', title('Führerschein ersetzen (Diebstahl)')],
    ['a verb before a dash', title('Meldebescheinigung beantragen – Bremerhaven')],
    ['a verb in a list', title('Wohnsitz anmelden, Zuzug aus dem Inland')],
    ['"nicht angegeben" in a sentence', summary('Wenn die Anschrift nicht angegeben ist, rufen wir an.')],
    ['XX within a word', summary('Größe XXL und Artikel XXI.')],
    ['brackets with words', summary('Rufen Sie [werktags] an.')],
    [
      'all HTML that may be',
      summary('<h2>A</h2><ul><li><b>B</b><br/>C</li></ul><p>x<sup>2</sup> <a href="mailto:a@b.example">D</a></p>'),
    ],
    ['less than, in words', summary('Kinder &lt; 16 Jahre')],
    ['an encrypted link', summary('<a href="https://www.bremen.de?a=1&amp;b=2">Mehr</a>')],
    ['a short hard text', summary('Verwaltungsverfahrensrechtliche Mitwirkungspflichten.')],
    [
      'a wanted language that is there',
      texts({ '03': { de: 'Ausweis beantragen', en: 'ID' }, '05': { de: 'Kurz.', en: 'Short.' } }),
      { languages: ['en'] },
    ],
    ['Leichte Sprache for one text', texts({ '05': { de: 'Kurz.', 'de-x-leicht': 'Ganz kurz.' } })],
    ['a service that ends today', { valid: { until: '2026-11-22' } }],
    ['a period of one day', { valid: { from: '2026-11-22', until: '2026-11-22' } }],
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
    ['a condition', document({ condition: { de: 'bei Vertretung' } })],
    ['a mandatory document', document({ obligation: 'MANDATORY' })],
    ['one of several documents', document({ alternativeGroup: 1 })],
    ['questions in another language', { questions: [again] }],
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
    ['an address of the past', ['PARTS_EXPIRED'], { addresses: [{ kind: 'VISITOR', valid: { until: '2025-12-31' } }] }],
  ])('says what it should of %s', (_, rules, organisation, surroundings = {}) => {
    expect(office(organisation, surroundings)).toEqual(rules);
  });

  test.each([
    ['a telephone without number', { kind: 'PHONE' }, ['CHANNEL_WITHOUT_VALUE']],
    ['a counter', { kind: 'COUNTER' }, []],
    ['a channel of the past', { kind: 'PHONE', value: '115', valid: { until: '2025-12-31' } }, ['RECORD_EXPIRED']],
    ['a page that is not encrypted', { kind: 'WEB', value: 'http://a.example' }, ['INSECURE_LINK']],
  ])('says what it should of %s', (_, channel, rules) => {
    const found = judge('contact-channels', { slug: 'kanal', ...channel }, around());
    expect(found.map(({ rule }) => rule)).toEqual(rules);
  });
});

describe('a translation', () => {
  const state = (de: string, en: string) => ({
    ...goodService(),
    texts: { '03': { de, en }, '05': { de: 'Kurz.', en: 'Short.' } },
  });
  const stale = (content: ServiceContent, history: Surroundings['history'], minor = false) =>
    judge('services', content, around({ history, minor }))
      .filter(({ rule }) => rule === 'TRANSLATION_STALE')
      .map(({ path }) => path);
  const first = { content: state('Ausweis beantragen', 'Apply'), minor: false };

  test('is stale once the German has changed, and stays so', () => {
    const changed = state('Pass beantragen', 'Apply');
    expect(stale(changed, [first])).toEqual([['texts', '03', 'en']]);
    expect(stale({ ...changed, checkedOn: '2026-01-01' }, [first, { content: changed, minor: false }])).toHaveLength(1);
  });

  test.each([
    ['nothing has changed', state('Ausweis beantragen', 'Apply'), [first], false],
    ['it has changed too', state('Pass beantragen', 'Apply for a passport'), [first], false],
    ['the edit was minor', state('Ausweis beantragen!', 'Apply'), [first], true],
    [
      'the German came back',
      state('Ausweis beantragen', 'Apply'),
      [first, { content: state('Pass beantragen', 'Apply'), minor: false }],
      false,
    ],
    ['there is no past', state('Ausweis beantragen', 'Apply'), [], false],
  ])('is not stale when %s', (_, content, history, minor) => {
    expect(stale(content, history, minor)).toEqual([]);
  });

  test('that was stale before a minor edit stays so', () => {
    const changed = { content: state('Pass beantragen', 'Apply'), minor: false };
    expect(stale(state('Pass beantragen!', 'Apply'), [first, changed], true)).toHaveLength(1);
  });
});

describe('the readability index', () => {
  test('is the mean length of sentences plus the percentage of long words', () => {
    // 40 words in 4 sentences, one of ten words being longer than six letters: 10 + 10.
    const sentence = 'Sie gehen mit dem alten Ausweis in unser neues Bürgeramt.'.replace('Ausweis', 'Foto');
    expect(lix(Array.from({ length: 4 }, () => sentence))).toBe(20);
  });

  test('takes entries of lists for sentences and abbreviations for none', () => {
    const words = 'Am 1. Mai gilt z. B. das Amt '.repeat(8);
    expect(lix([words])).toBeGreaterThan(lix(Array.from({ length: 8 }, () => 'Am 1. Mai gilt z. B. das Amt'))!);
  });
});

describe('the rule book', () => {
  test('words every rule in both languages', () => {
    const wordings = [...judgedKinds.flatMap<RuleWording>((kind) => rulesFor(kind)), deadLink];
    expect(new Set(wordings.map(({ code }) => code)).size).toBe(32);
    for (const { severity, message, fix } of wordings) {
      expect(['MUST', 'SHOULD']).toContain(severity);
      for (const text of [message.de, message.en, fix.de, fix.en]) expect(text).toMatch(/\S.*[.)}“"]$/);
    }
  });

  test('fills in what was found and puts first what must be mended', () => {
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
