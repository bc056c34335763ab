import { stringsOf, type Path } from './content-texts.js';

export interface LinkAt {
  path: Path;
  url: string;
}

const link = /(?<![\w])https?:\/\/[^\s"'<>]+/gi;

/** A full stop or bracket after an address belongs to the sentence. */
const withoutSentence = (url: string): string => {
  const ended = url.replace(/[.,;:!?]+$/, '');
  return ended.includes('(') ? ended : ended.replace(/\)+$/, '');
};

/** The http and https addresses of a content: fields that hold one, links in HTML, and those in plain texts. */
export const linksOf = (content: object): LinkAt[] =>
  stringsOf(content).flatMap(({ path, text }) => {
    const urls = (text.match(link) ?? []).map((url) => withoutSentence(url).replaceAll('&amp;', '&'));
    return [...new Set(urls)].map((url) => ({ path, url }));
  });
