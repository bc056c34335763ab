import type { SentenceLanguage } from '../../platform/i18n/sentence-language.js';

/** Sentence templates about fees. */
interface FeeWording {
  between: (low: string, high: string) => string;
  upTo: (high: string) => string;
  from: (low: string) => string;
  percentOf: (share: string, of: string) => string;
  baseFee: string;
  costs: (money: string) => string;
  nothing: string;
  free: string;
  freeFor: (whom: string) => string;
  /** What may come on top; `isOne` is of one euro or the like, which takes the singular. */
  withExtra: (label: string, money: string, isOne?: boolean) => string;
  extra: (money: string, isOne?: boolean) => string;
  extraInWords: (words: string) => string;
  inCase: (which: string, money: string) => string;
  altogether: (money: string) => string;
  or: string;
  dependsOn: (range: string) => string;
  depends: string;
  unknown: string;
  proof: (document: string) => string;
}

export const feeWording: Record<SentenceLanguage, FeeWording> = {
  de: {
    between: (low, high) => `zwischen ${low} und ${high}`,
    upTo: (high) => `bis zu ${high}`,
    from: (low) => `mindestens ${low}`,
    percentOf: (share, of) => `${share} Prozent (${of})`,
    baseFee: 'der Grundgebühr',
    costs: (money) => `Das kostet ${money}.`,
    nothing: 'nichts',
    free: 'Das ist gebührenfrei.',
    freeFor: (whom) => `Gebührenfrei: ${whom}.`,
    withExtra: (label, money, isOne) => `Mit ${label} ${isOne ? 'kommt' : 'kommen'} ${money} hinzu.`,
    extra: (money, isOne) => `Hinzu ${isOne ? 'kommt' : 'kommen'} ${money}.`,
    extraInWords: (words) => `Außerdem: ${words}.`,
    inCase: (which, money) => `${which}: ${money}.`,
    altogether: (money) => `Zusammen sind das ${money}.`,
    or: ' oder ',
    dependsOn: (range) => `Das kostet je nach Fall ${range}.`,
    depends: 'Was das kostet, hängt vom Fall ab.',
    unknown: 'Was das kostet, ist nicht eingetragen.',
    proof: (document) => `Nachweis: ${document}.`,
  },
  en: {
    between: (low, high) => `between ${low} and ${high}`,
    upTo: (high) => `up to ${high}`,
    from: (low) => `at least ${low}`,
    percentOf: (share, of) => `${share} per cent (${of})`,
    baseFee: 'of the base fee',
    costs: (money) => `It costs ${money}.`,
    nothing: 'nothing',
    free: 'It is free of charge.',
    freeFor: (whom) => `Free of charge: ${whom}.`,
    withExtra: (label, money, isOne) => `With ${label}, ${money} ${isOne ? 'is' : 'are'} added.`,
    extra: (money, isOne) => `${money} ${isOne ? 'is' : 'are'} added.`,
    extraInWords: (words) => `In addition: ${words}.`,
    inCase: (which, money) => `${which}: ${money}.`,
    altogether: (money) => `Altogether it is ${money}.`,
    or: ' or ',
    dependsOn: (range) => `Depending on the case, it costs ${range}.`,
    depends: 'What it costs depends on the case.',
    unknown: 'What it costs is not on record.',
    proof: (document) => `Proof: ${document}.`,
  },
};
