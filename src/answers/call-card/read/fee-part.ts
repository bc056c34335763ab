import type { GraphQLResolveInfo } from 'graphql';
import { deliver, type DeliveredText } from '../../../platform/i18n/localized-text.js';
import { inEveryLanguage } from '../../../platform/i18n/sentence-language.js';
import type { Row } from '../../../platform/read/hydrate.js';
import { planPaths } from '../../../platform/read/plan/plan-paths.js';
import type { ReadOptions } from '../../../platform/read/read-options.js';
import type { PlannedField } from '../../../platform/read/plan/plan.js';
import { quoteAnswer } from '../../fee-quote/fee-quote-answer.js';
import { feeQuoteFacts, feesOfDay, type FeeQuoteFacts } from '../../fee-quote/fee-quote-facts.js';
import type { Quote } from '../../fee-quote/quote.js';
import type { Offered } from '../../fee-quote/offered-among.rules.js';
import { dueSentence, feeSentence } from '../../fee-quote/fee-sentence.rules.js';
import { feeReadModel } from '../../../catalogue/fee/fee.read-model.js';
import { fact, rowsOf, type CardScope } from './card-part.js';

export interface FeeRow extends Row {
  '#quote'?: FeeQuoteFacts;
  '#lineFees'?: Row[];
  '#optionalFees'?: Row[];
}

/** Plans the facts of the service from which the fee quote is made. */
export function feeFields(info: GraphQLResolveInfo, { isEvidenceAsked }: CardScope): PlannedField[] {
  const fees = (name: string, path: string[]): PlannedField[] => {
    const plan = planPaths(info, 'CallCard', [['fees', ...path, 'fee']], feeReadModel);
    return plan ? [rowsOf(name, feesOfDay, plan)] : [];
  };
  return [
    fact('quote', feeQuoteFacts(isEvidenceAsked)),
    ...fees('lineFees', ['lines']),
    ...fees('optionalFees', ['optionalLines']),
  ];
}

export const feesAnswer = (
  row: FeeRow,
  quoted: Quote,
  asked: { offered: Offered; isEvidenceAsked: boolean; readOptions: ReadOptions },
): object => {
  const { '#quote': facts, '#lineFees': lineFees, '#optionalFees': optionalFees } = row;
  const read = { facts: facts!, service: row, ...(lineFees && { lineFees }), ...(optionalFees && { optionalFees }) };
  return quoteAnswer(read, quoted, asked);
};

/** First the sentences about the fees that are due; then the possible surcharges, one sentence each. */
export function feeSentences(quoted: Quote, { languages }: ReadOptions): DeliveredText[] {
  const due = inEveryLanguage((language) => dueSentence(quoted, language, 'spoken'));
  const optional = quoted.optional.map((line) =>
    inEveryLanguage((language) => feeSentence(line, language, 'spoken', true)),
  );
  return [due, ...optional].map((sentence) => deliver(sentence, languages));
}
