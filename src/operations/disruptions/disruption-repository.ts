import { jsonText } from '../../platform/mutation/json-text.js';
import type { ClientBase } from 'pg';
import { Disruption } from '../../catalogue/disruption/disruption.entity.js';
import type { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { lockById, type Stored } from '../../platform/mutation/entity-repository.js';
import type { DisruptionReport } from './disruption-report.js';

export interface StoredDisruption {
  disruption: Stored<Disruption>;
  editionId: string;
  report: DisruptionReport & { startsAt: Date };
}

type EditionRow = StoredDisruption['report'] & { editionId: string };

/** Reads the current edition of a disruption and locks it until the transaction ends; null when it does not exist. */
export async function lockDisruption(unit: UnitOfWork, id: string): Promise<StoredDisruption | null> {
  const disruption = await lockById(unit, Disruption, id);
  if (!disruption) return null;
  const { rows } = await unit.client.query<EditionRow>(
    `select edition_id::text as "editionId", service_id as "serviceId", organisation_id as "organisationId",
       contact_channel_id as "contactChannelId", online_service_id as "onlineServiceId", place_id as "placeId", severity, lower(during) as "startsAt",
       upper(during) as "endsAt", title, text, alternative, visibility
     from disruption_edition where disruption_id = $1 and in_force @> clock_timestamp()`,
    [id],
  );
  if (!rows[0]) return null;
  const { editionId, ...report } = rows[0];
  return { disruption, editionId, report };
}

/** Moment of a change: after the locks it waited for and after the previous change. */
export async function momentOfChange(client: ClientBase, before: string | null): Promise<string> {
  const { rows } = await client.query<{ moment: string }>(
    `select to_json(greatest(date_trunc('milliseconds', clock_timestamp()), lower(e.in_force) + interval '1 millisecond')) #>> '{}' as moment
     from (values (1)) one left join disruption_edition e on e.edition_id = $1`,
    [before],
  );
  return rows[0]!.moment;
}

export async function createDisruption({ em }: UnitOfWork, actor: string, moment: string): Promise<string> {
  const disruption = em.create(Disruption, { createdBy: actor, createdAt: new Date(moment) });
  await em.flush();
  return disruption.id;
}

export async function markEnded({ em }: UnitOfWork, disruption: Stored<Disruption>, actor: string, moment: string) {
  disruption.endedBy = actor;
  disruption.endedAt = new Date(moment);
  await em.flush();
}

export async function endEdition(client: ClientBase, editionId: string, moment: string): Promise<void> {
  await client.query('update disruption_edition set in_force = tstzrange(lower(in_force), $2) where edition_id = $1', [
    editionId,
    moment,
  ]);
}

/** Writes a new edition of the disruption from the given moment on. */
export async function writeEdition(
  client: ClientBase,
  id: string,
  report: DisruptionReport,
  { actor, moment }: { actor: string; moment: string },
): Promise<void> {
  await client.query(
    `insert into disruption_edition (disruption_id, in_force, service_id, organisation_id, contact_channel_id, online_service_id, place_id, severity,
       during, title, text, alternative, visibility, written_by)
     values ($1, tstzrange($2, null), $3, $4, $5, $6, $7, $8, tstzrange(coalesce($9, $2), $10), $11::jsonb, $12::jsonb, $13::jsonb, $14, $15)`,
    [
      id,
      moment,
      report.serviceId,
      report.organisationId,
      report.contactChannelId,
      report.onlineServiceId,
      report.placeId,
      report.severity,
      report.startsAt,
      report.endsAt,
      jsonText(report.title),
      jsonText(report.text),
      jsonText(report.alternative),
      report.visibility,
      actor,
    ],
  );
}
