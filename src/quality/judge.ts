import type { Contents } from '../content/content-form.js';
import type { Finding } from './finding.js';
import { documentWithoutCondition } from './rules/document.rules.js';
import { contradictingFees, feeWithoutLegalBasis } from './rules/fee.rules.js';
import { leikaKey } from './rules/leika.rules.js';
import { insecureLink } from './rules/link.rules.js';
import { markup } from './rules/markup.rules.js';
import { approval, legalBasis, organisationName, serviceTitle, summary } from './rules/module.rules.js';
import { expiredParts, expiredRecord, reversedPeriod } from './rules/period.rules.js';
import { placeholder } from './rules/placeholder.rules.js';
import { channelWithoutValue, officeHours, openArea, reachableOffice } from './rules/reach.rules.js';
import { reachableService, responsibleOffice } from './rules/reach.rules.js';
import { readability } from './rules/readability.rules.js';
import type { JudgedKind, Rule } from './rules/rule.js';
import { spokenText } from './rules/spoken.rules.js';
import { nounAndVerb } from './rules/title.rules.js';
import { languageMissing, translationIncomplete, translationStale } from './rules/translation.rules.js';
import { abbreviation, crossReference, numberWord } from './rules/wording.rules.js';
import type { Surroundings } from './surroundings.js';

/** What holds for every kind. */
const general: Rule<JudgedKind>[] = [
  placeholder,
  markup,
  (content) => reversedPeriod(content),
  expiredParts,
  insecureLink,
  crossReference,
  abbreviation,
  numberWord,
  languageMissing,
  translationIncomplete,
  translationStale,
];

const rules: { [K in JudgedKind]: Rule<K>[] } = {
  services: [
    serviceTitle,
    expiredRecord('valid'),
    contradictingFees,
    leikaKey,
    ...general,
    summary,
    legalBasis,
    approval,
    nounAndVerb,
    readability,
    spokenText,
    feeWithoutLegalBasis,
    documentWithoutCondition,
    responsibleOffice,
    openArea,
    reachableService,
  ],
  organisations: [organisationName, expiredRecord('active'), ...general, officeHours, reachableOffice],
  'contact-channels': [expiredRecord('valid'), ...general, channelWithoutValue],
};

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/** What must be mended comes first; then by path and code, so that the order of the rules shows nowhere. */
const inOrder = (one: Finding, other: Finding): number =>
  compare(one.severity, other.severity) ||
  compare(one.path.join('.'), other.path.join('.')) ||
  compare(one.rule, other.rule);

/** Everything that the rules find in the content of a record. */
export const judge = <K extends JudgedKind>(kind: K, content: Contents[K], surroundings: Surroundings): Finding[] =>
  rules[kind].flatMap((rule) => rule(content, surroundings)).sort(inOrder);
