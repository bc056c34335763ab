import type { Bilingual } from '../../platform/i18n/bilingual.js';

/** Says that nothing is recorded, and who knows more. `about` begins the German sentence ("Zu Fristen") and names it in English. */
export const notOnRecord = (about: Bilingual): Bilingual => ({
  de: `${about.de} liegt uns nichts vor. Die zuständige Stelle gibt Auskunft.`,
  en: `We have no information about ${about.en}. Please ask the responsible office.`,
});
