import sanitizeHtml from 'sanitize-html';
import { beginsLine, separates, unreadTags } from './html-elements.js';

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

/** What an element that is taken out leaves: the end of a line, a space between words, or nothing. */
function standInFor(name: string): string {
  if (allowed.has(name) || !separates(name)) return name;
  return beginsLine(name) ? 'div' : 'td';
}

const goodAddress = /^\s*(?:https?:|mailto:|tel:)/i;

/** What of a start tag is not kept: `<table>`, `<p class>`. */
function removedOf(name: string, attribs: Readonly<Record<string, string>>): string[] {
  if (!allowed.has(name)) return [`<${name}>`];
  const isKept = (attribute: string): boolean =>
    name === 'a' && attribute === 'href' && goodAddress.test(attribs['href'] ?? '');
  return Object.keys(attribs).flatMap((attribute) => (isKept(attribute) ? [] : [`<${name} ${attribute}>`]));
}

const whitelist = (note: (removed: string) => void): sanitizeHtml.IOptions => ({
  allowedTags: [...allowedTags, 'div', 'td'],
  allowedAttributes: { a: ['href'] },
  allowedSchemes: ['http', 'https', 'mailto', 'tel'],
  allowProtocolRelative: false,
  nonTextTags: unreadTags,
  onOpenTag: (name, attribs) => removedOf(name, attribs).forEach(note),
  transformTags: { '*': (name, attribs) => ({ tagName: standInFor(name), attribs }) },
});

/** A Markdown link is only text here, but portals that render Markdown would execute its target. */
const harmfulMarkdownLink = /\]\(\s*(?!https?:|mailto:|tel:)[^\s():/?#]*:(?:[^()]|\([^()]{0,2000}\)){0,2000}\)/gi;
const harmfulMarkdownTarget = /\]:\s*(?:javascript|data|vbscript|file):\S*/gi;

const standIns = /<\/?(?:div|td)>(?:\s*<\/?(?:div|td)>)*/g;
const endsLine = /(?:<\/?(?:p|h[1-6]|ul|ol|li)>|<br \/>)$/;
const beginsWithLine = /^(?:<\/?(?:p|h[1-6]|ul|ol|li)>|<br \/>)/;

/** Lines and words that elements have separated stay apart: rows of a table become lines, cells words. */
function apart(clean: string): string {
  const separated = clean.replace(standIns, (run, offset: number) => {
    const end = offset + run.length;
    const [before, after] = [clean.slice(0, offset).slice(-6), clean.slice(end, end + 6)];
    if (offset === 0 || end === clean.length || endsLine.test(before) || beginsWithLine.test(after)) return '';
    return run.includes('div') ? '<br />' : ' ';
  });
  return separated === clean ? clean : separated.trim();
}

/** A text as it may be published, and what was taken out of it. */
export interface CleanedHtml {
  html: string;
  /** Each once: `<table>`, `<p class>`, `<!` for comments, `](` for harmful links in Markdown. */
  removed: string[];
}

/** Comments and declarations, and a tag that is never closed and takes what follows with it. */
function otherMarkup(html: string): string[] {
  const open = /<(\/?[a-z][a-z0-9-]*)[^<>]*$/i.exec(html.slice(-2_000));
  return [...(/<[!?]/.test(html) ? ['<!'] : []), ...(open ? [`<${open[1]!.toLowerCase()}`] : [])];
}

/** The text with whitelisted elements only; the content of scripts and styles is removed too. */
export function cleaned(html: string): CleanedHtml {
  const removed: string[] = [];
  const parsed = /[<>&]/.test(html);
  const elements = parsed
    ? apart(
        sanitizeHtml(
          html,
          whitelist((one) => removed.push(one)),
        ),
      )
    : html;
  if (parsed) removed.push(...otherMarkup(html));
  const clean = elements.replace(harmfulMarkdownLink, ']').replace(harmfulMarkdownTarget, ']');
  if (clean !== elements) removed.push('](');
  return { html: clean, removed: [...new Set(removed)] };
}

export const cleanHtml = (html: string): string => cleaned(html).html;

/** Most texts hold nothing but bare tags of the whitelist, which needs no parser to see. */
const suspicious = /<(?!\/?(?:p|br|h[1-6]|b|strong|i|em|sup|sub|ul|ol|li) ?\/?>|\/a>|[\s\d=])|\][(:]/i;

/** What cleaning takes out of a text. */
export const removedFrom = (html: string): string[] => (suspicious.test(html) ? cleaned(html).removed : []);
