import type { OrganisationContent } from '../organisation/organisation.content.js';
import type { TextContent } from '../record/record-content.js';
import type { ServiceContent } from './service.content.js';
import { finding, type Finding } from '../record/quality/finding.js';

const german = (text: TextContent | undefined): string => {
  const wording = text?.['de'];
  return (typeof wording === 'string' ? wording : (wording?.text ?? '')).trim();
};

export const serviceTitle = ({ texts }: ServiceContent): Finding[] =>
  german(texts['03']) || german(texts['02']) ? [] : [finding('TITLE_MISSING', ['texts', '03'])];

export const organisationName = ({ name }: OrganisationContent): Finding[] =>
  german(name) ? [] : [finding('TITLE_MISSING', ['name'])];

export const summary = ({ texts }: ServiceContent): Finding[] =>
  german(texts['05']) || german(texts['24']) ? [] : [finding('SUMMARY_MISSING', ['texts', '05'])];

export const legalBasis = ({ texts, legalBases = [] }: ServiceContent): Finding[] =>
  legalBases.length > 0 || german(texts['07']) ? [] : [finding('LEGAL_BASIS_MISSING', ['legalBases'])];

export const approval = ({ approvedOn, approvedBy }: ServiceContent): Finding[] => {
  if (approvedOn === undefined) return [finding('APPROVAL_MISSING', ['approvedOn'])];
  return approvedBy?.trim() ? [] : [finding('APPROVAL_WITHOUT_AUTHORITY', ['approvedBy'])];
};
