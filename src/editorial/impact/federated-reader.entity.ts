import { defineEntity, p } from '@mikro-orm/core';
import { CatalogueRecord } from '../../catalogue/record/record.entity.js';

const FederatedReaderSchema = defineEntity({
  name: 'FederatedReader',
  tableName: 'federated_reader',
  properties: {
    client: p.text().primary(),
    recordId: p.manyToOne(CatalogueRecord).mapToPk().primary().fieldName('record_id'),
    lastReadOn: p.date(),
  },
});

/** Föderierter Leser: which client of the federation read a record, and when last. */
export class FederatedReader extends FederatedReaderSchema.class {}
FederatedReaderSchema.setClass(FederatedReader);
