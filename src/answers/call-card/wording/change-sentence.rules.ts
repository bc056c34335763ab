import type { LocalizedText } from '../../../platform/i18n/localized-text.js';
import { dayInBremen } from '../../../platform/clock/bremen-clock.rules.js';
import { listed, nearDay, spokenDate } from '../../../catalogue/opening-hours/spoken/spoken-time.rules.js';
import { textModules } from '../../../catalogue/service/text-module.js';
import { inLanguagesOf, wordsIn, type SentenceLanguage } from '../../../platform/i18n/sentence-language.js';

/** A change of a record as read: the fields that differ from the edition before. */
export interface ChangeFacts {
  changedAt: string;
  subject: LocalizedText;
  /** True for the first edition of a record. */
  isNew: boolean;
  /** Keys of the content; text modules as "texts." plus the module's code. */
  keys: string[];
  reason: string | null;
}

export interface ToldChange {
  sections: LocalizedText[];
  sentence: LocalizedText;
}

// Fields without a name here, such as provenance, are irrelevant to a caller.
const sectionNames: Record<string, LocalizedText> = {
  spoken: { de: 'Sprechtext', en: 'spoken text' },
  audiences: { de: 'Adressaten', en: 'audiences' },
  areas: { de: 'Gebiete', en: 'areas' },
  valid: { de: 'Gültigkeit', en: 'validity' },
  writtenFormRequired: { de: 'Schriftform', en: 'written form' },
  assuranceLevel: { de: 'Vertrauensniveau', en: 'assurance level' },
  forms: { de: 'Formulare', en: 'forms' },
  legalBases: { de: 'Rechtsgrundlagen', en: 'legal bases' },
  fees: { de: 'Gebühren', en: 'fees' },
  questions: { de: 'Klärungsfragen', en: 'questions' },
  documents: { de: 'Unterlagen', en: 'documents' },
  deadlines: { de: 'Fristen', en: 'deadlines' },
  processingTimes: { de: 'Bearbeitungsdauer', en: 'processing time' },
  notes: { de: 'Hinweise für Auskunft', en: 'notes for agents' },
  name: { de: 'Bezeichnung', en: 'name' },
  description: { de: 'Beschreibung', en: 'description' },
  addresses: { de: 'Anschrift', en: 'address' },
  openingHours: { de: 'Öffnungszeiten', en: 'opening hours' },
  paymentMethods: { de: 'Zahlungsweisen', en: 'ways to pay' },
  accessibility: { de: 'Barrierefreiheit', en: 'accessibility' },
  active: { de: 'Bestehen', en: 'existence' },
};

const moduleName = (code: string): LocalizedText | undefined =>
  Object.hasOwn(textModules, code) ? { de: textModules[code as keyof typeof textModules] } : undefined;

function nameOf(key: string): LocalizedText | undefined {
  if (key.startsWith('texts.')) return moduleName(key.slice('texts.'.length));
  return Object.hasOwn(sectionNames, key) ? sectionNames[key] : undefined;
}

const told: Record<SentenceLanguage, Record<'on' | 'changed' | 'isNew', (...parts: string[]) => string>> = {
  de: {
    on: (date) => `am ${date}`,
    changed: (when, names, title) => `Geändert ${when}: ${names} (${title}).`,
    isNew: (when, title) => `Neu ${when}: ${title}.`,
  },
  en: {
    on: (date) => `on ${date}`,
    changed: (when, names, title) => `Changed ${when}: ${names} (${title}).`,
    isNew: (when, title) => `New ${when}: ${title}.`,
  },
};

function sentence(change: ChangeFacts, sections: LocalizedText[], now: Date, language: SentenceLanguage): string {
  const { on, changed, isNew } = told[language];
  const [day, today] = [dayInBremen(new Date(change.changedAt)), dayInBremen(now)];
  const when = nearDay(day, today, language) ?? on(spokenDate(day, today, language));
  const names = sections.map((section) => wordsIn(section, language));
  const title = wordsIn(change.subject, language);
  return change.isNew ? isNew(when, title) : changed(when, listed(names, language), title);
}

/** The sentence about a change; null when it touches nothing that callers ask about. */
export function toldChange(change: ChangeFacts, now: Date): ToldChange | null {
  const sections = change.isNew ? [] : change.keys.map(nameOf).filter((name) => name !== undefined);
  if (!change.isNew && sections.length === 0) return null;
  return {
    sections,
    sentence: inLanguagesOf([change.subject], (language) => sentence(change, sections, now, language)),
  };
}
