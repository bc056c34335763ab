import type { RuleWording } from '../../../catalogue/record/quality/finding.js';

/** Dead links are found by requesting them, so no quality rule reports them. */
export const deadLink: RuleWording = {
  code: 'DEAD_LINK',
  severity: 'SHOULD',
  message: {
    de: 'Der Link führt nicht zum Ziel: {url} ({reason})',
    en: 'The link does not lead anywhere: {url} ({reason})',
  },
  fix: { de: 'Berichtigen oder entfernen Sie den Link.', en: 'Correct or remove the link.' },
};
