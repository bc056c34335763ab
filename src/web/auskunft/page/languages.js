/** Languages of the page and of requested texts. */
import { byId, fill, languageName, make } from './dom.js';
import { speak, uiLanguage } from './words.js';

/** Missing languages fall back to the next best one, which is marked. */
const offered = ['de', 'de-x-leicht', 'en', 'ar', 'fa', 'fr', 'pl', 'ru', 'tr', 'uk'];

const uiKey = 'auskunft-language';
const textsKey = 'auskunft-texts';

const textLanguage = () => sessionStorage.getItem(textsKey) ?? uiLanguage();

/** The `context` of every query: the wanted language first, then that of the page, then German. */
export const readContext = () => ({ languages: [...new Set([textLanguage(), uiLanguage(), 'de'])] });

function showLanguages() {
  const select = byId('texts', HTMLSelectElement);
  fill(
    select,
    offered.map((language) =>
      make('option', { value: language, selected: language === textLanguage() }, languageName(language)),
    ),
  );
  byId('language', HTMLButtonElement).lang = uiLanguage() === 'de' ? 'en' : 'de';
}

/** @param {import('./words.js').UiLanguage} language */
function use(language) {
  speak(language);
  showLanguages();
}

/** @param {() => void} changed called when what is on the page has to be said anew */
export function startLanguages(changed) {
  use(sessionStorage.getItem(uiKey) === 'en' ? 'en' : 'de');
  byId('language', HTMLButtonElement).addEventListener('click', () => {
    const language = uiLanguage() === 'de' ? 'en' : 'de';
    sessionStorage.setItem(uiKey, language);
    use(language);
    changed();
  });
  const select = byId('texts', HTMLSelectElement);
  select.addEventListener('change', () => {
    sessionStorage.setItem(textsKey, select.value);
    changed();
  });
}
