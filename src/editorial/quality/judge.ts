import type { Contents } from '../../catalogue/record/contents.js';
import type { Finding } from '../../catalogue/record/quality/finding.js';
import { documentWithoutCondition } from '../../catalogue/required-document/document.quality.js';
import { contradictingFees, feeWithoutLegalBasis } from '../../catalogue/fee/fee.quality.js';
import { leikaKey } from '../../catalogue/code-list/leika.quality.js';
import { insecureLink } from '../../catalogue/record/quality/link.quality.js';
import { markup } from '../../catalogue/record/quality/markup.quality.js';
import {
  approval,
  legalBasis,
  organisationName,
  serviceTitle,
  summary,
} from '../../catalogue/service/module.quality.js';
import { expiredParts, expiredRecord, reversedPeriod } from '../../catalogue/record/quality/period.quality.js';
import { placeholder } from '../../catalogue/record/quality/placeholder.quality.js';
import {
  channelWithoutValue,
  officeHours,
  openArea,
  reachableOffice,
} from '../../catalogue/responsibility/reach.quality.js';
import { reachableService, responsibleOffice } from '../../catalogue/responsibility/reach.quality.js';
import { readability } from '../../catalogue/record/quality/readability.quality.js';
import type { JudgedKind, Rule } from '../../catalogue/record/quality/rule.js';
import { spokenText } from '../../catalogue/service/spoken.quality.js';
import { nounAndVerb } from '../../catalogue/service/title.quality.js';
import {
  languageMissing,
  translationIncomplete,
  translationStale,
} from '../../catalogue/record/quality/translation.quality.js';
import { abbreviation, crossReference, numberWord } from '../../catalogue/record/quality/wording.quality.js';
import type { Surroundings } from '../../catalogue/record/quality/surroundings.js';

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
