import type { ChecklistItem } from '../../../src/answers/checklist/checklist.rules.js';
import type { ChecklistDocument } from '../../../src/answers/checklist/merge-documents.rules.js';

/** A document of a checklist that says nothing but its name, which is also its type. */
export const checklistDocument = (name: string, given: Partial<ChecklistDocument> = {}): ChecklistDocument => ({
  typeId: name,
  name: { de: name, en: name },
  presentation: null,
  copies: null,
  maximumAge: null,
  maximumAgeUnit: null,
  ...given,
});

/** An entry of a checklist: one mandatory document, unless something else is given. */
export const checklistItem = (name: string, given: Partial<ChecklistItem> = {}): ChecklistItem => ({
  documents: [checklistDocument(name)],
  obligation: 'MANDATORY',
  serviceIds: [],
  notes: [],
  conditions: [],
  open: [],
  ...given,
});
