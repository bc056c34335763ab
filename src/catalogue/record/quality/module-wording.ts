import type { RuleWording } from './rule-book.js';

/** Rules on modules that FIM requires, and on languages. */
export const moduleWording = {
  TITLE_MISSING: {
    severity: 'MUST',
    message: { de: 'Es fehlt ein deutscher Titel.', en: 'There is no German title.' },
    fix: {
      de: 'Ergänzen Sie die Leistungsbezeichnung oder den Namen.',
      en: 'Add the designation of the service, or the name.',
    },
  },
  SUMMARY_MISSING: {
    severity: 'SHOULD',
    message: { de: 'Es fehlen Kurztext und Teaser.', en: 'There is neither a short text nor a teaser.' },
    fix: {
      de: 'Schreiben Sie einen Kurztext (Modul 05) oder einen Teaser (Modul 24).',
      en: 'Write a short text (module 05) or a teaser (module 24).',
    },
  },
  LEGAL_BASIS_MISSING: {
    severity: 'SHOULD',
    message: { de: 'Es ist keine Rechtsgrundlage genannt.', en: 'No legal basis is named.' },
    fix: {
      de: 'Nennen Sie die Rechtsgrundlage mit Fundstelle und Link.',
      en: 'Cite the legal basis, with a link.',
    },
  },
  APPROVAL_MISSING: {
    severity: 'SHOULD',
    message: { de: 'Es fehlt die fachliche Freigabe.', en: 'There is no approval by the expert authority.' },
    fix: {
      de: 'Tragen Sie ein, wann und durch wen fachlich freigegeben wurde.',
      en: 'Say when and by whom it was approved.',
    },
  },
  APPROVAL_WITHOUT_AUTHORITY: {
    severity: 'SHOULD',
    message: {
      de: 'Die fachliche Freigabe nennt einen Tag, aber keine Stelle.',
      en: 'The approval has a day but no authority.',
    },
    fix: { de: 'Nennen Sie die Stelle, die freigegeben hat.', en: 'Name the authority that approved.' },
  },
  LANGUAGE_MISSING: {
    severity: 'SHOULD',
    message: { de: 'Die Sprachfassung „{language}“ fehlt.', en: 'There is no version in the language "{language}".' },
    fix: { de: 'Ergänzen Sie die Sprachfassung.', en: 'Add the version.' },
  },
  TRANSLATION_INCOMPLETE: {
    severity: 'SHOULD',
    message: {
      de: 'Die Sprachfassung „{language}“ ist unvollständig; es fehlen: {fields}.',
      en: 'The version in the language "{language}" is incomplete; it lacks: {fields}.',
    },
    fix: { de: 'Übersetzen Sie auch diese Texte.', en: 'Translate these texts too.' },
  },
  TRANSLATION_STALE: {
    severity: 'SHOULD',
    message: {
      de: 'Der deutsche Text wurde nach der Übersetzung („{language}“) geändert.',
      en: 'The German text has changed since it was translated ("{language}").',
    },
    fix: {
      de: 'Gleichen Sie die Übersetzung mit dem deutschen Text ab.',
      en: 'Bring the translation in line with the German text.',
    },
  },
} as const satisfies Record<string, RuleWording>;
