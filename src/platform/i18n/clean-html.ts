import sanitizeHtml from 'sanitize-html';
import { separates, unreadTags } from './html-elements.js';

/** The elements that the Portalverbund Online-Gateway (PVOG) permits in texts. */
export const allowedTags = [
  'p',
  'br',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'b',
  'strong',
  'i',
  'em',
  'sup',
  'sub',
  'ul',
  'ol',
  'li',
  'a',
];

const allowed = new Set(allowedTags);

/** Elements that are taken out but separate words become `<div>`, and that becomes a space. */
const whitelist: sanitizeHtml.IOptions = {
  allowedTags: [...allowedTags, 'div'],
  allowedAttributes: { a: ['href'] },
  allowedSchemes: ['http', 'https', 'mailto', 'tel'],
  allowProtocolRelative: false,
  nonTextTags: unreadTags,
  transformTags: {
    '*': (tagName, attribs) => ({ tagName: !allowed.has(tagName) && separates(tagName) ? 'div' : tagName, attribs }),
  },
};

/** A Markdown link is only text here, but portals that render Markdown would execute its target. */
const harmfulMarkdownLink = /\]\(\s*(?!https?:|mailto:|tel:)[^\s():/?#]*:(?:[^()]|\([^()]{0,2000}\)){0,2000}\)/gi;
const harmfulMarkdownTarget = /\]:\s*(?:javascript|data|vbscript|file):\S*/gi;

function sanitized(html: string): string {
  const clean = sanitizeHtml(html, whitelist);
  const apart = clean.replace(/<\/?div>/g, ' ');
  return apart === clean ? clean : apart.trim();
}

/** The text with whitelisted elements only; the content of scripts and styles is removed too. */
export const cleanHtml = (html: string): string =>
  (/[<>&]/.test(html) ? sanitized(html) : html).replace(harmfulMarkdownLink, ']').replace(harmfulMarkdownTarget, ']');
