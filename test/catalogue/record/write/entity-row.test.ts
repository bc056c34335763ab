import { describe, expect, test } from '@jest/globals';
import { ContactChannelEdition } from '../../../../src/catalogue/contact-channel/contact-channel.entity.js';
import type { ContactChannelContent } from '../../../../src/catalogue/contact-channel/contact-channel.content.js';
import { Deadline } from '../../../../src/catalogue/deadline/deadline.entity.js';
import type { DeadlineContent } from '../../../../src/catalogue/deadline/deadline.content.js';
import { editionRow, partRow } from '../../../../src/catalogue/record/write/entity-row.js';

const deadline: DeadlineContent = { kind: 'DURATION', from: 2, unit: 'WEEK', trigger: { de: 'Zugang' } };

const channel: ContactChannelContent = { slug: 'telefon', kind: 'PHONE', value: '115', valid: { from: '2026-01-01' } };

describe('the row of a part', () => {
  test('has every column of the entity, converted by its type, but no id that is not told', () => {
    const row = partRow(Deadline, deadline, { editionId: '7', position: 0, durationFrom: 2, durationTo: undefined });
    expect(row).toEqual({
      edition_id: '7',
      position: 0,
      kind: 'DURATION',
      type: 'ACTION',
      duration_from: 2,
      duration_to: undefined,
      unit: 'WEEK',
      starts_on: null,
      ends_on: null,
      recurs_from: null,
      recurs_until: null,
      trigger: { de: 'Zugang' },
      condition: null,
      description: null,
      source: null,
      source_address: null,
      seen_on: null,
      read_on: null,
      level: null,
      valid: '[,]',
    });
  });

  test('has the id that is told', () => {
    const said = { id: '3', editionId: '7', position: 0, durationFrom: null, durationTo: null };
    expect(partRow(Deadline, deadline, said)).toMatchObject({ id: '3' });
  });

  test('does not compile without the columns that the content does not imply', () => {
    // @ts-expect-error durationFrom and durationTo have other names in the content.
    expect(partRow(Deadline, deadline, { editionId: '7', position: 0 })).toMatchObject({ duration_from: null });
  });
});

describe('the row of an edition', () => {
  test('has the defaults of the table, and leaves number, period, hash and record to the frame', () => {
    const row = editionRow(ContactChannelEdition, 'contactChannelId', channel, {
      organisationId: 'o',
      serviceId: null,
    });
    expect(row).toEqual({
      organisation_id: 'o',
      service_id: null,
      position: 0,
      kind: 'PHONE',
      value: '115',
      label: null,
      audiences: [],
      visibility: 'PUBLIC',
      languages: [],
      valid: '[2026-01-01,]',
    });
  });
});
