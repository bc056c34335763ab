/** Texts of the page in German and English. Texts of the catalogue have many more languages. */

/** @type {Record<string, [german: string, english: string]>} */
const words = {
  title: ['Auskunft – Leistungskatalog', 'Call desk – service catalogue'],
  name: ['Auskunft', 'Call desk'],
  skip: ['Zur Karte springen', 'Skip to the card'],
  search: ['Was möchten die Anrufenden?', 'What does the caller want?'],
  searchHint: ['z. B. „Perso verloren“', 'e.g. “Perso verloren”'],
  place: ['Ort oder Postleitzahl', 'Place or postal code'],
  placeHint: ['z. B. Vegesack, 27568', 'e.g. Vegesack, 27568'],
  find: ['Suchen', 'Search'],
  texts: ['Texte in', 'Texts in'],
  otherLanguage: ['English', 'Deutsch'],
  signIn: ['Anmelden', 'Sign in'],
  signedIn: ['Angemeldet', 'Signed in'],
  help: ['Tasten', 'Keys'],
  notices: ['Unterrichtungen', 'Briefings'],
  noticesCount: ['Unterrichtungen ({count})', 'Briefings ({count})'],
  noNotices: ['Nichts Neues zur Kenntnis zu nehmen.', 'Nothing new to take note of.'],
  effective: ['Gilt ab {date}', 'In force from {date}'],
  acknowledge: ['Zur Kenntnis genommen', 'Noted'],
  close: ['Schließen', 'Close'],
  hits: ['Treffer', 'Hits'],
  hitCount: ['{count} Treffer', '{count} hits'],
  oneHit: ['1 Treffer', '1 hit'],
  noHits: ['Nichts gefunden.', 'Nothing found.'],
  noHitsHelp: [
    'Versuchen Sie weniger oder andere Wörter, oder lassen Sie Ort und Einschränkungen weg.',
    'Try fewer or other words, or leave out the place and what narrows the search down.',
  ],
  more: ['Weitere Treffer', 'More hits'],
  didYouMean: ['Meinten Sie:', 'Did you mean:'],
  understood: ['Verstanden als', 'Understood as'],
  CORRECTION: ['„{said}“ als „{meant}“', '“{said}” as “{meant}”'],
  COMPOUND: ['„{said}“ als „{meant}“', '“{said}” as “{meant}”'],
  PLACE: ['„{said}“ als Ort: {meant}', '“{said}” as a place: {meant}'],
  ASPECT: ['„{said}“ als Teilfrage', '“{said}” as a question for a part'],
  KEY: ['„{said}“ als Schlüssel', '“{said}” as a key'],
  UNKNOWN_KEY: ['„{said}“: Diesen Schlüssel hat hier keine Leistung.', '“{said}”: no service here has this key.'],
  successor: ['folgt auf {said}', 'succeeds {said}'],
  lifeEvent: ['Lebensereignis', 'Event of life'],
  whichPlace: ['Welcher Ort ist gemeint?', 'Which place is meant?'],
  placeTaken: ['Ort aus der Frage: {place}.', 'Place from the question: {place}.'],
  elsewhere: ['{said}: Diese Auskunft gilt für {places}.', '{said}: this call desk is for {places}.'],
  notCovered: ['{said}: Dafür gilt diese Auskunft nicht.', '{said}: this call desk is not for it.'],
  emergency: ['Notfall', 'Emergency'],
  notOurs: ['Nicht bei uns', 'Not with us'],
  doneBy: ['Das macht', 'This is done by'],
  perhaps: ['Vielleicht gemeint', 'Perhaps meant'],
  unsureCount: ['Vielleicht gemeint: {count}', 'Perhaps meant: {count}'],
  wish: ['Anliegen: „{said}“', 'Wish: “{said}”'],
  wishCount: ['Mehrere Anliegen: {count}.', 'Several wishes: {count}.'],
  furtherHits: ['Außerdem', 'Besides'],
  validIn: ['gilt in {places}', 'holds in {places}'],
  matched: ['Gefunden über', 'Found by'],
  narrow: ['Eingrenzen', 'Narrow down'],
  clear: ['Alles anzeigen', 'Show all'],
  audience: ['Für wen', 'For whom'],
  CITIZEN: ['Privatpersonen', 'Citizens'],
  BUSINESS: ['Unternehmen', 'Businesses'],
  ADMINISTRATION: ['Verwaltung', 'Administration'],
  online: ['Online', 'Online'],
  onlineYes: ['online verfügbar', 'available online'],
  onlineNo: ['kein Onlinedienst eingetragen', 'no online service recorded'],
  channelKind: ['Zugangsweg', 'Channel'],
  situation: ['Lebenslage', 'Situation'],
  organisation: ['Zuständige Stelle', 'Office'],
  PHONE: ['Telefon', 'Phone'],
  FAX: ['Fax', 'Fax'],
  EMAIL: ['E-Mail', 'Email'],
  WEB: ['Internet', 'Web'],
  DE_MAIL: ['De-Mail', 'De-Mail'],
  LETTER: ['Brief', 'Letter'],
  COUNTER: ['Vor Ort', 'At the counter'],
  APPOINTMENT_BOOKING: ['Terminbuchung', 'Appointment booking'],
  CHAT: ['Chat', 'Chat'],
  VIDEO: ['Video', 'Video'],
  SIGN_LANGUAGE: ['Gebärdensprache (Video)', 'Sign language (video)'],
  TEXT_RELAY: ['Schriftdolmetschen', 'Text relay'],
  card: ['Karte', 'Card'],
  cardEmpty: [
    'Geben Sie ein, was die Anrufenden sagen. Der beste Treffer wird gleich geöffnet, wenn er sicher ist.',
    'Type what the caller says. The best hit is opened at once if it is sure.',
  ],
  cardUnsure: [
    'Kein Treffer ist sicher. Fragen Sie nach, oder wählen Sie einen.',
    'No hit is sure. Ask the caller, or choose one.',
  ],
  cardUrgent: [
    'Erst der Notfall. Danach können Sie weitersuchen oder einen Treffer wählen.',
    'First the emergency. Afterwards, search on or choose a hit.',
  ],
  cardShown: ['Karte: {title}.', 'Card: {title}.'],
  cardShownAt: ['Karte: {title} in {place}.', 'Card: {title} in {place}.'],
  openQuestions: ['Offene Fragen: {count}.', 'Open questions: {count}.'],
  disruptionsTold: ['Störungen: {count}.', 'Disruptions: {count}.'],
  unknownService: ['Diese Leistung gibt es im Katalog nicht.', 'The catalogue has no such service.'],
  inPlace: ['in {place}', 'in {place}'],
  spoken: ['Zum Vorlesen', 'To read out'],
  seconds: ['etwa {seconds} Sekunden', 'about {seconds} seconds'],
  tooLong: ['gekürzt', 'shortened'],
  askCaller: ['Fragen an die Anrufenden', 'Questions for the caller'],
  yes: ['Ja', 'Yes'],
  no: ['Nein', 'No'],
  take: ['Übernehmen', 'Apply'],
  answered: ['Beantwortet', 'Answered'],
  change: ['Ändern', 'Change'],
  responsible: ['Zuständig', 'Responsible'],
  notOffered: ['Für {place} ist das nicht eingetragen.', 'This is not recorded for {place}.'],
  sameMatter: ['Dort gibt es:', 'There you have:'],
  offeredAt: ['Eingetragen ist es hier:', 'It is recorded here:'],
  unknownPlace: ['Der Ort „{place}“ ist nicht bekannt.', 'The place “{place}” is not known.'],
  nobody: ['Für diesen Ort ist keine Stelle eingetragen.', 'No office is laid down for this place.'],
  EXECUTING: ['ausführend', 'executing'],
  CONTACT_POINT: ['Anlaufstelle', 'contact point'],
  APPLICATION: ['nimmt Anträge an', 'takes applications'],
  why: ['Warum diese Stelle?', 'Why this office?'],
  hours: ['Öffnungszeiten', 'Opening hours'],
  address: ['Anschrift', 'Address'],
  numbers: ['Rufnummern', 'Numbers'],
  internal: ['intern', 'internal'],
  newTab: ['neuer Tab', 'new tab'],
  appointment: ['Termin buchen', 'Book an appointment'],
  payment: ['Bezahlen', 'Payment'],
  documents: ['Unterlagen', 'Documents'],
  fees: ['Gebühren', 'Fees'],
  notExact: ['Noch nicht genau: Es sind Fragen offen.', 'Not exact yet: some questions are open.'],
  times: ['Dauer, Zusagen und Gültigkeit', 'Times, promises and validity'],
  deadlines: ['Fristen', 'Deadlines'],
  dayOf: ['Tag, von dem aus gerechnet wird ({event})', 'Day to calculate from ({event})'],
  count: ['Berechnen', 'Calculate'],
  forms: ['Formulare', 'Forms'],
  legalBases: ['Rechtsgrundlagen', 'Legal bases'],
  evidence: ['Quellen und Hinweise', 'Sources and notes'],
  sources: ['Quellen ({count})', 'Sources ({count})'],
  asOf: ['Stand {date}', 'as of {date}'],
  readOn: ['gelesen {date}', 'read {date}'],
  onlineServices: ['Online-Dienste', 'Online services'],
  onlineHelp: ['Hilfe, wenn es hängt', 'Help when it is stuck'],
  knownProblems: ['Bekannte Schwierigkeiten', 'Known difficulties'],
  support: ['Wer dabei hilft', 'Who helps with it'],
  helpPages: ['Seiten', 'Pages'],
  accessibilityStatement: ['Erklärung zur Barrierefreiheit', 'Statement of accessibility'],
  until: ['voraussichtlich bis {date}', 'presumably until {date}'],
  languages: ['Sprachen', 'Languages'],
  languagesOf: ['Außer auf Deutsch wird geantwortet auf: {list}.', 'Besides German, people are answered in {list}.'],
  'de-x-leicht': ['Leichte Sprache', 'Easy German'],
  relays: ['Gebärdensprache und Schriftdolmetschen', 'Sign language and text relay'],
  accessibility: ['Barrierefreiheit', 'Accessibility'],
  disruptions: ['Störungen und Hinweise', 'Disruptions and notes'],
  INFO: ['Hinweis', 'Note'],
  WARNING: ['Einschränkung', 'Restriction'],
  OUTAGE: ['Ausfall', 'Outage'],
  agentNotes: ['Interne Hinweise', 'Internal notes'],
  recentChanges: ['Kürzlich geändert', 'Changed recently'],
  report: ['Problem melden', 'Report a problem'],
  machine: ['maschinell übersetzt', 'machine translated'],
  reportAbout: ['Was stimmt nicht bei „{title}“?', 'What is wrong with “{title}”?'],
  kind: ['Art des Problems', 'Kind of problem'],
  WRONG_INFORMATION: ['Falsche Angabe', 'Wrong information'],
  MISSING_INFORMATION: ['Es fehlt etwas', 'Something is missing'],
  NOT_UNDERSTANDABLE: ['Unverständlich', 'Not understandable'],
  DEAD_LINK: ['Toter Link', 'Dead link'],
  WRONG_NUMBER: ['Falsche Rufnummer', 'Wrong number'],
  OTHER: ['Anderes', 'Something else'],
  description: [
    'Beschreibung (keine Namen, Nummern oder Adressen von Anrufenden)',
    'Description (no names, numbers or addresses of callers)',
  ],
  send: ['Absenden', 'Send'],
  reported: ['Danke. Die Redaktion hat die Meldung.', 'Thank you. The editors have the report.'],
  needsText: ['Bitte beschreiben Sie das Problem.', 'Please describe the problem.'],
  tokenLabel: ['Zugangstoken', 'Access token'],
  tokenHelp: [
    'Mit einem Token sehen Sie auch, was intern ist. Es bleibt nur in diesem Tab. Zum Ausprobieren nach „npm start“:',
    'With a token you also see what is internal. It stays in this tab only. To try it after “npm start”:',
  ],
  signOut: ['Abmelden', 'Sign out'],
  needsToken: ['Bitte fügen Sie ein Token ein.', 'Please paste a token.'],
  signedInNow: ['Angemeldet.', 'Signed in.'],
  signedOutNow: ['Abgemeldet.', 'Signed out.'],
  keysIntro: ['Alles geht ohne Maus:', 'Everything works without a mouse:'],
  keySearch: ['ins Suchfeld, von überall', 'to the search field, from everywhere'],
  keyArrows: ['Vorschläge auf und ab', 'suggestions up and down'],
  keyEnter: ['Vorschlag übernehmen oder suchen', 'take the suggestion or search'],
  keyEscape: ['Vorschläge oder Fenster schließen', 'close suggestions or window'],
  keyTab: ['zum nächsten Feld, Treffer oder Abschnitt', 'to the next field, hit or section'],
  keySkip: ['ganz oben: zur Karte springen', 'at the very top: skip to the card'],
  suggestions: [
    '{count} Vorschläge, mit den Pfeiltasten auszuwählen',
    '{count} suggestions, to be chosen with the arrow keys',
  ],
  noSuggestions: ['Keine Vorschläge', 'No suggestions'],
  placeNotFound: [
    'Diesen Ort kennt der Katalog nicht. Bitte wählen Sie einen Vorschlag oder lassen Sie das Feld leer.',
    'The catalogue does not know this place. Please choose a suggestion or leave the field empty.',
  ],
  again: ['Erneut versuchen', 'Try again'],
  NETWORK: [
    'Der Katalog ist nicht zu erreichen. Bitte prüfen Sie die Verbindung.',
    'The catalogue cannot be reached. Please check the connection.',
  ],
  RATE_LIMITED: [
    'Das war zu oft in kurzer Zeit. Bitte warten Sie {seconds} Sekunden.',
    'That was too often in a short time. Please wait {seconds} seconds.',
  ],
  UNAUTHENTICATED: [
    'Das Token gilt nicht oder nicht mehr. Sie sind abgemeldet; bitte melden Sie sich neu an oder arbeiten Sie ohne Anmeldung weiter.',
    'The token is invalid or has expired. You are signed out; sign in again or continue without signing in.',
  ],
  FORBIDDEN: ['Das ist mit diesem Token nicht erlaubt.', 'This is not allowed with this token.'],
  UNAVAILABLE: [
    'Der Katalog ist gerade überlastet. Bitte versuchen Sie es gleich noch einmal.',
    'The catalogue is overloaded just now. Please try again in a moment.',
  ],
  AMBIGUOUS: ['Das kann mehreres meinen: {message}', 'This may mean several things: {message}'],
  BAD_USER_INPUT: [
    'Damit kann der Katalog nichts anfangen: {message}',
    'The catalogue cannot make sense of this: {message}',
  ],
  INTERNAL_SERVER_ERROR: [
    'Der Katalog konnte nicht antworten ({code}). Wenn es so bleibt, sagen Sie bitte der Technik Bescheid.',
    'The catalogue could not answer ({code}). If it stays like this, please tell those who look after it.',
  ],
};

/** @typedef {'de' | 'en'} UiLanguage */

/** @returns {UiLanguage} the language of the page itself */
export const uiLanguage = () => (document.documentElement.lang === 'en' ? 'en' : 'de');

/** @param {string} key */
export const isWord = (key) => Object.hasOwn(words, key);

/**
 * The page's word for it, with what stands in {braces} filled in.
 *
 * @param {string} key
 * @param {Record<string, string | number>} [values]
 */
export function word(key, values = {}) {
  const wording = words[key]?.[uiLanguage() === 'de' ? 0 : 1] ?? key;
  return wording.replace(/\{(\w+)\}/g, (_whole, name) => String(values[name] ?? ''));
}

/**
 * Puts the words into the page: `data-word` for what is in an element, `data-label` and `data-hint` for attributes.
 *
 * @param {UiLanguage} language
 */
export function speak(language) {
  document.documentElement.lang = language;
  document.title = word('title');
  for (const element of document.querySelectorAll('[data-word]'))
    element.textContent = word(element.getAttribute('data-word') ?? '');
  for (const element of document.querySelectorAll('[data-label]'))
    element.setAttribute('aria-label', word(element.getAttribute('data-label') ?? ''));
  for (const element of document.querySelectorAll('[data-hint]'))
    element.setAttribute('placeholder', word(element.getAttribute('data-hint') ?? ''));
}
