/** Search by the caller's words, place and facets. */
/** @import { Place, ServiceSearch, Suggestion } from './answers.js' */
/** @import { Filter } from './facets.js' */
import { placeRef } from './address.js';
import { ask, onlyLast } from './catalogue.js';
import { Combobox } from './combobox.js';
import { announce, byId, fill, make, shown } from './dom.js';
import { facetButtons } from './facets.js';
import { attempt } from './fault.js';
import { referralInShort, referralList, showEmergencies } from './guidance.js';
import { hitCount, hitGroups } from './hits.js';
import { readContext } from './languages.js';
import { searchQuery, suggestQuery } from './queries.js';
import { elsewhereTold, placeQuestion, placesSaid, understanding, unknownKeys } from './understanding.js';
import { uiLanguage, word } from './words.js';

/**
 * @typedef {object} Desk what the search asks of the page around it
 * @property {() => string} place slug or postal code; empty for none
 * @property {(slug: string) => string} addressOf
 * @property {(slug: string) => void} open a hit has been chosen
 * @property {(suggestion: Suggestion) => void} take a suggestion has been chosen
 * @property {(askedFor: string[]) => void} asked which parts of the answer are asked for
 * @property {(query: string) => void} again another wording has been chosen
 * @property {(place: Place) => void} goTo a place has been chosen of those that the question may mean
 */

/**
 * @typedef {object} Answer what a search comes to
 * @property {string | null} best the slug of the hit to open; null when none is sure, or when there is something more urgent
 * @property {Place | null} place the one that the question names
 * @property {import('./card.js').NoCard} otherwise why no card is to be opened
 */

/** @param {ServiceSearch} found @returns {Answer} */
function answerOf(found) {
  const { edges, confidence, emergencies } = found;
  const places = placesSaid(found);
  const isUrgent = emergencies.length > 0;
  const isSure = confidence === 'HIGH' && !isUrgent;
  const notUrgent = edges.length > 0 ? 'cardUnsure' : 'cardEmpty';
  return {
    best: (isSure && edges[0]?.node.slug) || null,
    place: (places.length === 1 && places[0]) || null,
    otherwise: isUrgent ? 'cardUrgent' : notUrgent,
  };
}

export class Search {
  #input = byId('query', HTMLInputElement);
  #body = byId('hits-body', HTMLElement);
  #signal = onlyLast();
  #suggestSignal = onlyLast();
  #desk;
  /** @type {Filter} */
  #filter = {};
  /** @type {ServiceSearch | null} */
  #found = null;
  #query = '';
  /** Where it was asked for: a place that the question names is not handed on, so that what was understood stays told. */
  #place = '';
  /** Of cities that the catalogue does not cover. */
  #elsewhere = '';
  #current = '';

  /** @param {Desk} desk */
  constructor(desk) {
    this.#desk = desk;
    this.combobox = new Combobox({
      input: this.#input,
      listbox: byId('query-options', HTMLElement),
      suggest: (typed) => this.#suggest(typed).catch(() => []),
      show: ({ kind, text, language, detail }) => [
        make('span', { lang: language !== uiLanguage() && language }, text),
        kind === 'SERVICE' ? '' : make('small', {}, ` ${word(kind === 'PLACE' ? 'place' : 'notOurs')}`),
        detail ? make('small', {}, ' ', shown(detail)) : '',
      ],
      choose: (suggestion) => desk.take(suggestion),
      typed: () => undefined,
    });
  }

  get input() {
    return this.#input;
  }

  /** @param {string} prefix @returns {Promise<Suggestion[]>} */
  async #suggest(prefix) {
    const variables = { prefix: prefix.slice(0, 100), place: placeRef(this.#desk.place()), context: readContext() };
    const options = { language: uiLanguage(), signal: this.#suggestSignal() };
    return (await ask(suggestQuery, variables, options)).suggestions;
  }

  clear() {
    this.#signal();
    this.#query = '';
    this.#found = null;
    this.#desk.asked([]);
    showEmergencies([]);
    fill(this.#body);
  }

  /**
   * Searches and shows the hits.
   *
   * @param {string} query
   * @param {string} place slug or postal code; empty for none
   * @returns {Promise<Answer>}
   */
  async run(query, place) {
    if (query !== this.#query) this.#filter = {};
    this.#query = query;
    this.#place = place;
    const signal = this.#signal();
    const found = await this.#ask(null, signal);
    this.#elsewhere = await elsewhereTold(found, signal);
    this.#found = found;
    this.#desk.asked(found.askedFor);
    showEmergencies(found.emergencies);
    this.#show();
    announce(this.#inShort(found));
    return answerOf(found);
  }

  /** What those who do not see it are told; emergencies tell themselves. @param {ServiceSearch} found */
  #inShort(found) {
    const { totalCount, confidence, referrals, wishes, emergencies } = found;
    const places = placesSaid(found);
    const isGuided = referrals.length > 0 || emergencies.length > 0;
    return [
      ...referrals.map(referralInShort),
      ...unknownKeys(found),
      this.#elsewhere,
      places.length === 1 && word('placeTaken', { place: places[0]?.name.value ?? '' }),
      places.length > 1 && word('whichPlace'),
      wishes.length > 0 && word('wishCount', { count: wishes.length }),
      totalCount === 0 && !isGuided && word('noHits'),
      totalCount > 0 && (confidence === 'HIGH' ? hitCount(totalCount) : word('unsureCount', { count: totalCount })),
    ]
      .filter(Boolean)
      .join(' ');
  }

  /** Repeats the search, in another language. */
  async reload() {
    if (this.#query) await this.run(this.#query, this.#place);
  }

  /** @param {string | null} after @param {AbortSignal} signal @returns {Promise<ServiceSearch>} */
  async #ask(after, signal) {
    const variables = {
      query: this.#query,
      place: placeRef(this.#place),
      filter: this.#filter,
      after,
      context: readContext(),
    };
    return (await ask(searchQuery, variables, { language: uiLanguage(), signal })).searchServices;
  }

  async #more() {
    const found = this.#found;
    if (!found) return;
    const next = await this.#ask(found.pageInfo.endCursor, this.#signal());
    this.#found = { ...next, edges: [...found.edges, ...next.edges] };
    this.#show();
    const first = this.#body.querySelector(`[data-slug="${CSS.escape(next.edges[0]?.node.slug ?? '')}"]`);
    if (first instanceof HTMLElement) first.focus();
  }

  /** Marks the hit whose card is open. @param {string} slug */
  mark(slug) {
    this.#current = slug;
    for (const link of this.#body.querySelectorAll('.hits a'))
      if (link.getAttribute('data-slug') === slug) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
  }

  /** @param {Filter} filter */
  async #narrow(filter) {
    const pressed = document.activeElement?.getAttribute('data-facet');
    this.#filter = filter;
    await this.run(this.#query, this.#place);
    const again = this.#body.querySelector(`[data-facet="${CSS.escape(pressed ?? '')}"]`);
    const next = again ?? this.#body.querySelector('summary');
    if (next instanceof HTMLElement) next.focus();
  }

  #show() {
    const found = this.#found;
    if (!found) return;
    const { addressOf, open, again, goTo } = this.#desk;
    const isGuided = found.referrals.length > 0 || found.emergencies.length > 0;
    fill(
      this.#body,
      found.totalCount === 0 && !isGuided && make('p', { class: 'count' }, word('noHits')),
      found.totalCount === 0 && !isGuided && make('p', { class: 'hint' }, word('noHitsHelp')),
      referralList(found.referrals),
      this.#elsewhere && make('p', { class: 'disruption' }, this.#elsewhere),
      ...understanding(found, again),
      placeQuestion(found, goTo),
      found.totalCount > 0 && make('p', { class: 'count' }, hitCount(found.totalCount)),
      facetButtons(found.facets, this.#filter, (filter) => void attempt(() => this.#narrow(filter))),
      ...hitGroups(found, { current: this.#current, addressOf, open }),
      found.pageInfo.hasNextPage &&
        make('button', { type: 'button', click: () => void attempt(() => this.#more()) }, word('more')),
    );
  }
}
