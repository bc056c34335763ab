import { removedFrom } from '../../../platform/i18n/clean-html.js';
import { isHtml, wordingsOf } from './content-texts.js';
import { rule } from './rule.js';

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
      const found = isHtml(path) ? removedFrom(text) : (text.match(/<\/?[a-z!][^>]*>/gi) ?? []);
      return found.length > 0 ? [{ path, values: { value: [...new Set(found)].join(' ') } }] : [];
    }),
);
