import { checkCodes } from './code-list.checks.js';
import { CodeList, CodeListEntry, LeikaService } from './code-list.entity.js';
import { checkLeikaAssignments } from './leika-assignment.checks.js';
import { leikaAssignmentWithoutKey, leikaKeyRetired, leikaKeyUnknown } from './leika.quality.js';
import { concept } from '../record/concept.js';

export const codeList = concept({
  entities: [CodeList, CodeListEntry, LeikaService],
  checks: { 'code-lists': [checkCodes], services: [checkLeikaAssignments] },
  quality: { services: [leikaKeyUnknown, leikaKeyRetired, leikaAssignmentWithoutKey] },
});
