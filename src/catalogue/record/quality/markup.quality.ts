import { allowedTags } from '../../../platform/i18n/clean-html.js';
import { isHtml, wordingsOf } from './content-texts.js';
import { rule } from './rule.js';

const allowed = new Set(allowedTags);
const tags = /<(?:(\/)?([a-z][a-z0-9-]*)\b((?:"[^"]*"|'[^']*'|[^>"'])*)|!)[^>]*>/gi;
const href = /^\s*(?:href\s*=\s*(?:"(?:https?:|mailto:|tel:)[^"]*"|'(?:https?:|mailto:|tel:)[^']*')\s*)?\/?$/i;

function isAllowed(name: string | undefined, attributes: string): boolean {
  if (name === undefined || !allowed.has(name.toLowerCase())) return false;
  return name.toLowerCase() === 'a' ? href.test(attributes) : /^\s*\/?$/.test(attributes);
}

const foreignTags = (html: string): string[] =>
  [...html.matchAll(tags)]
    .filter(([, closes, name, attributes = '']) => !closes && !isAllowed(name, attributes))
    .map(([, , name]) => (name === undefined ? '<!' : `<${name.toLowerCase()}>`));

/** HTML outside the PVOG whitelist, and any HTML in plain texts. */
export const markup = rule(
  'MARKUP_NOT_ALLOWED',
  {
    severity: 'MUST',
    message: {
      de: 'Der Text enthält HTML, das das PVOG nicht durchlässt: {value}',
      en: 'The text contains HTML outside the PVOG whitelist: {value}',
    },
    fix: {
      de: 'Verwenden Sie nur p, br, h1 bis h6, b, strong, i, em, sup, sub, ul, ol, li und a mit href.',
      en: 'Use only p, br, h1 to h6, b, strong, i, em, sup, sub, ul, ol, li, and a with href.',
    },
  },
  (content: object) =>
    wordingsOf(content).flatMap(({ path, text }) => {
      const found = isHtml(path) ? foreignTags(text) : (text.match(/<\/?[a-z!][^>]*>/gi) ?? []);
      return found.length > 0 ? [{ path, values: { value: [...new Set(found)].join(' ') } }] : [];
    }),
);
