import { OnlineServiceEdition } from './online-service.entity.js';
import { HelpPage, KnownProblem } from './online-service-help.entity.js';
import { editionRow, partRow } from '../record/write/entity-row.js';
import type { RecordType } from '../record/record-type.js';
import { referenceTo, sortName, storedText } from '../record/write/stored-values.js';
import { onlineServiceOwner } from './online-service.owner.js';

export const onlineServiceRecordType: RecordType<'online-services'> = {
  kind: 'online-services',
  recordKind: 'ONLINE_SERVICE',
  type: 'OnlineService',
  table: 'online_service',
  owner: onlineServiceOwner,
  edition: (service) =>
    editionRow(OnlineServiceEdition, 'onlineServiceId', service, {
      accessibilityUrl: service.accessibilityStatement?.webAddress,
      accessibilityAsOf: service.accessibilityStatement?.asOf,
      workingCheckOn: service.workingCheck?.on,
      workingCheckSource: service.workingCheck?.source,
      workingCheckAddress: service.workingCheck?.address,
      sortName: sortName(service.name),
    }),
  parts: ({ outages = [], helpPages = [], knownProblems = [], support = [] }, edition_id) => ({
    help_page: helpPages.map((page, position) => partRow(HelpPage, page, { editionId: edition_id, position })),
    known_problem: knownProblems.map((one, position) =>
      partRow(KnownProblem, one, { editionId: edition_id, position }),
    ),
    online_service_support: support.map((slug, position) => ({
      edition_id,
      contact_channel_id: referenceTo('CONTACT_CHANNEL', slug),
      position,
    })),
    outage: outages.map(({ from, until = '', description }) => ({
      edition_id,
      during: `[${from},${until})`,
      description: storedText(description),
    })),
  }),
};
