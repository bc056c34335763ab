import type { DeadlineContent, ProcessingTimeContent } from '../deadline/deadline.content.js';
import type { LeikaAssignmentContent } from '../code-list/leika-assignment.content.js';
import type { FeeContent } from '../fee/fee.content.js';
import type { LegalBasisContent } from '../legal-basis/legal-basis.content.js';
import type { QuestionContent } from '../question/question.content.js';
import type { PeriodContent, RecordContent, TextContent } from '../record/record-content.js';
import type { DocumentRequirementContent } from '../required-document/document-requirement.content.js';
import type { SearchTermContent } from '../search-term/search-term.content.js';

export interface ServiceContent extends RecordContent {
  leikaKeys?: string[];
  leikaAssignments?: LeikaAssignmentContent[];
  fimType?: string;
  audiences?: string[];
  areas?: string[];
  owner?: string;
  valid?: PeriodContent;
  checkedOn?: string;
  approvedOn?: string;
  approvedBy?: string;
  spoken?: TextContent;
  writtenFormRequired?: boolean;
  assuranceLevel?: string;
  situations?: string[];
  sdgAreas?: { list: string; code: string }[];
  related?: string[];
  forms?: string[];
  searchTerms?: SearchTermContent[];
  texts: { [code: string]: TextContent };
  legalBases?: LegalBasisContent[];
  fees?: FeeContent[];
  questions?: QuestionContent[];
  documents?: DocumentRequirementContent[];
  deadlines?: DeadlineContent[];
  processingTimes?: ProcessingTimeContent[];
  notes?: { content: TextContent; visibility: string }[];
}
