import sanitizeHtml from 'sanitize-html';
import { separates, unreadTags } from './html-elements.js';

/** Elements that are a paragraph of their own. */
const paragraphs = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'li']);

const breakOf = (name: string): string => {
  if (paragraphs.has(name)) return 'p';
  return separates(name) ? 'div' : name;
};

/** Leaves `<p>` for paragraphs and `<div>` for other breaks, so that what is left of the markup is known. */
const breaksOnly: sanitizeHtml.IOptions = {
  allowedTags: ['p', 'div'],
  allowedAttributes: {},
  nonTextTags: unreadTags,
  transformTags: { '*': (name) => ({ tagName: breakOf(name), attribs: {} }) },
};

const lineEnd = '\u2028';
const paragraphEnd = '\u2029';

const escaped: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&amp;': '&' };

const strippedOnce = (text: string): string =>
  /[<>&]/.test(text)
    ? sanitizeHtml(text, breaksOnly)
        .replaceAll('</p>', paragraphEnd)
        .replace(/<[^>]*>/g, lineEnd)
        .replace(/&(?:lt|gt|quot|amp);/g, (one) => escaped[one]!)
    : text;

/**
 * What is read of a text that may hold HTML: no elements, no entities; also none of what would be HTML once it is read.
 * U+2029 stands where a paragraph, a heading or an entry of a list ends, U+2028 where other markup separates words.
 */
export function withoutMarkup(text: string): string {
  let stripped = text;
  for (let before = ''; before !== stripped;) [before, stripped] = [stripped, strippedOnce(stripped)];
  return stripped;
}

/** The text in one line, with single spaces; a no-break space is a space. */
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

const isSeen = (plain: string): boolean => /[^\s\p{Default_Ignorable_Code_Point}]/u.test(plain);

/** Whether nothing of a text can be seen: white space, characters without width, elements without content. */
export const isBlank = (text: string): boolean => !isSeen(withoutMarkup(text));

const partsOf = (text: string): string[] =>
  withoutMarkup(text)
    .split(/[\u2028\u2029]/)
    .filter(isSeen);

/** The lines of an HTML text as a reader sees them: paragraphs, headings, entries of lists, and parts between breaks. */
export const textLines = (html: string): string[] => partsOf(html).map(oneLine);

/** The plain text of somebody who may have pasted HTML into it: line breaks that were typed stay. */
export const plainText = (text: string): string =>
  partsOf(text)
    .map((part) => part.replace(/[^\S\n]+/g, ' ').trim())
    .join('\n');
