/** Search by the caller's words, place and facets. */
/** @import { ServiceSearch, Suggestion } from './answers.js' */
/** @import { Filter } from './facets.js' */
import { placeRef } from './address.js';
import { ask, onlyLast } from './catalogue.js';
import { Combobox } from './combobox.js';
import { announce, byId, fill, make } from './dom.js';
import { facetButtons } from './facets.js';
import { attempt } from './fault.js';
import { hitCount, hitList, understanding } from './hits.js';
import { readContext } from './languages.js';
import { searchQuery, suggestQuery } from './queries.js';
import { uiLanguage, word } from './words.js';

/**
 * @typedef {object} Desk what the search asks of the page around it
 * @property {() => string} place slug or postal code; empty for none
 * @property {(slug: string) => string} addressOf
 * @property {(slug: string) => void} open a hit has been chosen
 * @property {(suggestion: Suggestion) => void} take a suggestion has been chosen
 * @property {(askedFor: string[]) => void} asked which parts of the answer are asked for
 * @property {(query: string) => void} again another wording has been chosen
 */

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
  #current = '';

  /** @param {Desk} desk */
  constructor(desk) {
    this.#desk = desk;
    this.combobox = new Combobox({
      input: this.#input,
      listbox: byId('query-options', HTMLElement),
      suggest: (typed) => this.#suggest(typed).catch(() => []),
      show: ({ text, language, service: { title } }) => [
        make('span', { lang: language !== uiLanguage() && language }, text),
        text === title.value ? '' : make('small', {}, ` ${title.value}`),
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
    return (await ask(suggestQuery, variables, options)).suggest;
  }

  clear() {
    this.#signal();
    this.#query = '';
    this.#found = null;
    this.#desk.asked([]);
    fill(this.#body);
  }

  /**
   * Searches and shows the hits.
   *
   * @param {string} query
   * @returns {Promise<string | null>} the slug of the best hit
   */
  async run(query) {
    if (query !== this.#query) this.#filter = {};
    this.#query = query;
    const found = (this.#found = await this.#ask(null));
    this.#desk.asked(found.askedFor);
    this.#show();
    announce(found.totalCount > 0 ? hitCount(found.totalCount) : word('noHits'));
    return found.edges[0]?.node.slug ?? null;
  }

  /** Repeats the search, in another language. */
  async reload() {
    if (this.#query) await this.run(this.#query);
  }

  /** @param {string | null} after @returns {Promise<ServiceSearch>} */
  async #ask(after) {
    const variables = {
      query: this.#query,
      place: placeRef(this.#desk.place()),
      filter: this.#filter,
      after,
      context: readContext(),
    };
    const options = { language: uiLanguage(), signal: this.#signal() };
    return (await ask(searchQuery, variables, options)).searchServices;
  }

  async #more() {
    const found = this.#found;
    if (!found) return;
    const next = await this.#ask(found.pageInfo.endCursor);
    const shownBefore = found.edges.length;
    this.#found = { ...next, edges: [...found.edges, ...next.edges] };
    this.#show();
    const first = this.#body.querySelectorAll('.hits a')[shownBefore];
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
    await this.run(this.#query);
    const again = this.#body.querySelector(`[data-facet="${CSS.escape(pressed ?? '')}"]`);
    const next = again ?? this.#body.querySelector('summary');
    if (next instanceof HTMLElement) next.focus();
  }

  #show() {
    const found = this.#found;
    if (!found) return;
    const { addressOf, open, again } = this.#desk;
    fill(
      this.#body,
      make('p', { class: 'count' }, found.totalCount > 0 ? hitCount(found.totalCount) : word('noHits')),
      found.totalCount === 0 && make('p', { class: 'hint' }, word('noHitsHelp')),
      ...understanding(found, again),
      facetButtons(found.facets, this.#filter, (filter) => void attempt(() => this.#narrow(filter))),
      found.edges.length > 0 && hitList(found.edges, { current: this.#current, addressOf, open }),
      found.pageInfo.hasNextPage &&
        make('button', { type: 'button', click: () => void attempt(() => this.#more()) }, word('more')),
    );
  }
}
