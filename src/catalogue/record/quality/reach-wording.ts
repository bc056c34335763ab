import type { RuleWording } from './rule-book.js';

/** Rules on reachability. */
export const reachWording = {
  SERVICE_WITHOUT_RESPONSIBLE_OFFICE: {
    severity: 'SHOULD',
    message: { de: 'Für die Leistung ist keine Stelle zuständig.', en: 'Nobody is responsible for the service.' },
    fix: { de: 'Legen Sie eine Zuständigkeit an.', en: 'Add a responsibility.' },
  },
  SERVICE_WITHOUT_REACHABLE_CHANNEL: {
    severity: 'SHOULD',
    message: {
      de: 'Weder die Leistung noch eine zuständige Stelle ist über einen Kontaktkanal erreichbar.',
      en: 'Neither the service nor an office responsible for it can be reached by a channel.',
    },
    fix: {
      de: 'Ergänzen Sie Telefon, E-Mail, Online-Dienst oder Terminbuchung.',
      en: 'Add telephone, e-mail, an online service or a booking page.',
    },
  },
  AREA_WITHOUT_RESPONSIBILITY: {
    severity: 'SHOULD',
    message: {
      de: 'Die Leistung gilt in „{area}“, aber nicht überall dort ist eine Stelle zuständig.',
      en: 'The service is offered in "{area}", but not everywhere there is somebody responsible.',
    },
    fix: {
      de: 'Ergänzen Sie die Zuständigkeit, oder berichtigen Sie das Gebiet.',
      en: 'Add the responsibility, or mend the area.',
    },
  },
  OFFICE_WITHOUT_HOURS: {
    severity: 'SHOULD',
    message: {
      de: 'Zu der Anschrift gibt es keine Öffnungszeiten.',
      en: 'There is an address but there are no opening hours.',
    },
    fix: { de: 'Ergänzen Sie die Öffnungszeiten.', en: 'Add the opening hours.' },
  },
  OFFICE_WITHOUT_REACHABLE_CHANNEL: {
    severity: 'SHOULD',
    message: {
      de: 'Die Stelle ist über keinen Kontaktkanal erreichbar.',
      en: 'The office cannot be reached by any channel.',
    },
    fix: { de: 'Ergänzen Sie Telefon oder E-Mail.', en: 'Add telephone or e-mail.' },
  },
  CHANNEL_WITHOUT_VALUE: {
    severity: 'SHOULD',
    message: { de: 'Dem Kontaktkanal fehlt Nummer oder Adresse.', en: 'The channel has neither number nor address.' },
    fix: { de: 'Ergänzen Sie Nummer oder Adresse.', en: 'Add the number or address.' },
  },
} as const satisfies Record<string, RuleWording>;
