import type { Manner } from '../../catalogue/fee/amount.rules.js';
import { notOnRecord } from '../../catalogue/record/not-on-record.js';
import type { SentenceLanguage } from '../../platform/i18n/sentence-language.js';

const unknownCost = notOnRecord({ de: 'Zu den Kosten', en: 'the cost' });

/** Sentence templates about fees. */
interface FeeWording {
  between: (low: string, high: string) => string;
  upTo: (high: string) => string;
  from: (low: string) => string;
  percentOf: (share: string, of: string) => string;
  baseFee: string;
  atLeast: (low: string) => string;
  atMost: (high: string) => string;
  costs: (money: string) => string;
  nothing: string;
  free: string;
  freeFor: (whom: string) => string;
  /** Beside what may be due on top. */
  noBaseFee: string;
  noBaseFeeFor: (whom: string) => string;
  /** With what is due on top. */
  waivedBut: (money: string, isOne?: boolean) => string;
  forWhat: (money: string, what: string) => string;
  /** Nothing but surcharges is on record. */
  unknownBase: string;
  /** What may come on top; `isOne` is of one euro or the like, which takes the singular. */
  withExtra: (label: string, money: string, isOne?: boolean) => string;
  extra: (money: string, isOne?: boolean, what?: string) => string;
  maybeExtra: (money: string, isOne?: boolean) => string;
  /** What comes on top in a case, before the amount. */
  plus: Record<Manner, string>;
  extraInWords: (words: string) => string;
  inCase: (which: string, money: string) => string;
  altogether: (money: string) => string;
  or: string;
  and: string;
  /** After the cases of alternatives. */
  otherwise: (money: string) => string;
  dependsOn: (range: string) => string;
  depends: string;
  /** No fee is on record: not that there is none. */
  unknown: string;
  /** Fees are on record, but for other days. */
  unknownOnDay: string;
  /** So many possible fees or exemptions are on record besides those that are told. */
  further: (rest: number) => string;
  /** Only exemptions are on record, for some cases. */
  onlyFree: string;
  proof: (document: string) => string;
}

/** Last parts of words that an amount is taken of, by the word before them. */
const preceded: [words: RegExp, by: string][] = [
  [/(wert|betrag|preis|umsatz|gewinn|lohn|zins|einkommen|kapital|entgelt|honorar|vermögen)$/i, 'vom'],
  [/(gebühr|miete|steuer|summe|pacht|fläche|vergütung|kosten|einnahmen|ausgaben|einkünfte|gebühren)$/i, 'der'],
];

/** "vom Streitwert", "der jährlichen Miete"; what cannot be inflected stands in quotation marks as it is. */
function germanOf(of: string): string {
  const [, adjective, noun] = /^(?:(\p{Ll}+e[rs]?)\s)?(\p{Lu}\S*)$/u.exec(of) ?? [];
  const by = noun && preceded.find(([words]) => words.test(noun))?.[1];
  if (!by) return /^„/.test(of) ? `von ${of}` : `von „${of}“`;
  return [by, adjective?.replace(/e[rs]?$/, 'en'), noun].filter(Boolean).join(' ');
}

export const feeWording: Record<SentenceLanguage, FeeWording> = {
  de: {
    between: (low, high) => `zwischen ${low} und ${high}`,
    upTo: (high) => `bis zu ${high}`,
    from: (low) => `mindestens ${low}`,
    percentOf: (share, of) => `${share} Prozent ${germanOf(of)}`,
    baseFee: 'Grundgebühr',
    atLeast: (low) => `mindestens ${low}`,
    atMost: (high) => `höchstens ${high}`,
    costs: (money) => `Das kostet ${money}.`,
    nothing: 'nichts',
    free: 'Das ist gebührenfrei.',
    freeFor: (whom) => `Gebührenfrei: ${whom}.`,
    noBaseFee: 'Die Gebühr selbst entfällt.',
    noBaseFeeFor: (whom) => `Die Gebühr selbst entfällt: ${whom}.`,
    waivedBut: (money, isOne) => `Die Gebühr selbst entfällt; zu zahlen ${isOne ? 'ist' : 'sind'} ${money}.`,
    forWhat: (money, what) => `${money} für ${/^„/.test(what) ? what : `„${what}“`}`,
    unknownBase: 'Zur Gebühr selbst liegt uns nichts vor.',
    withExtra: (label, money, isOne) => `Mit ${label} ${isOne ? 'kommt' : 'kommen'} ${money} hinzu.`,
    extra: (money, isOne, what) => `Hinzu ${isOne ? 'kommt' : 'kommen'} ${money}${what ? `: ${what}` : ''}.`,
    maybeExtra: (money, isOne) => `Es ${isOne ? 'kann' : 'können'} ${money} hinzukommen.`,
    plus: { written: '+', spoken: 'plus' },
    extraInWords: (words) => `Außerdem: ${words}.`,
    inCase: (which, money) => `${which}: ${money}.`,
    altogether: (money) => `Zusammen sind das ${money}.`,
    or: ' oder ',
    and: ' und ',
    otherwise: (money) => `; sonst ${money}`,
    dependsOn: (range) => `Das kostet je nach Fall ${range}.`,
    depends: 'Was das kostet, hängt vom Fall ab.',
    unknown: unknownCost.de,
    unknownOnDay: 'Für diesen Tag ist keine Gebühr eingetragen.',
    further: (rest) => (rest === 1 ? 'Es gibt noch einen weiteren Fall.' : `Es gibt noch ${rest} weitere Fälle.`),
    onlyFree: 'Zu den Kosten ist nur eingetragen, wann nichts zu zahlen ist.',
    proof: (document) => `Nachweis: ${document}.`,
  },
  en: {
    between: (low, high) => `between ${low} and ${high}`,
    upTo: (high) => `up to ${high}`,
    from: (low) => `at least ${low}`,
    percentOf: (share, of) => `${share} per cent of ${/^"|^(the|an?|your|all|every)\s/i.test(of) ? of : `the ${of}`}`,
    baseFee: 'base fee',
    atLeast: (low) => `at least ${low}`,
    atMost: (high) => `at most ${high}`,
    costs: (money) => `It costs ${money}.`,
    nothing: 'nothing',
    free: 'It is free of charge.',
    freeFor: (whom) => `Free of charge: ${whom}.`,
    noBaseFee: 'The fee itself is not due.',
    noBaseFeeFor: (whom) => `The fee itself is not due: ${whom}.`,
    waivedBut: (money, isOne) => `The fee itself is not due, but ${money} ${isOne ? 'is' : 'are'}.`,
    forWhat: (money, what) => `${money} for ${/^"/.test(what) ? what : `"${what}"`}`,
    unknownBase: 'We have no information about the fee itself.',
    withExtra: (label, money, isOne) => `With ${label}, ${money} ${isOne ? 'is' : 'are'} added.`,
    extra: (money, isOne, what) => `${money} ${isOne ? 'is' : 'are'} added${what ? `: ${what}` : ''}.`,
    maybeExtra: (money) => `${money} may be added.`,
    plus: { written: '+', spoken: 'plus' },
    extraInWords: (words) => `In addition: ${words}.`,
    inCase: (which, money) => `${which}: ${money}.`,
    altogether: (money) => `Altogether it is ${money}.`,
    or: ' or ',
    and: ' and ',
    otherwise: (money) => `; otherwise ${money}`,
    dependsOn: (range) => `Depending on the case, it costs ${range}.`,
    depends: 'What it costs depends on the case.',
    unknown: unknownCost.en,
    unknownOnDay: 'No fee is on record for that day.',
    further: (rest) => (rest === 1 ? 'There is one more case.' : `There are ${rest} more cases.`),
    onlyFree: 'About the cost, it is only on record when nothing is due.',
    proof: (document) => `Proof: ${document}.`,
  },
};
