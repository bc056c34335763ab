import { checkGerman } from '../record/check/german.checks.js';
import type { Report } from '../record/check/report.js';
import { checkSpeakingTime } from '../service/spoken.checks.js';
import type { EmergencyContent } from './emergency.content.js';

/** Reports texts that cannot be said on the phone: not in German, or too long. */
export function checkEmergencyTexts({ title, instruction, numbers }: EmergencyContent, report: Report): void {
  checkGerman(title, ['title'], report);
  checkGerman(instruction, ['instruction'], report);
  for (const [at, { name }] of numbers.entries()) checkGerman(name, ['numbers', at, 'name'], report);
  checkSpeakingTime(instruction, ['instruction'], report);
}
