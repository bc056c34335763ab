import type { CaseAnswers, Condition } from '../../catalogue/question/applicability.rules.js';
import type { QuestionFacts } from '../../catalogue/question/question-facts.js';
import type { LocalizedText } from '../../platform/i18n/localized-text.js';

/** Inclusive bounds in cents; null when open or described in words only. */
export interface Money {
  minimum: number | null;
  maximum: number | null;
}

/** A fee valid on the day, as far as the rules need it. */
export interface FeeFacts {
  id: number;
  kind: 'FIXED' | 'RANGE' | 'FREE' | 'PERCENTAGE' | 'DESCRIBED';
  amountCents: number | null;
  minimumCents: number | null;
  maximumCents: number | null;
  currency: string | null;
  percentage: number | null;
  percentageOf: LocalizedText | null;
  unit: LocalizedText | null;
  surcharge: boolean;
  /** Whether a surcharge is due in every case that it applies to; null when not recorded. */
  mandatory: boolean | null;
  baseFeeId: number | null;
  label: LocalizedText | null;
  condition: LocalizedText | null;
  description: LocalizedText | null;
  freeReason: LocalizedText | null;
  audiences: string[];
  channel: string | null;
  /** Name of the document that proves an exemption or reduction. */
  proof: LocalizedText | null;
  applies: Condition[];
}

/** Questions of the service, with the answers, the audience and the channel of the request. */
export interface QuoteCase {
  questions: readonly QuestionFacts[];
  answers: CaseAnswers;
  audience: string;
  /** Audiences that the request may be of while nobody has said; only the one above when omitted. */
  possibleAudiences?: readonly string[];
  channel: string | null;
  /** Whether a price is on record for other days; not when omitted. */
  isPricedOnOtherDay?: boolean;
}

export interface QuoteLine {
  fee: FeeFacts;
  money: Money;
  /** Bounds of the fee, or of the base fee it is a percentage of. */
  unit: LocalizedText | null;
  currency: string | null;
  /** One of several alternatives, exactly one of which is due. */
  alternative: boolean;
  /** For whom, or by which channel, it is due, where the request leaves that open. */
  scope: LocalizedText[];
  /** Answers that would make it due, where they are open and no text on record says the case. */
  answers: LocalizedText | null;
  /** Whether it depends on what no question asks about: a condition in words, or its scope. */
  conditional: boolean;
  /** Of a fee of nothing: whether something is due on top all the same, so that not all is free. */
  isWaivedOnly: boolean;
}

export interface Quote {
  /** Fees that are due, or the alternatives of which one is due. */
  lines: QuoteLine[];
  /** Optional fees: chosen by the applicant or subject to an unknown condition. */
  optional: QuoteLine[];
  minimum: number | null;
  maximum: number | null;
  exact: boolean;
  currency: string | null;
  /** Whether prices are on record for other days only, so that nothing is known of what surcharges come on top of. */
  isUnpricedDay?: boolean;
  /** Keys of the questions whose answers would change the quote. */
  open: string[];
}
