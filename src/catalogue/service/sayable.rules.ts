import { withoutHtml } from '../../platform/i18n/clean-html.js';

const inlineTag = /<\/?(?:b|strong|i|em|sup|sub|a)\b[^>]*>/gi;
const openEnd = /(?<=[^\s>.!?:;,])\s*(?=<\/(?:p|h[1-6]|li)\s*>)/gi;
const tag = /<\/?[a-z]/gi;

/** Converts HTML to spoken text: paragraphs and list items become sentences. */
export const sayable = (html: string): string =>
  withoutHtml(html.replace(inlineTag, '').replace(openEnd, '.').replace(tag, ' $&')).replace(/\s+/g, ' ').trim();
