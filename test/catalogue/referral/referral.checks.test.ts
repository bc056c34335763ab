import { describe, expect, test } from '@jest/globals';
import { checkReferralTerms, checkReferralTexts } from '../../../src/catalogue/referral/referral.checks.js';
import type { ReferralContent } from '../../../src/catalogue/referral/referral.content.js';
import { reported } from '../../support/reported.js';

const referral = (differing: Partial<ReferralContent>): ReferralContent => ({
  slug: 'zoll',
  matter: { de: 'Paket verzollen' },
  body: { de: 'Zoll' },
  explanation: { de: 'Das macht der Zoll.' },
  terms: ['Zoll', 'Paket', 'verzollen'].map((term) => ({ language: 'de', term })),
  ...differing,
});

const missing = 'The German wording is missing.';

describe('a referral', () => {
  test.each<[what: string, differing: Partial<ReferralContent>, problems: [string, string][]]>([
    ['in German', {}, []],
    ['in German and English', { body: { de: 'Zoll', en: 'Customs' } }, []],
    ['without a German matter', { matter: { en: 'Clear a parcel' } }, [['matter', missing]]],
    ['with a body in easy German only', { body: { 'de-x-leicht': 'Zoll' } }, [['body', missing]]],
    ['with nothing in German', { matter: { en: 'A' }, body: { en: 'B' }, explanation: { en: 'C' } }, [['matter', missing], ['body', missing], ['explanation', missing]]],
    ['that takes too long to say', { explanation: { de: 'Kurz.', en: 'word '.repeat(90) } }, [['explanation.en', 'It takes 33 seconds to read the text out; at most 30 are allowed.']]],
  ])('%s', (_, differing, problems) => {
    expect(reported((report) => checkReferralTexts(referral(differing), report))).toEqual(problems);
  }); // prettier-ignore

  test.each<[what: string, terms: [language: string, term: string][], problems: [string, string][]]>([
    ['of different words', [['de', 'Zoll'], ['de', 'Zölle']], []],
    ['of one word in two languages', [['de', 'Visa'], ['en', 'Visa']], []],
    ['of a word in two cases', [['de', 'Zoll'], ['de', 'ZOLL']], [['terms[1]', 'zoll (de) occurs twice (first at 0).']]],
    ['of a word in two spellings', [['de', 'Bafög Amt'], ['de', 'Bafoeg-Amt']], [['terms[1]', 'bafog amt (de) occurs twice (first at 0).']]],
  ])('has terms %s', (_, terms, problems) => {
    const content = referral({ terms: terms.map(([language, term]) => ({ language, term })) });
    expect(reported((report) => checkReferralTerms(content, report))).toEqual(problems);
  }); // prettier-ignore
});
