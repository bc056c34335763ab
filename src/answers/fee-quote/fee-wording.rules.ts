import type { SentenceLanguage } from '../../platform/i18n/sentence-language.js';

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
  /** Beside what is due on top. */
  noBaseFee: string;
  /** What may come on top; `isOne` is of one euro or the like, which takes the singular. */
  withExtra: (label: string, money: string, isOne?: boolean) => string;
  extra: (money: string, isOne?: boolean) => string;
  extraInWords: (words: string) => string;
  inCase: (which: string, money: string) => string;
  altogether: (money: string) => string;
  or: string;
  dependsOn: (range: string) => string;
  depends: string;
  /** No fee is on record: not that there is none. */
  unknown: string;
  /** Only exemptions are on record, for some cases. */
  onlyFree: string;
  proof: (document: string) => string;
}

/** Last parts of words that an amount is taken of, by the word before them. */
const preceded: [words: RegExp, by: string][] = [
  [/(wert|betrag|preis|umsatz|gewinn|lohn|zins|einkommen|kapital|entgelt|honorar|vermögen)$/i, 'vom'],
  [/(gebühr|miete|steuer|summe|pacht|fläche|vergütung|kosten|einnahmen|ausgaben|einkünfte|gebühren)$/i, 'der'],
];

/** "vom Streitwert"; several words, which would have to be inflected, stand in brackets as they are. */
function germanOf(of: string): string {
  const by = /\s/.test(of) ? undefined : preceded.find(([words]) => words.test(of))?.[1];
  return by ? `${by} ${of}` : `(${of})`;
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
    withExtra: (label, money, isOne) => `Mit ${label} ${isOne ? 'kommt' : 'kommen'} ${money} hinzu.`,
    extra: (money, isOne) => `Hinzu ${isOne ? 'kommt' : 'kommen'} ${money}.`,
    extraInWords: (words) => `Außerdem: ${words}.`,
    inCase: (which, money) => `${which}: ${money}.`,
    altogether: (money) => `Zusammen sind das ${money}.`,
    or: ' oder ',
    dependsOn: (range) => `Das kostet je nach Fall ${range}.`,
    depends: 'Was das kostet, hängt vom Fall ab.',
    unknown: 'Zu den Kosten liegt uns nichts vor. Die zuständige Stelle gibt Auskunft.',
    onlyFree: 'Zu den Kosten ist nur eingetragen, wann nichts zu zahlen ist.',
    proof: (document) => `Nachweis: ${document}.`,
  },
  en: {
    between: (low, high) => `between ${low} and ${high}`,
    upTo: (high) => `up to ${high}`,
    from: (low) => `at least ${low}`,
    percentOf: (share, of) => `${share} per cent of ${/^(the|an?|your|all|every)\s/i.test(of) ? of : `the ${of}`}`,
    baseFee: 'base fee',
    atLeast: (low) => `at least ${low}`,
    atMost: (high) => `at most ${high}`,
    costs: (money) => `It costs ${money}.`,
    nothing: 'nothing',
    free: 'It is free of charge.',
    freeFor: (whom) => `Free of charge: ${whom}.`,
    noBaseFee: 'The fee itself is not due.',
    withExtra: (label, money, isOne) => `With ${label}, ${money} ${isOne ? 'is' : 'are'} added.`,
    extra: (money, isOne) => `${money} ${isOne ? 'is' : 'are'} added.`,
    extraInWords: (words) => `In addition: ${words}.`,
    inCase: (which, money) => `${which}: ${money}.`,
    altogether: (money) => `Altogether it is ${money}.`,
    or: ' or ',
    dependsOn: (range) => `Depending on the case, it costs ${range}.`,
    depends: 'What it costs depends on the case.',
    unknown: 'We have no information about the cost. Please ask the responsible office.',
    onlyFree: 'About the cost, it is only on record when nothing is due.',
    proof: (document) => `Proof: ${document}.`,
  },
};
