const entities: { [name: string]: string } = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ', apos: "'" };

const decode = (text: string): string =>
  text.replace(/&(#\d{1,6}|[a-z]{2,6});/gi, (whole, name: string) =>
    name.startsWith('#') ? String.fromCodePoint(Math.min(Number(name.slice(1)), 0x10ffff)) : (entities[name] ?? whole),
  );

/** Converts HTML to plain blocks: paragraphs, headings and list items. */
export const textBlocks = (html: string): string[] =>
  html
    .split(/<\/?(?:p|br|h[1-6]|ul|ol|li|div|table|tr|td)\b[^>]*>/i)
    .map((block) => decode(block.replace(/<[^>]*>/g, '')).trim())
    .filter((block) => block !== '');
