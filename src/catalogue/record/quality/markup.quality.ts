import { allowedTags } from '../../../platform/i18n/clean-html.js';
import { finding, type Finding } from './finding.js';
import { isHtml, wordingsOf } from './content-texts.js';

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
export const markup = (content: object): Finding[] =>
  wordingsOf(content).flatMap(({ path, text }) => {
    const found = isHtml(path) ? foreignTags(text) : (text.match(/<\/?[a-z!][^>]*>/gi) ?? []);
    return found.length > 0 ? [finding('MARKUP_NOT_ALLOWED', path, { value: [...new Set(found)].join(' ') })] : [];
  });
