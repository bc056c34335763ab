/** Creates elements from text and attributes; nothing is parsed as HTML. */
/** @import { Words } from './answers.js' */
import { isWord, uiLanguage, word } from './words.js';

/** @typedef {Node | string | null | undefined | false} Child */

/**
 * An element with attributes (functions are listeners, false and null are left out) and what is in it.
 *
 * @template {keyof HTMLElementTagNameMap} Tag
 * @param {Tag} tag
 * @param {Record<string, string | number | boolean | null | undefined | ((event: any) => void)>} [attributes]
 * @param {...(Child | Child[])} children
 * @returns {HTMLElementTagNameMap[Tag]}
 */
export function make(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(name, value);
    else if (value !== null && value !== undefined && value !== false)
      element.setAttribute(name, value === true ? '' : String(value));
  }
  fill(element, ...children);
  return element;
}

/**
 * @param {Element} element
 * @param {...(Child | Child[])} children
 */
export function fill(element, ...children) {
  const kept = children.flat().filter((child) => child !== null && child !== undefined && child !== false);
  element.replaceChildren(.../** @type {(Node | string)[]} */ (kept));
}

/**
 * The element of the page with this id.
 *
 * @template {HTMLElement} Kind
 * @param {string} id
 * @param {new () => Kind} kind
 * @returns {Kind}
 */
export function byId(id, kind) {
  const element = document.getElementById(id);
  if (!(element instanceof kind)) throw new Error(`the page has no ${kind.name} #${id}`);
  return element;
}

/** What a language is called. Browsers know no private use subtags, such as that of Leichte Sprache. @param {string} tag */
export function languageName(tag) {
  if (isWord(tag)) return word(tag);
  const [language = tag] = tag.split('-x-');
  return new Intl.DisplayNames([uiLanguage()], { type: 'language' }).of(language) ?? language;
}

/**
 * A text of the catalogue with the language it was delivered in.
 *
 * @param {Words} words
 * @param {'span' | 'p'} [tag]
 */
export function shown({ value, language, direction, origin }, tag = 'span') {
  const isForeign = language !== uiLanguage();
  return make(
    tag,
    { lang: isForeign && language, dir: direction === 'RTL' && 'rtl' },
    value,
    origin === 'MACHINE' && make('small', { class: 'origin', lang: uiLanguage(), dir: 'ltr' }, ` (${word('machine')})`),
  );
}

/** @param {Words[]} texts */
export const sentences = (texts) => texts.map((text) => shown(text, 'p'));

/** @param {Words[]} texts */
export const bullets = (texts) =>
  make(
    'ul',
    {},
    texts.map((text) => make('li', {}, shown(text))),
  );

/** @param {string} moment */
export const dateTime = (moment) =>
  new Intl.DateTimeFormat(uiLanguage(), { dateStyle: 'medium', timeStyle: 'short', timeZone: 'Europe/Berlin' }).format(
    new Date(moment),
  );

const status = () => byId('status', HTMLElement);

/**
 * Announces an event to screen readers; a repeated text is announced again.
 *
 * @param {string} text
 */
export function announce(text) {
  status().textContent = status().textContent === text ? `${text}\u00a0` : text;
}
