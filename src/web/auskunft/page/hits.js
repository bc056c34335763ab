/** List of hits with the reason for each and its area. */
/** @import { FoundService, ServiceHit, ServiceSearch } from './answers.js' */
import { make, shown } from './dom.js';
import { word } from './words.js';

/** @param {ServiceHit} hit */
function reason({ matched }) {
  const pairs = matched.map(({ said, found, via }) =>
    via === 'SUCCESSOR'
      ? [word('successor', { said })]
      : said.toLowerCase() === found.toLowerCase()
        ? [make('bdi', {}, found)]
        : [make('bdi', {}, said), ' → ', make('bdi', {}, found)],
  );
  if (pairs.length === 0) return null;
  const listed = pairs.flatMap((pair, at) => (at === 0 ? pair : [', ', ...pair]));
  return make('p', { class: 'reason' }, `${word('matched')}: `, ...listed);
}

/** @param {ServiceHit} hit */
const snippet = ({ snippet: parts }) =>
  parts.length > 0 &&
  make(
    'p',
    { class: 'snippet' },
    parts.map(({ text, marked }) => (marked ? make('mark', {}, text) : text)),
  );

/** @param {ServiceHit} hit */
function validity({ node: { areas } }) {
  const places = areas.map(({ name }) => name.value).join(', ');
  return places && make('p', { class: 'area' }, word('validIn', { places }));
}

/** What does not work of the service, in a line each. @param {ServiceHit} hit */
const troubles = ({ node: { disruptions } }) =>
  disruptions
    .filter(({ severity }) => severity !== 'INFO')
    .map(({ severity, title }) =>
      make('p', { class: `disruption ${severity.toLowerCase()}` }, `${word(severity)}: `, shown(title)),
    );

/**
 * @param {ServiceHit[]} hits
 * @param {{ current: string, addressOf: (slug: string) => string, open: (slug: string) => void }} card
 */
const hitList = (hits, { current, addressOf, open }) =>
  make(
    'ol',
    { class: 'hits' },
    hits.map((hit) => {
      const { slug, title } = hit.node;
      const click = (/** @type {MouseEvent} */ event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        open(slug);
      };
      const isCurrent = slug === current;
      return make(
        'li',
        {},
        make(
          'a',
          { href: addressOf(slug), 'aria-current': isCurrent && 'true', 'data-slug': slug, click },
          shown(title),
        ),
        troubles(hit),
        [hit.notValid, hit.nameNote].map((told) => told && make('p', { class: 'note' }, shown(told))),
        validity(hit),
        snippet(hit),
        reason(hit),
      );
    }),
  );

/** @typedef {Parameters<typeof hitList>[1]} HitCard */

/** @param {string} heading @param {ServiceHit[]} hits @param {HitCard} card */
const hitGroup = (heading, hits, card) =>
  hits.length > 0 && make('section', {}, make('h3', {}, heading), hitList(hits, card));

/**
 * The hits of each wish, then the others, and last what is only perhaps meant.
 *
 * @param {ServiceSearch} search
 * @param {HitCard} card
 */
export function hitGroups({ edges, wishes }, card) {
  const wished = new Set(wishes.flatMap(({ services }) => services.map(({ slug }) => slug)));
  const rest = edges.filter(({ node }) => !wished.has(node.slug));
  const sure = rest.filter(({ confidence }) => confidence === 'HIGH');
  const unsure = rest.filter(({ confidence }) => confidence !== 'HIGH');
  /** @param {FoundService} node @returns {ServiceHit} */
  const hitOf = (node) =>
    edges.find((hit) => hit.node.slug === node.slug) ?? {
      node,
      confidence: 'HIGH',
      notValid: null,
      nameNote: null,
      matched: [],
      snippet: [],
    };
  return [
    ...wishes.map(({ said, services }) => hitGroup(word('wish', { said }), services.map(hitOf), card)),
    wishes.length > 0 ? hitGroup(word('furtherHits'), sure, card) : sure.length > 0 && hitList(sure, card),
    hitGroup(word('perhaps'), unsure, card),
  ];
}

/** @param {number} count */
export const hitCount = (count) => (count === 1 ? word('oneHit') : word('hitCount', { count }));
