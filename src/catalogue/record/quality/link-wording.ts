import type { RuleWording } from './rule-book.js';

/** Rules on links. */
export const linkWording = {
  INSECURE_LINK: {
    severity: 'SHOULD',
    message: { de: 'Der Link ist nicht verschlüsselt: {url}', en: 'The link is not encrypted: {url}' },
    fix: { de: 'Verwenden Sie die https-Adresse.', en: 'Use the https address.' },
  },
  DEAD_LINK: {
    severity: 'SHOULD',
    message: {
      de: 'Der Link führt nicht zum Ziel: {url} ({reason})',
      en: 'The link does not lead anywhere: {url} ({reason})',
    },
    fix: { de: 'Berichtigen oder entfernen Sie den Link.', en: 'Mend the link, or remove it.' },
  },
} as const satisfies Record<string, RuleWording>;
