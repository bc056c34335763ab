import sanitizeHtml from 'sanitize-html';

/** The elements that the Portalverbund Online-Gateway (PVOG) lets pass in texts. */
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

const whitelist: sanitizeHtml.IOptions = {
  allowedTags,
  allowedAttributes: { a: ['href'] },
  allowedSchemes: ['http', 'https', 'mailto', 'tel'],
  allowProtocolRelative: false,
};

/** A Markdown link is only text here, but portals that render it would run what it points to. */
const harmfulMarkdownLink = /\]\(\s*(?!https?:|mailto:|tel:)[^\s():/?#]*:(?:[^()]|\([^()]{0,2000}\)){0,2000}\)/gi;
const harmfulMarkdownTarget = /\]:\s*(?:javascript|data|vbscript|file):\S*/gi;

const escaped: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&amp;': '&' };

const strippedOnce = (text: string): string =>
  /[<>&]/.test(text)
    ? sanitizeHtml(text, { allowedTags: [], allowedAttributes: {} }).replace(
        /&(?:lt|gt|quot|amp);/g,
        (one) => escaped[one]!,
      )
    : text;

/** What is read of a text that may hold HTML; also of what would be HTML once it is read. */
export function withoutHtml(text: string): string {
  let stripped = text;
  for (let before = ''; before !== stripped;) [before, stripped] = [stripped, strippedOnce(stripped)];
  return stripped;
}

/** The text with the elements of the whitelist only; scripts and styles lose their content too. */
export const cleanHtml = (html: string): string =>
  (/[<>&]/.test(html) ? sanitizeHtml(html, whitelist) : html)
    .replace(harmfulMarkdownLink, ']')
    .replace(harmfulMarkdownTarget, ']');
