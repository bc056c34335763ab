import type { ServiceContent } from './service.content.js';
import { isBlank } from '../../platform/i18n/plain-text.js';
import { germanText } from '../record/quality/content-texts.js';
import { rule } from '../record/quality/rule.js';
import { titleMissing } from '../record/quality/title.quality.js';

export const serviceTitleMissing = titleMissing(({ texts }: ServiceContent) => ({
  path: ['texts', '03'],
  texts: [texts['03'], texts['02']],
}));

export const summaryMissing = rule(
  'SUMMARY_MISSING',
  {
    severity: 'SHOULD',
    message: { de: 'Es fehlen Kurztext und Teaser.', en: 'There is neither a short text nor a teaser.' },
    fix: {
      de: 'Schreiben Sie einen Kurztext (Modul 05) oder einen Teaser (Modul 24).',
      en: 'Write a short text (module 05) or a teaser (module 24).',
    },
  },
  ({ texts }: ServiceContent) =>
    germanText(texts['05']) || germanText(texts['24']) ? [] : [{ path: ['texts', '05'] }],
);

export const approvalMissing = rule(
  'APPROVAL_MISSING',
  {
    severity: 'SHOULD',
    message: { de: 'Es fehlt die fachliche Freigabe.', en: 'There is no approval by the expert authority.' },
    fix: {
      de: 'Tragen Sie ein, wann und durch wen fachlich freigegeben wurde.',
      en: 'Add the day and the authority of the approval.',
    },
  },
  ({ approvedOn }: ServiceContent) => (approvedOn === undefined ? [{ path: ['approvedOn'] }] : []),
);

export const approvalWithoutAuthority = rule(
  'APPROVAL_WITHOUT_AUTHORITY',
  {
    severity: 'SHOULD',
    message: {
      de: 'Die fachliche Freigabe nennt einen Tag, aber keine Stelle.',
      en: 'The approval has a day but no authority.',
    },
    fix: { de: 'Nennen Sie die Stelle, die freigegeben hat.', en: 'Name the authority that approved.' },
  },
  ({ approvedOn, approvedBy }: ServiceContent) =>
    approvedOn === undefined || !isBlank(approvedBy ?? '') ? [] : [{ path: ['approvedBy'] }],
);
