/** Facets of the hits: a toggle button per value. */
/** @import { SearchFacets } from './answers.js' */
import { make } from './dom.js';
import { word } from './words.js';

/** The filter of `searchServices` as far as the page sets it. @typedef {Record<string, string | boolean>} Filter */
/** @typedef {{ filter: string, value: string | boolean, label: string, count: number }} Choice */

const mostChoices = 6;

/**
 * @param {SearchFacets} facets
 * @returns {[heading: string, choices: Choice[]][]}
 */
const choicesOf = ({ audiences, online, channels, situations, organisations }) => [
  [
    'audience',
    audiences.map(({ audience, count }) => ({ filter: 'audience', value: audience, label: word(audience), count })),
  ],
  [
    'online',
    online.map(({ available, count }) => {
      const label = word(available ? 'onlineYes' : 'onlineNo');
      return { filter: 'onlineAvailable', value: available, label, count };
    }),
  ],
  [
    'channelKind',
    channels.map(({ kind, count }) => ({ filter: 'channelKind', value: kind, label: word(kind), count })),
  ],
  [
    'situation',
    situations.map(({ situation, count }) => ({
      filter: 'situation',
      value: situation.id,
      label: situation.name.value,
      count,
    })),
  ],
  [
    'organisation',
    organisations.map(({ organisation, count }) => ({
      filter: 'organisation',
      value: organisation.id,
      label: organisation.name.value,
      count,
    })),
  ],
];

/**
 * @param {SearchFacets} facets
 * @param {Filter} filter
 * @param {(filter: Filter) => void} changed
 */
export function facetButtons(facets, filter, changed) {
  /** @param {Choice} choice */
  const button = ({ filter: name, value, label, count }) => {
    const isPressed = filter[name] === value;
    const others = Object.fromEntries(Object.entries(filter).filter(([one]) => one !== name));
    const next = isPressed ? others : { ...others, [name]: value };
    return make(
      'button',
      {
        type: 'button',
        class: 'chip',
        'aria-pressed': String(isPressed),
        'data-facet': `${name} ${value}`,
        click: () => changed(next),
      },
      label,
      make('small', {}, ` ${count}`),
    );
  };
  const groups = choicesOf(facets)
    .filter(([, choices]) => choices.length > 1 || choices.some((choice) => choice.filter in filter))
    .map(([heading, choices]) =>
      make(
        'div',
        { role: 'group', 'aria-label': word(heading), class: 'facet' },
        make('span', { class: 'facet-name', 'aria-hidden': 'true' }, word(heading)),
        choices.slice(0, mostChoices).map(button),
      ),
    );
  const isUsed = Object.keys(filter).length > 0;
  if (groups.length === 0) return null;
  return make(
    'details',
    { open: isUsed, class: 'facets' },
    make('summary', {}, word('narrow')),
    isUsed && make('button', { type: 'button', click: () => changed({}) }, word('clear')),
    groups,
  );
}
