import { checkEnds } from './check/ascending.checks.js';
import { checkIdentifiers } from './check/duplicate.checks.js';
import { checkTexts } from './check/text.checks.js';
import { checkUrls } from './check/url.checks.js';
import { concept, type Check } from './concept.js';
import type { ContentKind, RecordKindName } from './content-kind.js';
import { identifierShared } from './quality/identity.quality.js';
import { insecureLink } from './quality/link.quality.js';
import { markup } from './quality/markup.quality.js';
import { expiredParts, reversedPeriod } from './quality/period.quality.js';
import { placeholder } from './quality/placeholder.quality.js';
import { provenanceMissing } from './quality/provenance.quality.js';
import { languageMissing, translationIncomplete, translationStale } from './quality/translation.quality.js';
import { abbreviation, crossReference, numberWord } from './quality/wording.quality.js';
import { CatalogueRecord, ExternalIdentifier, Provenance } from './record.entity.js';

const listChecks: Check<ContentKind>[] = [checkTexts, checkEnds, checkUrls];
const checks: Check<RecordKindName>[] = [checkTexts, checkEnds, checkUrls, checkIdentifiers];

const quality = [provenanceMissing, identifierShared];

const qualityOfTexts = [
  ...quality,
  placeholder,
  markup,
  reversedPeriod,
  expiredParts,
  insecureLink,
  crossReference,
  abbreviation,
  numberWord,
  languageMissing,
  translationIncomplete,
  translationStale,
];

/** Holds for every kind of content. */
export const record = concept({
  entities: [CatalogueRecord, ExternalIdentifier, Provenance],
  checks: {
    'code-lists': listChecks,
    'leika-services': listChecks,
    places: checks,
    situations: checks,
    thesaurus: checks,
    referrals: checks,
    emergencies: checks,
    'document-types': checks,
    forms: checks,
    organisations: checks,
    'online-services': checks,
    services: checks,
    'life-events': checks,
    'contact-channels': checks,
    responsibilities: checks,
    'service-promises': checks,
  },
  quality: {
    places: quality,
    situations: quality,
    thesaurus: quality,
    referrals: quality,
    emergencies: quality,
    'document-types': quality,
    forms: quality,
    organisations: qualityOfTexts,
    'online-services': quality,
    services: qualityOfTexts,
    'life-events': quality,
    'contact-channels': qualityOfTexts,
    responsibilities: quality,
    'service-promises': quality,
  },
});
