import { onlineServiceRecordType } from './online-service.edition.js';
import { checkOutages } from './online-service.checks.js';
import { OnlineService, OnlineServiceEdition, Outage } from './online-service.entity.js';
import { concept } from '../record/concept.js';

export const onlineService = concept({
  entities: [OnlineService, OnlineServiceEdition, Outage],
  record: onlineServiceRecordType,
  checks: { 'online-services': [checkOutages] },
});
