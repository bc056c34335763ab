import { defineEntity, p } from '@mikro-orm/core';
import { moment, ofChangeSet } from '../change-set/change-set.entity.js';

const NoticeAcknowledgementSchema = defineEntity({
  name: 'NoticeAcknowledgement',
  tableName: 'notice_acknowledgement',
  properties: {
    changeSetId: ofChangeSet.primary(),
    actor: p.text().primary(),
    acknowledgedAt: moment.defaultRaw('now()'),
  },
});

/** Kenntnisnahme: that somebody has read a briefing. */
export class NoticeAcknowledgement extends NoticeAcknowledgementSchema.class {}
NoticeAcknowledgementSchema.setClass(NoticeAcknowledgement);
