import { linksOf } from './links-of.js';
import { rule } from './rule.js';

/** Unencrypted links (http). */
export const insecureLink = rule(
  'INSECURE_LINK',
  {
    severity: 'SHOULD',
    message: { de: 'Der Link ist nicht verschlüsselt: {url}', en: 'The link is not encrypted: {url}' },
    fix: { de: 'Verwenden Sie die https-Adresse.', en: 'Use the https address.' },
  },
  (content: object) =>
    linksOf(content)
      .filter(({ url }) => /^http:/i.test(url))
      .map(({ path, url }) => ({ path, values: { url } })),
);
