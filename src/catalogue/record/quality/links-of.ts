import { stringsOf, type Path } from './content-texts.js';

export interface LinkAt {
  path: Path;
  url: string;
}

const link = /(?<![\w])https?:\/\/[^\s"'<>]+/gi;

/** Trailing punctuation belongs to the sentence, not the URL. */
const withoutSentence = (url: string): string => {
  const ended = url.replace(/[.,;:!?]+$/, '');
  return ended.includes('(') ? ended : ended.replace(/\)+$/, '');
};

/** Links of a content: URL fields, links in HTML, and URLs in plain texts. */
export const linksOf = (content: object): LinkAt[] =>
  stringsOf(content).flatMap(({ path, text }) => {
    const urls = (text.match(link) ?? []).map((url) => withoutSentence(url).replaceAll('&amp;', '&'));
    return [...new Set(urls)].map((url) => ({ path, url }));
  });
