import { describe, expect, test } from '@jest/globals';
import { editionId } from '../../../src/catalogue/record/edition-id.js';
import { codesOf, idOf, release, startEditingApp, type Payload } from '../support/editing.js';

const { read, person, pool } = await startEditingApp();

const ada = await person({ subject: 'ada', roles: ['admin'] });
const bert = await person({ subject: 'bert', roles: ['admin'] });
const carl = await person({ subject: 'carl', roles: ['admin'] });

type Patch = Record<string, unknown>;

const german = (code: string, text: string) => ({ code, language: 'de', text });

/** A fresh service, so that tests do not meet. */
async function newService(slug: string): Promise<string> {
  const changeSet = await ada.begin();
  const content = { slug, owner: 'bsc-mitte', approvedBy: 'Anfang', texts: [german('02', slug), german('03', slug)] };
  expect((await ada.send('createService', { changeSet, content })).userErrors).toEqual([]);
  expect((await release(ada, bert, changeSet)).userErrors).toEqual([]);
  return idOf('SERVICE', slug);
}

async function approved(id: string, patch: Patch, basedOn?: string): Promise<string> {
  const changeSet = await ada.begin();
  expect((await ada.send('changeService', { changeSet, id, patch, ...(basedOn && { basedOn }) })).userErrors).toEqual(
    [],
  );
  await ada.mutate('submitChangeSet', `changeSet: "${changeSet}"`);
  await bert.mutate('approveChangeSet', `changeSet: "${changeSet}"`);
  return changeSet;
}

const schedule = (changeSet: string, day: string): Promise<Payload> =>
  bert.mutate('scheduleChangeSet', `changeSet: "${changeSet}", at: "${day}T00:00:00Z"`);

const publishNow = async (id: string, patch: Patch): Promise<void> => {
  const changeSet = await approved(id, patch);
  expect((await bert.mutate('publishChangeSet', `changeSet: "${changeSet}"`)).userErrors).toEqual([]);
};

const scheduled = async (id: string, patch: Patch, day: string, basedOn?: string): Promise<string> => {
  const changeSet = await approved(id, patch, basedOn);
  expect((await schedule(changeSet, day)).userErrors).toEqual([]);
  return changeSet;
};

interface Planned {
  edition: string;
  from: string;
  until: string | null;
  approvedBy: string;
  checkedOn: string | null;
  title: string;
}

/** All editions of a service from now on, as they are stored. */
async function timeline(slug: string): Promise<Planned[]> {
  const { rows } = await pool.query<Planned>(
    `select e.edition_id::text as edition, to_char(lower(e.in_force) at time zone 'UTC', 'YYYY-MM-DD') as from,
       to_char(upper(e.in_force) at time zone 'UTC', 'YYYY-MM-DD') as until, e.approved_by as "approvedBy",
       to_char(e.checked_on, 'YYYY-MM-DD') as "checkedOn",
       (select t.content from text_module t where t.edition_id = e.edition_id and t.code = '03' and t.language = 'de') as title
     from service_edition e join record r on r.id = e.service_id
     where r.slug = $1 and (upper_inf(e.in_force) or upper(e.in_force) > now()) and not isempty(e.in_force) order by lower(e.in_force)`,
    [slug],
  );
  return rows.map((row) => ({ ...row, edition: editionId('Service', row.edition) }));
}

const today = new Date().toISOString().slice(0, 10);

describe('a record with editions to come', () => {
  test('is corrected now, and the correction is carried into them', async () => {
    const id = await newService('mit-plan');
    await scheduled(id, { approvedBy: 'Januar' }, '2998-01-01');
    await scheduled(id, { checkedOn: '2026-11-01' }, '2999-01-01');
    await publishNow(id, { texts: [german('03', 'Berichtigt')] });
    expect(await timeline('mit-plan')).toMatchObject([
      { from: today, until: '2998-01-01', approvedBy: 'Anfang', checkedOn: null, title: 'Berichtigt' },
      { from: '2998-01-01', until: '2999-01-01', approvedBy: 'Januar', checkedOn: null, title: 'Berichtigt' },
      { from: '2999-01-01', until: null, approvedBy: 'Januar', checkedOn: '2026-11-01', title: 'Berichtigt' },
    ]);
  });

  test('keeps what an edition to come says itself, and tells both before', async () => {
    const id = await newService('mit-eigenem');
    const plan = await scheduled(id, { approvedBy: 'Januar' }, '2998-01-01');
    const changeSet = await approved(id, { approvedBy: 'Sofort', checkedOn: '2026-11-02' });
    const { data } = await bert.ask<{ changeSet: { changes: { laterEditions: object[] }[] } }>(
      `{ changeSet(id: "${changeSet}") { changes { laterEditions {
        inForceFrom changeSet carried { path after } kept { path base theirs yours } } } } }`,
    );
    expect(data!.changeSet.changes[0]!.laterEditions).toEqual([
      {
        inForceFrom: '2998-01-01T00:00:00.000Z',
        changeSet: plan,
        carried: [{ path: ['checkedOn'], after: '"2026-11-02"' }],
        kept: [{ path: ['approvedBy'], base: '"Anfang"', theirs: '"Januar"', yours: '"Sofort"' }],
      },
    ]);
    await bert.mutate('publishChangeSet', `changeSet: "${changeSet}"`);
    expect(await timeline('mit-eigenem')).toMatchObject([
      { approvedBy: 'Sofort', checkedOn: '2026-11-02', until: '2998-01-01' },
      { approvedBy: 'Januar', checkedOn: '2026-11-02', until: null },
    ]);
  });

  test('gets an edition between two others', async () => {
    const id = await newService('dazwischen');
    await scheduled(id, { approvedBy: 'Spät' }, '2999-01-01');
    await scheduled(id, { checkedOn: '2026-11-03' }, '2998-01-01');
    expect(await timeline('dazwischen')).toMatchObject([
      { until: '2998-01-01', approvedBy: 'Anfang', checkedOn: null },
      { from: '2998-01-01', until: '2999-01-01', approvedBy: 'Anfang', checkedOn: '2026-11-03' },
      { from: '2999-01-01', until: null, approvedBy: 'Spät', checkedOn: '2026-11-03' },
    ]);
  });

  test('loses what an unscheduled edition said, and nothing else', async () => {
    const id = await newService('zurueckgenommen');
    const first = await scheduled(id, { approvedBy: 'Erst' }, '2997-01-01');
    await scheduled(id, { checkedOn: '2026-11-04' }, '2998-01-01');
    expect((await carl.mutate('unscheduleChangeSet', `changeSet: "${first}"`)).userErrors).toEqual([]);
    expect(await timeline('zurueckgenommen')).toMatchObject([
      { until: '2998-01-01', approvedBy: 'Anfang', checkedOn: null },
      { from: '2998-01-01', until: null, approvedBy: 'Anfang', checkedOn: '2026-11-04' },
    ]);
  });

  test('has an edition to come changed as it will be', async () => {
    const id = await newService('kuenftig');
    await scheduled(id, { approvedBy: 'Januar' }, '2998-01-01');
    const [, toCome] = await timeline('kuenftig');
    await scheduled(id, { approvedBy: 'Februar' }, '2998-02-01', toCome!.edition);
    expect(await timeline('kuenftig')).toMatchObject([
      { approvedBy: 'Anfang' },
      { approvedBy: 'Januar', until: '2998-02-01' },
      { approvedBy: 'Februar', until: null },
    ]);
  });

  test('conflicts with an edition to come only when both change the same field, and that is decided', async () => {
    const id = await newService('streitig');
    await scheduled(id, { approvedBy: 'Januar' }, '2998-01-01');
    const changeSet = await approved(id, { approvedBy: 'Februar' });
    const refused = await schedule(changeSet, '2998-02-01');
    expect(refused.userErrors).toMatchObject([
      {
        code: 'REVISION_CONFLICT',
        path: ['changes', 'streitig', 'approvedBy'],
        conflict: { theirs: '"Januar"', yours: '"Februar"' },
      },
    ]);
    await bert.mutate('returnChangeSet', `changeSet: "${changeSet}", reason: "Der Januar sagt etwas anderes"`);
    const [, toCome] = await timeline('streitig');
    const { data } = await ada.ask<{ resolveConflict: Payload }>(
      'mutation ($input: ResolveConflictInput!) { resolveConflict(input: $input) { userErrors { code path } } }',
      { input: { changeSet, record: id, path: ['approvedBy'], decision: 'MINE', edition: toCome!.edition } },
    );
    expect(data!.resolveConflict.userErrors).toEqual([]);
    await ada.mutate('submitChangeSet', `changeSet: "${changeSet}"`);
    await bert.mutate('approveChangeSet', `changeSet: "${changeSet}"`);
    expect((await schedule(changeSet, '2998-02-01')).userErrors).toEqual([]);
    expect((await timeline('streitig')).map(({ approvedBy }) => approvedBy)).toEqual(['Anfang', 'Januar', 'Februar']);
  });

  test('has one edition for a moment', async () => {
    const id = await newService('gleichzeitig');
    await scheduled(id, { approvedBy: 'Eins' }, '2998-01-01');
    const changeSet = await approved(id, { checkedOn: '2026-11-05' });
    expect(codesOf(await schedule(changeSet, '2998-01-01'))).toEqual(['SCHEDULED_CHANGE_PENDING']);
    expect((await schedule(changeSet, '2998-01-02')).userErrors).toEqual([]);
  });

  test('ends now with all that was to come', async () => {
    const id = await newService('endet-ganz');
    const plan = await scheduled(id, { approvedBy: 'Nie' }, '2998-01-01');
    const changeSet = await ada.begin();
    const explanation = [{ language: 'de', text: 'Das Gesetz ist aufgehoben.' }];
    await ada.send('endService', { changeSet, id, action: 'WITHDRAW', explanation });
    expect((await release(ada, bert, changeSet)).userErrors).toEqual([]);
    expect(await timeline('endet-ganz')).toEqual([]);
    const { service } = await read<{ service: null }>('{ service(by: { slug: "endet-ganz" }) { slug } }');
    expect(service).toBeNull();
    expect((await carl.mutate('unscheduleChangeSet', `changeSet: "${plan}"`)).userErrors).toEqual([]);
    expect(await timeline('endet-ganz')).toEqual([]);
  });

  test('does not end before editions that are to come', async () => {
    const id = await newService('endet-zu-frueh');
    await scheduled(id, { approvedBy: 'Später' }, '2999-01-01');
    const changeSet = await ada.begin();
    await ada.send('endService', { changeSet, id, action: 'REMOVE' });
    await ada.mutate('submitChangeSet', `changeSet: "${changeSet}"`);
    await bert.mutate('approveChangeSet', `changeSet: "${changeSet}"`);
    const before = await timeline('endet-zu-frueh');
    expect(codesOf(await schedule(changeSet, '2998-01-01'))).toEqual(['SCHEDULED_CHANGE_PENDING']);
    expect(await timeline('endet-zu-frueh')).toEqual(before);
  });

  test('is corrected until an end that is planned', async () => {
    const id = await newService('endet-spaeter');
    const changeSet = await ada.begin();
    await ada.send('endService', { changeSet, id, action: 'REMOVE' });
    await ada.mutate('submitChangeSet', `changeSet: "${changeSet}"`);
    await bert.mutate('approveChangeSet', `changeSet: "${changeSet}"`);
    await schedule(changeSet, '2998-01-01');
    await publishNow(id, { approvedBy: 'Zuletzt' });
    expect(await timeline('endet-spaeter')).toMatchObject([{ approvedBy: 'Zuletzt', until: '2998-01-01' }]);
    await carl.mutate('unscheduleChangeSet', `changeSet: "${changeSet}"`);
    expect(await timeline('endet-spaeter')).toMatchObject([{ approvedBy: 'Zuletzt', until: null }]);
  });

  test('bears identifiers and provenance as each of its editions says', async () => {
    const slug = 'mit-kennungen';
    const changeSet = await ada.begin();
    const content = {
      slug,
      owner: 'bsc-mitte',
      approvedBy: 'Anfang',
      texts: [german('02', slug), german('03', slug)],
      identifiers: [{ agency: 'test.plan', value: 'jetzt' }],
      provenance: [{ source: 'Amtsblatt', address: 'https://amtsblatt.example/' }],
    };
    expect((await ada.send('createService', { changeSet, content })).userErrors).toEqual([]);
    expect((await release(ada, bert, changeSet)).userErrors).toEqual([]);
    const id = idOf('SERVICE', slug);
    const bearers = async (): Promise<string[]> =>
      (
        await pool.query<{ borne: string }>(
          `select value || ' ' || case when lower(in_force) > now() then 'später' else 'jetzt' end || ' ' ||
             coalesce(to_char(upper(in_force) at time zone 'UTC', 'YYYY-MM-DD'), 'immer') as borne
           from external_identifier i join record r on r.id = i.record_id
           where r.slug = $1 and (upper_inf(in_force) or upper(in_force) > now()) order by 1`,
          [slug],
        )
      ).rows.map(({ borne }) => borne);

    const plan = await scheduled(id, { identifiers: [{ agency: 'test.plan', value: 'neu' }] }, '2998-01-01');
    expect(await bearers()).toEqual(['jetzt jetzt 2998-01-01', 'neu später immer']);
    await publishNow(id, { approvedBy: 'Berichtigt' });
    expect(await bearers()).toEqual(['jetzt jetzt 2998-01-01', 'neu später immer']);
    const { service } = await read<{ service: { provenance: object[] } }>(
      `{ service(by: { slug: "${slug}" }) { provenance { source } } }`,
    );
    expect(service.provenance).toEqual([{ source: 'Amtsblatt' }]);
    expect((await carl.mutate('unscheduleChangeSet', `changeSet: "${plan}"`)).userErrors).toEqual([]);
    expect(await bearers()).toEqual(['jetzt jetzt immer']);
    await scheduled(id, { identifiers: [] }, '2998-01-01');
    const ending = await ada.begin();
    await ada.send('endService', { changeSet: ending, id, action: 'REMOVE' });
    expect((await release(ada, bert, ending)).userErrors).toEqual([]);
    expect(await bearers()).toEqual(['jetzt jetzt immer']);
  });

  test('keeps what a later set says itself when an earlier one that says the same is taken back', async () => {
    const id = await newService('zweimal-dasselbe');
    const first = await scheduled(id, { approvedBy: 'Neu' }, '2997-01-01');
    await scheduled(id, { approvedBy: 'Neu', checkedOn: '2026-11-06' }, '2998-01-01');
    expect((await carl.mutate('unscheduleChangeSet', `changeSet: "${first}"`)).userErrors).toEqual([]);
    expect(await timeline('zweimal-dasselbe')).toMatchObject([
      { approvedBy: 'Anfang', until: '2998-01-01' },
      { approvedBy: 'Neu', checkedOn: '2026-11-06' },
    ]);
  });

  test('ends at the earlier of two ends, also when the later one is taken back', async () => {
    const id = await newService('zwei-enden');
    const endOn = async (day: string): Promise<string> => {
      const changeSet = await ada.begin();
      await ada.send('endService', { changeSet, id, action: 'REMOVE' });
      await ada.mutate('submitChangeSet', `changeSet: "${changeSet}"`);
      await bert.mutate('approveChangeSet', `changeSet: "${changeSet}"`);
      expect((await schedule(changeSet, day)).userErrors).toEqual([]);
      return changeSet;
    };
    const later = await endOn('2998-01-10');
    await endOn('2998-01-05');
    expect((await carl.mutate('unscheduleChangeSet', `changeSet: "${later}"`)).userErrors).toEqual([]);
    expect(await timeline('zwei-enden')).toMatchObject([{ until: '2998-01-05' }]);
  });

  test('is not changed before the edition that the change starts from', async () => {
    const id = await newService('zu-frueh');
    await scheduled(id, { approvedBy: 'Januar' }, '2998-01-01');
    const [, toCome] = await timeline('zu-frueh');
    const changeSet = await approved(id, { checkedOn: '2026-11-07' }, toCome!.edition);
    const refused = await bert.mutate('publishChangeSet', `changeSet: "${changeSet}"`);
    expect(codesOf(refused)).toEqual(['SCHEDULED_CHANGE_PENDING']);
    expect(refused.userErrors[0]!.message).toContain('2998-01-01');
  });

  test('is not replaced by a record that ends as well', async () => {
    const ids = [await newService('kreis-eins'), await newService('kreis-zwei')];
    const replace = async (at: number): Promise<string> => {
      const changeSet = await ada.begin();
      const successor = ids[1 - at];
      const ended = await ada.send('endService', { changeSet, id: ids[at], action: 'REPLACE', successor });
      expect(ended.userErrors).toEqual([]);
      return changeSet;
    };
    const [one, other] = [await replace(0), await replace(1)];
    expect((await release(ada, bert, one)).userErrors).toEqual([]);
    const refused = await release(ada, bert, other);
    expect(refused.userErrors).toMatchObject([
      { code: 'INVALID_CONTENT', path: ['changes', 'kreis-zwei', 'successor'] },
    ]);
    expect(await timeline('kreis-zwei')).toHaveLength(1);
  });
});
