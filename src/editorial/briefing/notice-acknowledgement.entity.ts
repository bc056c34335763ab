import { defineEntity, p } from '@mikro-orm/core';
import { ofChangeSet } from '../change-set/change-set.entity.js';
import { momentColumn } from '../../platform/database/moment-column.js';

const NoticeAcknowledgementSchema = defineEntity({
  name: 'NoticeAcknowledgement',
  tableName: 'notice_acknowledgement',
  properties: {
    changeSetId: ofChangeSet.primary(),
    actor: p.text().primary(),
    acknowledgedAt: momentColumn.defaultRaw('now()'),
  },
});

/** Kenntnisnahme: that somebody has read a briefing. */
export class NoticeAcknowledgement extends NoticeAcknowledgementSchema.class {}
NoticeAcknowledgementSchema.setClass(NoticeAcknowledgement);
