import { HelpPage, KnownProblem, OnlineServiceSupport } from './online-service-help.entity.js';
import { onlineServiceRecordType } from './online-service.edition.js';
import { checkOutages } from './online-service.checks.js';
import { OnlineService, OnlineServiceEdition, Outage } from './online-service.entity.js';
import { toEach } from '../record/check/references.js';
import { concept } from '../record/concept.js';

export const onlineService = concept({
  entities: [OnlineService, OnlineServiceEdition, Outage, HelpPage, KnownProblem, OnlineServiceSupport],
  record: onlineServiceRecordType,
  references: { 'online-services': ({ support }) => toEach('contact-channels', support, 'support') },
  checks: { 'online-services': [checkOutages] },
});
