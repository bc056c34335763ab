/** Page for agents. It uses the public API only; see queries.js. */
/** @import { PlaceRef, Suggestion } from './answers.js' */
/** @import { FocusOn } from './card.js' */
import { addressOf, readAddress, writeAddress } from './address.js';
import { Card } from './card.js';
import { byId } from './dom.js';
import { attempt } from './fault.js';
import { openHelp, startShortcut } from './help.js';
import { startLanguages } from './languages.js';
import { loadNotices, startNotices } from './notices.js';
import { PlaceField } from './place-field.js';
import { Search } from './search.js';
import { showSignedIn, startSignIn } from './sign-in.js';

let { query, place, service } = readAddress();

const placeField = new PlaceField(() => void attempt(() => moveTo(placeField.current, 'nowhere')));
const card = new Card({
  goTo: (ref) => void attempt(() => goTo(ref)),
  open: (slug) => void attempt(() => open(slug, 'heading')),
});
const search = new Search({
  place: () => place,
  goTo: ({ slug }) => void attempt(() => goTo({ slug })),
  addressOf: (slug) => addressOf({ query, place, service: slug }),
  open: (slug) => void attempt(() => open(slug, 'heading')),
  asked: (askedFor) => card.asked(askedFor),
  take: (suggestion) => void attempt(() => take(suggestion)),
  again: (wording) => void attempt(() => submit(wording)),
});

/** Shows the card of a service, and that it is the one. @param {string} slug @param {FocusOn} focus */
async function open(slug, focus) {
  service = slug;
  writeAddress({ query, place, service }, 'push');
  search.mark(slug);
  await card.open(slug, place, focus);
}

/** Searches, and takes the place that the question names. */
async function find() {
  const found = await search.run(query, place);
  if (found.place) place = placeField.takeSaid(found.place);
  return found;
}

/** Searches for what the caller says and opens the best hit. @param {string} wording */
async function submit(wording) {
  search.input.value = wording;
  if (wording.trim() !== '') placeField.forgetSaid();
  const key = await placeField.resolve();
  if (key === null) return placeField.input.focus();
  if (wording.trim() === '') return service ? moveTo(key, 'nowhere') : search.input.focus();
  [query, place] = [wording.trim(), key];
  const { best, otherwise } = await find();
  if (best) return open(best, 'nowhere');
  service = '';
  writeAddress({ query, place, service }, 'push');
  search.mark(service);
  card.clear(otherwise);
}

/** Opens the service of a suggestion, goes to its place, or shows who does what is asked. @param {Suggestion} suggestion */
async function take({ kind, text, record: { slug } }) {
  if (kind === 'PLACE') return goToSuggested(slug);
  if (kind === 'REFERRAL') return submit(text);
  query = search.input.value = text;
  if (placeField.forgetSaid()) place = '';
  await Promise.all([open(slug, 'heading'), search.run(query, place)]);
  search.mark(slug);
}

/** A place that was chosen where the question is typed: the question goes on without it. @param {string} slug */
async function goToSuggested(slug) {
  search.input.value = query;
  await goTo({ slug });
  search.input.focus();
}

/** The same question at another place. @param {string} key @param {FocusOn} focus */
async function moveTo(key, focus) {
  place = key;
  const searched = query ? search.run(query, place) : null;
  await Promise.all([searched, service ? open(service, focus) : null]);
  if (service) return;
  writeAddress({ query, place, service }, 'push');
  if (focus === 'questions') byId('hits-heading', HTMLElement).focus();
}

/** A place that was chosen on the card. @param {PlaceRef} ref */
const goTo = async (ref) => moveTo(await placeField.showRef(ref), 'questions');

/** Shows the state of the address: a card and its hits. */
async function showAddress() {
  ({ query, place, service } = readAddress());
  search.input.value = query;
  search.mark(service);
  if (!query) search.clear();
  if (!service) card.clear();
  // Without a place in the address, the question may name one.
  const isPlaced = place !== '' || !query;
  const [found] = await Promise.all([
    query ? find() : null,
    service && isPlaced ? card.open(service, place, 'nowhere') : null,
    placeField.show(place),
  ]);
  if (!found || (service && isPlaced)) return;
  service ||= found.best ?? '';
  writeAddress({ query, place, service }, 'replace');
  search.mark(service);
  if (service) await card.open(service, place, 'nowhere');
  else card.clear(found.otherwise);
}

/** Renders everything again, in another language or with other permissions. */
async function renew() {
  showSignedIn();
  await Promise.all([search.reload(), card.reload(), loadNotices()]);
}

const renewed = () => void attempt(renew);
startLanguages(renewed);
startSignIn(renewed);
startNotices();
startShortcut(search.input);
byId('help-button', HTMLButtonElement).addEventListener('click', openHelp);
byId('search', HTMLFormElement).addEventListener('submit', (event) => {
  event.preventDefault();
  void attempt(() => submit(search.input.value));
});
addEventListener('popstate', () => void attempt(showAddress));
if (!query && !service) search.input.focus();
void attempt(() => Promise.all([showAddress(), loadNotices()]));
