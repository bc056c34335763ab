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
