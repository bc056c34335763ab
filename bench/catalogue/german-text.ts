import type { Random } from './random.js';

const subjects = [
  'Die Behörde',
  'Das Bürgeramt',
  'Ihr Antrag',
  'Die zuständige Stelle',
  'Der Nachweis',
  'Die Gemeinde',
  'Eine bevollmächtigte Person',
  'Die Bescheinigung',
];
const verbs = [
  'prüft',
  'bestätigt',
  'erfordert',
  'ersetzt',
  'betrifft',
  'begründet',
  'berücksichtigt',
  'veröffentlicht',
];
const adjectives = [
  'vollständigen',
  'gültigen',
  'persönlichen',
  'schriftlichen',
  'gebührenpflichtigen',
  'elektronischen',
  'früheren',
  'maßgeblichen',
];
const objects = [
  'Unterlagen',
  'Wohnsitz',
  'Änderungen',
  'Personalausweis',
  'Grundstücke',
  'Fristen',
  'Genehmigungen',
  'Geburtsurkunden',
];
const endings = [
  'innerhalb von zwei Wochen nach dem Einzug',
  'sofern keine Ausnahme nach dem Landesrecht besteht',
  'bevor über die Gewährung entschieden wird',
  'auch wenn Sie außerhalb der Stadt wohnen',
  'wenn Sie das 16. Lebensjahr vollendet haben',
  'und teilt Ihnen das Ergebnis schriftlich mit',
];

export const areas = [
  'Wohnsitz',
  'Gewerbe',
  'Führerschein',
  'Hund',
  'Ausweis',
  'Ehe',
  'Kindergeld',
  'Bau',
  'Wohngeld',
  'Kfz',
  'Veranstaltung',
  'Müll',
  'Jagd',
  'Schule',
  'Pflege',
  'Steuer',
];
export const acts = [
  'anmelden',
  'beantragen',
  'ändern',
  'verlängern',
  'abmelden',
  'anzeigen',
  'ausstellen lassen',
  'erneuern',
  'prüfen lassen',
  'umschreiben',
];

const sentence = (random: Random): string =>
  `${random.one(subjects)} ${random.one(verbs)} die ${random.one(adjectives)} ${random.one(objects)}, ${random.one(endings)}.`;

/** Sentences of about so many characters. */
export function prose(random: Random, length: number): string {
  const sentences: string[] = [];
  for (let sum = 0; sum < length; sum += sentences.at(-1)!.length + 1) sentences.push(sentence(random));
  return sentences.join(' ');
}

/** Prose as editors write it, half of it with paragraphs and a list. */
export function htmlText(random: Random, length: number): string {
  if (random.chance(0.5)) return prose(random, length);
  const items = Array.from({ length: 3 }, () => `<li>${sentence(random)}</li>`).join('');
  return `<p>${prose(random, length - 350)}</p><ul>${items}</ul>`;
}
