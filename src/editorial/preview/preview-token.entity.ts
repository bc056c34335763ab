import { defineEntity, p } from '@mikro-orm/core';
import { ofChangeSet } from '../change-set/change-set.entity.js';
import { momentColumn } from '../../platform/database/moment-column.js';

const PreviewTokenSchema = defineEntity({
  name: 'PreviewToken',
  tableName: 'preview_token',
  properties: { tokenHash: p.text().primary(), changeSetId: ofChangeSet, createdBy: p.text(), expiresAt: momentColumn },
});

/** Vorschaulink: whoever holds the token reads the catalogue as if the change set were published. */
export class PreviewToken extends PreviewTokenSchema.class {}
PreviewTokenSchema.setClass(PreviewToken);
