import { foldedWords } from '../../platform/i18n/folded-words.rules.js';
import { checkOnce } from '../record/check/duplicate.checks.js';
import { checkGerman } from '../record/check/german.checks.js';
import type { Report } from '../record/check/report.js';
import { checkSpeakingTime } from '../service/spoken.checks.js';
import type { ReferralContent } from './referral.content.js';

/** Reports texts that cannot be said on the phone: not in German, or too long. */
export function checkReferralTexts(referral: ReferralContent, report: Report): void {
  for (const field of ['matter', 'body', 'explanation'] as const) checkGerman(referral[field], [field], report);
  checkSpeakingTime(referral.explanation, ['explanation'], report);
}

/** Reports terms that are the same to the search. */
export const checkReferralTerms = ({ terms }: ReferralContent, report: Report): void =>
  checkOnce(terms, ['terms'], ({ language, term }) => `${foldedWords(term).join(' ')} (${language})`, report);
