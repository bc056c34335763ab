import type { Contents } from '../contents.js';
import type { ContentKind } from '../content-kind.js';

export interface Reference {
  kind: ContentKind | 'code-list-entries';
  key: string;
  path: (string | number)[];
}

type Path = Reference['path'];
type Find<K extends ContentKind> = (record: Contents[K]) => (Reference | null)[];

const to = (kind: Reference['kind'], key: string | undefined, ...path: Path): Reference | null =>
  key === undefined ? null : { kind, key, path };

const toEach = (kind: Reference['kind'], keys: readonly string[] | undefined, name: string): (Reference | null)[] =>
  (keys ?? []).map((key, index) => to(kind, key, name, index));

/** Key of a code list entry. */
export const codeListEntryKey = (list: string, code: string): string => `${list} ${code}`;

const finders: { [K in ContentKind]?: Find<K> } = {
  places: ({ parent, succeededBy }) => [to('places', parent, 'parent'), to('places', succeededBy, 'succeededBy')],
  situations: ({ parent }) => [to('situations', parent, 'parent')],
  organisations: ({ parent, succeededBy, addresses = [] }) => [
    to('organisations', parent, 'parent'),
    to('organisations', succeededBy, 'succeededBy'),
    ...addresses.map(({ place }, index) => to('places', place, 'addresses', index, 'place')),
  ],
  services: (service) => [
    to('organisations', service.owner, 'owner'),
    ...toEach('leika-services', service.leikaKeys, 'leikaKeys'),
    ...toEach('places', service.areas, 'areas'),
    ...toEach('situations', service.situations, 'situations'),
    ...toEach('services', service.related, 'related'),
    ...toEach('forms', service.forms, 'forms'),
    ...(service.sdgAreas ?? []).map(({ list, code }, index) =>
      to('code-list-entries', codeListEntryKey(list, code), 'sdgAreas', index),
    ),
    ...(service.fees ?? []).map(({ proof }, index) => to('document-types', proof, 'fees', index, 'proof')),
    ...(service.documents ?? []).map(({ type }, index) => to('document-types', type, 'documents', index, 'type')),
  ],
  'contact-channels': ({ organisation, service }) => [
    to('organisations', organisation, 'organisation'),
    to('services', service, 'service'),
  ],
  responsibilities: ({ service, place, organisation, onlineService }) => [
    to('services', service, 'service'),
    to('places', place, 'place'),
    to('organisations', organisation, 'organisation'),
    to('online-services', onlineService, 'onlineService'),
  ],
  'service-promises': ({ service, organisation }) => [
    to('services', service, 'service'),
    to('organisations', organisation, 'organisation'),
  ],
};

/** References of a record to other records. */
export function findReferences<K extends ContentKind>(kind: K, record: Contents[K]): Reference[] {
  const find = finders[kind];
  return find ? find(record).filter((reference) => reference !== null) : [];
}
