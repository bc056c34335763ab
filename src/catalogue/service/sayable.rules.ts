import { oneLine, withoutMarkup } from '../../platform/i18n/plain-text.js';

const openEnd = /(?<=[^\s.!?:;,])\s*\u2029/g;

/** Converts HTML to spoken text: paragraphs and list items become sentences. */
export const sayable = (html: string): string => oneLine(withoutMarkup(html).replace(openEnd, '.\u2029'));
