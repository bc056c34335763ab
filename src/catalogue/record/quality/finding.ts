import type { Bilingual } from '../../../platform/i18n/bilingual.js';

/** MUST: the record is wrong or cannot be published like this. SHOULD: it would be better otherwise. */
export type Severity = 'MUST' | 'SHOULD';

/** Code, message and remedy of a rule. Codes are stable; names in braces are placeholders. */
export interface RuleWording {
  readonly code: string;
  readonly severity: Severity;
  readonly message: Bilingual;
  readonly fix: Bilingual;
}

interface Values {
  readonly [name: string]: string | Bilingual;
}

/** A place in a content that breaks a rule, and the values of the placeholders, in both languages where they are words. */
export interface Hit {
  readonly path: readonly (string | number)[];
  readonly values?: Values;
}

/** A hit in the words of its rule. */
export interface Finding {
  rule: string;
  severity: Severity;
  /** The keys that lead to the place within the content; empty for the record as a whole. */
  path: string[];
  message: Bilingual;
  fix: Bilingual;
}

const fill = (template: string, values: Values, language: keyof Bilingual): string =>
  template.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name] ?? whole;
    return typeof value === 'string' ? value : value[language];
  });

const fillBoth = ({ de, en }: Bilingual, values: Values): Bilingual => ({
  de: fill(de, values, 'de'),
  en: fill(en, values, 'en'),
});

/** Creates a finding with the wording of its rule. */
export const finding = ({ code, severity, message, fix }: RuleWording, { path, values = {} }: Hit): Finding => ({
  rule: code,
  severity,
  path: path.map(String),
  message: fillBoth(message, values),
  fix: fillBoth(fix, values),
});
