/** Elements that stand within a word or a line. */
const inline = new Set([
  ...['a', 'abbr', 'acronym', 'b', 'bdi', 'bdo', 'big', 'cite', 'code', 'data', 'del', 'dfn', 'em', 'font', 'i', 'ins'],
  ...['kbd', 'label', 'mark', 'q', 's', 'samp', 'small', 'span', 'strike', 'strong', 'sub', 'sup', 'time', 'tt', 'u'],
  ...['var', 'wbr'],
]);

/** Elements of which the content is not read. */
export const unreadTags = ['script', 'style', 'textarea', 'option', 'noscript', 'template'];

/** Whether the element separates the words before it from those behind it. */
export const separates = (name: string): boolean => !inline.has(name) && !unreadTags.includes(name);

/** Elements that begin a line of their own; others that separate words, such as cells, stand in a line. */
const blocks = new Set([
  ...[
    'address',
    'article',
    'aside',
    'blockquote',
    'body',
    'caption',
    'center',
    'dd',
    'details',
    'dialog',
    'dir',
    'div',
  ],
  ...['dl', 'dt', 'fieldset', 'figcaption', 'figure', 'footer', 'form', 'header', 'hgroup', 'hr', 'html', 'legend'],
  ...['main', 'menu', 'nav', 'pre', 'search', 'section', 'summary', 'table', 'tbody', 'tfoot', 'thead', 'tr'],
]);

export const beginsLine = (name: string): boolean => blocks.has(name);
