/** The card: asked for anew with every answer of the caller, and shown in the order of the call. */
/** @import { CallCard, DeadlineEvent, PlaceRef, ResponsibilityQuestion } from './answers.js' */
/** @import { Given } from './questions.js' */
import { placeRef } from './address.js';
import { cardHeading, cardInShort } from './card-heading.js';
import { alerts, furtherSections, spokenSection } from './card-sections.js';
import { ask, onlyLast } from './catalogue.js';
import { announce, byId, fill, make, shown } from './dom.js';
import { attempt } from './fault.js';
import { readContext } from './languages.js';
import { officesSection } from './offices.js';
import { onlineSection } from './online.js';
import { cardQuery } from './queries.js';
import { questionsSection } from './questions.js';
import { uiLanguage, word } from './words.js';

/** Where the focus goes when the card is there. @typedef {'heading' | 'questions' | 'nowhere'} FocusOn */

/** Why there is no card, as a word of the page. @typedef {'cardEmpty' | 'cardUnsure' | 'cardUrgent'} NoCard */

export class Card {
  #element = byId('card', HTMLElement);
  #signal = onlyLast();
  #goTo;
  #openService;
  /** Its slug. */
  #service = '';
  /** Why there is no card. @type {NoCard} */
  #hint = 'cardEmpty';
  #place = '';
  /** @type {Given[]} */
  #given = [];
  /** What was chosen of questions who is responsible, with the wording. @type {Given[]} */
  #chosen = [];
  /** @type {string[]} */
  #options = [];
  /** What is shown. @type {CallCard | null} */
  #shown = null;
  /** Whether the question is for help with an online service. */
  #helpIsAsked = false;
  /** Days that deadlines are counted from. @type {DeadlineEvent[]} */
  #events = [];

  /**
   * What is called when another place, or another service, has been chosen on the card.
   * @param {{ goTo: (place: PlaceRef) => void, open: (service: string) => void }} ways
   */
  constructor({ goTo, open }) {
    this.#goTo = goTo;
    this.#openService = open;
  }

  /** @param {NoCard} hint */
  clear(hint = 'cardEmpty') {
    this.#signal();
    this.#service = '';
    this.#shown = null;
    this.#hint = hint;
    fill(this.#element, make('p', { class: 'hint' }, word(hint)));
  }

  /**
   * @param {string} service its slug
   * @param {string} place slug or postal code; empty for none
   * @param {FocusOn} focus
   */
  async open(service, place, focus) {
    const isSame = service === this.#service;
    if (!isSame) this.#given = [];
    if (!isSame) this.#events = [];
    if (!isSame || place !== this.#place) this.#forgetChosen();
    this.#service = service;
    this.#place = place;
    await this.#load(focus);
  }

  /** Asks for the same card again, in another language or with another token. */
  async reload() {
    if (this.#service) await this.#load('nowhere');
    else this.clear(this.#hint);
  }

  /** Which parts of the answer the question asks for. @param {string[]} askedFor */
  asked(askedFor) {
    const isAsked = askedFor.includes('ONLINE_HELP');
    if (isAsked === this.#helpIsAsked) return;
    this.#helpIsAsked = isAsked;
    if (this.#shown) this.#show(this.#shown, 'nowhere');
  }

  #forgetChosen() {
    this.#chosen = [];
    this.#options = [];
  }

  /** @param {FocusOn} focus */
  async #load(focus) {
    const variables = {
      service: { slug: this.#service },
      place: placeRef(this.#place),
      answers: this.#given.map(({ input }) => input),
      responsibilityAnswers: { options: this.#options },
      events: this.#events,
      context: readContext(),
    };
    this.#element.setAttribute('aria-busy', 'true');
    const signal = this.#signal();
    try {
      const { callCard } = await ask(cardQuery, variables, { language: uiLanguage(), signal });
      this.#show(callCard, focus);
    } finally {
      if (!signal.aborted) this.#element.removeAttribute('aria-busy');
    }
  }

  /** @param {CallCard | null} card @param {FocusOn} focus */
  #show(card, focus) {
    this.#shown = card;
    if (!card) {
      fill(this.#element, make('p', { class: 'hint' }, word('unknownService')));
      return announce(word('unknownService'));
    }
    fill(
      this.#element,
      cardHeading(card),
      card.notValid && make('p', { class: 'alerts', role: 'alert' }, shown(card.notValid)),
      alerts(card),
      spokenSection(card),
      this.#helpIsAsked && onlineSection(card, true),
      this.#questions(card),
      make(
        'div',
        { class: 'columns' },
        !card.notValid && officesSection(card, { goTo: (slug) => this.#goTo({ slug }), open: this.#openService }),
        furtherSections(card, (event, field) => this.#count(event, field), this.#helpIsAsked),
      ),
    );
    announce(cardInShort(card));
    this.#focus(focus);
  }

  /** @param {CallCard} card */
  #questions({ questions, responsibility }) {
    return questionsSection({
      open: questions,
      responsibility: responsibility.__typename === 'ResponsibilityQuestion' ? responsibility : null,
      given: [...this.#chosen, ...this.#given],
      answer: (given) => this.#again(() => this.#given.push(given)),
      takeBack: (given) => this.#takeBack(given),
      answerResponsibility: (option, question) => this.#choose(option, question),
    });
  }

  /** Counts deadlines from a day. @param {DeadlineEvent} given @param {string} field id of the field it was given in */
  #count(given, field) {
    this.#events = [...this.#events.filter(({ event }) => event !== given.event), given];
    void attempt(async () => {
      await this.#load('nowhere');
      document.getElementById(field)?.focus();
    });
  }

  /** @param {() => void} change */
  #again(change) {
    change();
    void attempt(() => this.#load('questions'));
  }

  /** @param {Given} given */
  #takeBack(given) {
    this.#again(() => {
      this.#given = this.#given.filter((one) => one !== given);
      if (this.#chosen.includes(given)) this.#forgetChosen();
    });
  }

  /** @param {ResponsibilityQuestion['options'][number]} option @param {ResponsibilityQuestion} question */
  #choose({ answer, label }, { kind, question }) {
    if (kind === 'PLACE') return this.#goTo({ id: answer });
    this.#again(() => {
      this.#options.push(answer);
      this.#chosen.push({ input: { question: '' }, question, said: label });
    });
  }

  /** @param {FocusOn} focus */
  #focus(focus) {
    if (focus === 'nowhere') return;
    const next =
      focus === 'questions' && this.#element.querySelector('.questions :is(input, select, button:not(.link))');
    const target =
      next ||
      byId(
        focus === 'questions' && document.getElementById('questions-heading') ? 'questions-heading' : 'card-heading',
        HTMLElement,
      );
    if (target instanceof HTMLElement) target.focus();
  }
}
