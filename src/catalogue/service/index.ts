import { serviceRecordType } from './service.edition.js';
import { approvalMissing, approvalWithoutAuthority, serviceTitleMissing, summaryMissing } from './module.quality.js';
import {
  ServiceArea,
  ServiceForm,
  ServiceLeika,
  ServiceRelated,
  ServiceSdgArea,
  ServiceSituation,
} from './service-link.entity.js';
import { ServiceNote, TextModule } from './service-text.entity.js';
import { Service, ServiceEdition } from './service.entity.js';
import { checkSpoken } from './spoken.checks.js';
import { spokenTextMissing } from './spoken.quality.js';
import { nounAndVerb } from './title.quality.js';
import { codeListEntryKey, to, toEach } from '../record/check/references.js';
import { concept } from '../record/concept.js';
import { expiredRecord } from '../record/quality/period.quality.js';
import { readability } from '../record/quality/readability.quality.js';

export const service = concept({
  entities: [
    Service,
    ServiceEdition,
    ServiceLeika,
    ServiceArea,
    ServiceSituation,
    ServiceSdgArea,
    ServiceRelated,
    ServiceForm,
    TextModule,
    ServiceNote,
  ],
  record: serviceRecordType,
  checks: { services: [checkSpoken] },
  references: {
    services: ({ owner, leikaKeys, related, sdgAreas = [] }) => [
      to('organisations', owner, 'owner'),
      ...toEach('leika-services', leikaKeys, 'leikaKeys'),
      ...toEach('services', related, 'related'),
      ...sdgAreas.map(({ list, code }, index) =>
        to('code-list-entries', codeListEntryKey(list, code), 'sdgAreas', index),
      ),
    ],
  },
  quality: {
    services: [
      serviceTitleMissing,
      expiredRecord('valid'),
      summaryMissing,
      approvalMissing,
      approvalWithoutAuthority,
      nounAndVerb,
      readability,
      spokenTextMissing,
    ],
  },
});
