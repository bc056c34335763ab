import { SearchField } from '../search-enums.js';
import type { KeyLookup, SaidKey } from './said-key.js';

/** Parameters that say how a page is shown or how somebody came there, and not which page it is. As PostgreSQL reads it, too. */
export const showing =
  '^((utm|mtm|pk|hsa|stm|etcc|wt|at|ns)_.*|.*clid|mc_[ce]id|_ga|_gl|_hs.*|igshid|campaign|phpsessid|jsessionid|sid|sessionid|ref|referrer|reg|asl|lang|language|language_code|l|print|view|tab|regschl|resource)(=|$)';

const isShowing = new RegExp(showing, 'iu');

/** Without a scheme and "www." only a host of these domains is one: "Hallo.Ich" is none. */
const domains = 'de|com|org|net|eu|info|bremen';
const written = new RegExp(
  String.raw`(?<![\p{L}\p{N}@._\-/])(?:https?://[^\s<>"„“”»«]+|(?:www\.(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}|(?:[\p{L}\p{N}-]+\.)+(?:${domains}))(?![\p{L}\p{N}-]|\.[\p{L}\p{N}])(?::\d+)?(?:[/?#][^\s<>"„“”»«]*)?)`,
  'giu',
);
/** What ends a sentence or a bracket, and no address. */
const trailing = /[.,;:!?)\]}'’*]+$/u;

export interface WrittenAddress {
  said: string;
  begins: number;
  ends: number;
}

/** The addresses of a text, each without the signs of the sentence around it. */
export const writtenAddresses = (text: string): WrittenAddress[] =>
  [...text.matchAll(written)].map((found) => {
    const said = found[0].replace(trailing, '');
    return { said, begins: found.index, ends: found.index + said.length };
  });

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

export interface Address {
  host: string;
  /** Without a slash at its end; empty for the page that a host begins with. */
  path: string;
  /** Only those that tell pages apart. */
  parameters: readonly string[];
}

/** The parameters of a query that tell pages apart. */
const tellingParameters = (query: string): string[] =>
  query.split('&').filter((one) => one !== '' && !isShowing.test(one));

/** What an address says: without scheme, "www.", fragment and what only shows. */
export function addressOf(said: string): Address {
  const [located = '', query = ''] = said
    .replace(/^https?:\/\//iu, '')
    .replace(/#.*$/u, '')
    .split(/\?(.*)/su, 2);
  const [, host = '', path = ''] = /^(?:www\.)?([^/]*)(.*)$/iu.exec(located)!;
  return { host: host.toLowerCase(), path: path.replace(/\/+$/u, ''), parameters: tellingParameters(query) };
}

/** A text whose addresses have only what tells pages apart, since what tracks is often longer than all else. */
export function withoutTracking(text: string): string {
  let shorter = '';
  let from = 0;
  for (const { said, begins, ends } of writtenAddresses(text)) {
    const [, page, query] = /^([^?#]*)(?:\?([^#]*))?/su.exec(said)!;
    const telling = tellingParameters(query ?? '');
    shorter += text.slice(from, begins) + page! + (telling.length > 0 ? `?${telling.join('&')}` : '');
    from = ends;
  }
  return shorter + text.slice(from);
}

/** How long a text is besides its addresses. */
export const lengthBesides = (text: string): number =>
  writtenAddresses(text).reduce((length, { said }) => length - said.length, text.length);

/** A page that makes others by its parameters. */
const script = /\.(?:php\d?|jsp|psml|aspx?|cgi|do)$/iu;

const ranks = { identifier: 1, page: 2, leikaKey: 3 };

/** A record's key that a part of an address is: "…-10796", "gsid=bremen128.c.8824.de", "/L/99107018017001". */
function ofPart(part: string, host: string): KeyLookup[] {
  const { identifier: rank, leikaKey } = ranks;
  if (/^\d{14}$/u.test(part)) return [{ rank: leikaKey, as: 'LEIKA_KEY', digits: part }];
  const number = /(?:^|[-._])(\d{3,13})(?:\.[a-z]+)?$/iu.exec(part)?.[1];
  const pvog = /^(?:[a-z]\d{6}_)?([a-z]\d{16})$/iu.exec(part)?.[1];
  if (pvog) return [{ rank, as: 'IDENTIFIER', agency: null, value: pvog.toUpperCase() }];
  const lookups: KeyLookup[] = number ? [{ rank, as: 'IDENTIFIER', agency: host, value: number }] : [];
  // A value of another system has letters and digits; words of a title have none.
  if (part.length >= 8 && /\d/u.test(part) && /[a-z]/iu.test(part))
    lookups.push({ rank, as: 'IDENTIFIER', agency: null, value: part });
  return lookups;
}

/** Our own page for agents has the slug of a service in its address. */
function ofOwnPage({ path, parameters }: Address): KeyLookup[] {
  if (!/\/auskunft$/iu.test(path)) return [];
  return parameters.flatMap((one) => {
    const slug = /^leistung=([a-z0-9-]+)$/u.exec(one)?.[1];
    return slug ? [{ rank: ranks.identifier, as: 'SLUG' as const, slug }] : [];
  });
}

function lookupsOf(address: Address): KeyLookup[] {
  const { host, path, parameters } = address;
  const values = parameters.map((one) => decoded(one.replace(/^[^=]*=/u, '')));
  const last = path.split('/').at(-1) ?? '';
  const parts = [
    last,
    ...path
      .split('/')
      .slice(1, -1)
      .filter((part) => part.length >= 8),
    ...values,
  ].map(decoded);
  const isScript = script.test(path) && parameters.length > 0;
  const telling = parameters.map((one) => one.toLowerCase());
  const pages = new Set([`${host}${path}`, decoded(`${host}${path}`)].map((one) => one.toLowerCase()));
  return [
    ...ofOwnPage(address),
    ...parts.filter((part) => part !== '').flatMap((part) => ofPart(part, host)),
    ...[...pages].map((page) => ({ rank: ranks.page, as: 'PAGE' as const, page, parameters: telling, isScript })),
    // Mail programs and search engines wrap the address that is meant.
    ...values.filter((value) => /^https?:\/\//iu.test(value)).flatMap((value) => lookupsOf(addressOf(value))),
  ];
}

const mostLookups = 12;

/** The addresses of a text as keys. A host alone is one only if it is known: people name it for the city or the body as well. */
export const addressKeys = (text: string): SaidKey[] =>
  writtenAddresses(text).map(({ said, begins, ends }) => {
    const address = addressOf(said);
    const { host, path, parameters } = address;
    const isHost = path === '' && parameters.length === 0 && !/^https?:/iu.test(said);
    const lookups = lookupsOf(address).slice(0, mostLookups);
    if (isHost) lookups.unshift({ rank: ranks.identifier, as: 'IDENTIFIER', agency: null, value: said });
    const meant = `${host}${path}${parameters.length > 0 ? `?${parameters.join('&')}` : ''}`;
    return { field: SearchField.ADDRESS, begins, ends, said, meant, isCertain: !isHost, isExact: true, lookups };
  });
