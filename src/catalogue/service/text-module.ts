/** Textmodule as in FIM (code list urn:de:xzufi:codeliste:leistungstextmodulleika, version 20240216): code and German name. */
export const textModules = {
  '02': 'Leistungsbezeichnung',
  '03': 'Leistungsbezeichnung II',
  '05': 'Kurztext',
  '06': 'Volltext',
  '07': 'Rechtsgrundlagen',
  '08': 'Erforderliche Unterlagen',
  '09': 'Voraussetzungen',
  '11': 'Verfahrensablauf',
  '14': 'Formulare',
  '15': 'Weiterführende Informationen',
  '16': 'Hinweise',
  '18': 'Urheber',
  '22': 'Zuständige Stelle',
  '23': 'Ansprechpunkt',
  '24': 'Teaser',
  '25': 'Rechtsbehelf',
} as const;

export type TextModuleCode = keyof typeof textModules;

export const isTextModuleCode = (code: string): code is TextModuleCode => Object.hasOwn(textModules, code);
