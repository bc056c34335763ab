/** Things that made-up services are about besides their area. */
export const things = [
  'Garage', 'Keller', 'Balkon', 'Garten', 'Zaun', 'Brunnen', 'Dach', 'Fassade', 'Treppe', 'Aufzug', 'Werkstatt', 'Laden', 'Markt', 'Kiosk', 'Imbiss',
  'Bäckerei', 'Brauerei', 'Gärtnerei', 'Fischerei', 'Imkerei', 'Reiterhof', 'Tierheim', 'Pferd', 'Katze', 'Vogel', 'Baum', 'Hecke', 'Wiese', 'Acker',
  'Wald', 'Teich', 'Boot', 'Hafen', 'Brücke', 'Straße', 'Gehweg', 'Radweg', 'Parkplatz', 'Ampel', 'Schild', 'Plakat', 'Bühne', 'Zelt', 'Feuerwerk',
  'Drohne', 'Funkgerät', 'Waffe', 'Kran', 'Gerüst', 'Container', 'Anhänger', 'Traktor', 'Motorrad', 'Fahrrad', 'Taxi', 'Bus', 'Lastwagen', 'Wohnmobil',
  'Urkunde', 'Zeugnis', 'Name', 'Geburt', 'Taufe', 'Hochzeit', 'Scheidung', 'Erbe', 'Testament', 'Grab', 'Friedhof', 'Bestattung', 'Rente', 'Unterhalt',
  'Elternzeit', 'Kita', 'Hort', 'Nachhilfe', 'Studium', 'Lehre', 'Prüfung', 'Sprachkurs', 'Einbürgerung', 'Aufenthalt', 'Visum', 'Reisepass', 'Konto',
  'Kredit', 'Miete', 'Heizung', 'Strom', 'Wasser', 'Abwasser', 'Sperrmüll', 'Altglas', 'Lärm', 'Geruch', 'Staub', 'Chemie', 'Labor', 'Apotheke', 'Klinik',
  'Hebamme', 'Impfung', 'Brille', 'Rollstuhl', 'Blindenhund', 'Spende', 'Verein', 'Stiftung', 'Lotterie', 'Spielhalle', 'Sauna', 'Schwimmbad', 'Bibliothek',
  'Museum', 'Archiv', 'Denkmal', 'Orgel', 'Chor', 'Zirkus', 'Umzug', 'Messe', 'Reise',
]; // prettier-ignore

/** What compounds of them end in. */
export const endings = [
  'anmeldung', 'erlaubnis', 'nachweis', 'schein', 'zuschuss', 'gebühr', 'prüfung', 'änderung', 'kontrolle', 'aufsicht', 'karte', 'register',
  'bescheinigung', 'befreiung', 'beratung', 'förderung', 'steuer', 'plakette', 'versicherung', 'abgabe', 'ausnahme', 'anzeige', 'planung', 'sperre',
]; // prettier-ignore

/** Of two words one: "Garagen-" where the word ends in e. */
export const compound = (thing: string, ending: string): string => `${thing}${thing.endsWith('e') ? 'n' : ''}${ending}`;

/** What some of the things are called in other languages. */
export const translations: { [thing: string]: { [language: string]: string } } = {
  Garage: { en: 'carport', tr: 'garaj', pl: 'garaż' },
  Garten: { en: 'garden', tr: 'bahçe', pl: 'ogród' },
  Katze: { en: 'cat', tr: 'kedi', pl: 'kot' },
  Pferd: { en: 'horse', tr: 'at', pl: 'koń' },
  Baum: { en: 'tree', tr: 'ağaç', pl: 'drzewo' },
  Fahrrad: { en: 'bicycle', tr: 'bisiklet', pl: 'rower' },
  Motorrad: { en: 'motorcycle', tr: 'motosiklet', pl: 'motocykl' },
  Geburt: { en: 'birth', tr: 'doğum', pl: 'narodziny' },
  Hochzeit: { en: 'wedding', tr: 'düğün', pl: 'ślub' },
  Reisepass: { en: 'passport', tr: 'pasaport', pl: 'paszport' },
  Rente: { en: 'pension', tr: 'emeklilik', pl: 'emerytura' },
  Wasser: { en: 'water', tr: 'su', pl: 'woda' },
};
