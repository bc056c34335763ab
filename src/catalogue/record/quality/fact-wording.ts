import type { RuleWording } from './rule-book.js';

/** Rules on contradictory facts, dates and codes. */
export const factWording = {
  PERIOD_REVERSED: {
    severity: 'MUST',
    message: {
      de: 'Der Zeitraum endet ({until}), bevor er beginnt ({from}).',
      en: 'The period ends ({until}) before it begins ({from}).',
    },
    fix: { de: 'Berichtigen Sie Beginn oder Ende.', en: 'Mend its beginning or its end.' },
  },
  RECORD_EXPIRED: {
    severity: 'MUST',
    message: { de: 'Die Gültigkeit ist am {until} abgelaufen.', en: 'Its validity ended on {until}.' },
    fix: {
      de: 'Verlängern Sie die Gültigkeit, oder nehmen Sie den Eintrag zurück.',
      en: 'Extend its validity, or withdraw it.',
    },
  },
  PARTS_EXPIRED: {
    severity: 'SHOULD',
    message: { de: 'Keine der Angaben in „{field}“ gilt noch.', en: 'Nothing in "{field}" is valid any more.' },
    fix: { de: 'Ergänzen Sie, was heute gilt.', en: 'Add what is valid today.' },
  },
  FEES_CONTRADICT: {
    severity: 'MUST',
    message: {
      de: 'Für denselben Fall gelten am selben Tag zwei verschiedene Gebühren („{fee}“).',
      en: 'Two different fees hold for the same case on the same day ("{fee}").',
    },
    fix: {
      de: 'Grenzen Sie die Gebühren durch Bezeichnung, Bedingung oder Gültigkeit voneinander ab, oder entfernen Sie eine.',
      en: 'Tell the fees apart by label, condition or validity, or remove one.',
    },
  },
  FEE_WITHOUT_LEGAL_BASIS: {
    severity: 'SHOULD',
    message: { de: 'Die Gebühr „{fee}“ nennt keine Rechtsgrundlage.', en: 'The fee "{fee}" names no legal basis.' },
    fix: {
      de: 'Nennen Sie die Vorschrift, nach der die Gebühr erhoben wird.',
      en: 'Cite the rule under which it is charged.',
    },
  },
  DOCUMENT_WITHOUT_CONDITION: {
    severity: 'SHOULD',
    message: {
      de: 'Das Dokument „{document}“ ist nur unter Umständen nötig; es steht nicht da, unter welchen.',
      en: 'The document "{document}" is needed under conditions that are not named.',
    },
    fix: { de: 'Schreiben Sie, wann das Dokument nötig ist.', en: 'Say when the document is needed.' },
  },
  LEIKA_KEY_UNKNOWN: {
    severity: 'MUST',
    message: { de: 'Der Leistungsschlüssel {key} ist nicht bekannt.', en: 'The LeiKa key {key} is not known.' },
    fix: { de: 'Prüfen Sie den Schlüssel im Leistungskatalog (LeiKa).', en: 'Look the key up in the LeiKa catalogue.' },
  },
  LEIKA_KEY_RETIRED: {
    severity: 'SHOULD',
    message: { de: 'Der Leistungsschlüssel {key} gilt nicht mehr.', en: 'The LeiKa key {key} is retired.' },
    fix: {
      de: 'Verwenden Sie den Schlüssel, der an seine Stelle getreten ist.',
      en: 'Use the key that has replaced it.',
    },
  },
} as const satisfies Record<string, RuleWording>;
