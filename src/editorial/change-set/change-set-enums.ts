import { registerEnumType } from 'type-graphql';

export enum ChangeSetStatus {
  DRAFT = 'DRAFT',
  SUBMITTED = 'SUBMITTED',
  APPROVED = 'APPROVED',
  SCHEDULED = 'SCHEDULED',
  PUBLISHED = 'PUBLISHED',
  WITHDRAWN = 'WITHDRAWN',
}
registerEnumType(ChangeSetStatus, {
  name: 'ChangeSetStatus',
  description: 'Status eines Änderungspakets: how far it has come.',
  valuesConfig: {
    DRAFT: { description: 'Entwurf: its authors are writing it.' },
    SUBMITTED: { description: 'In Prüfung: waits for a second person.' },
    APPROVED: { description: 'Freigegeben: may be published.' },
    SCHEDULED: { description: 'Geplant: will be in force from its moment on.' },
    PUBLISHED: { description: 'Veröffentlicht: is in force, or was.' },
    WITHDRAWN: { description: 'Zurückgezogen: will not be published.' },
  },
});

export enum ChangeAction {
  UPDATE = 'UPDATE',
  WITHDRAW = 'WITHDRAW',
  REPLACE = 'REPLACE',
  REMOVE = 'REMOVE',
}
registerEnumType(ChangeAction, {
  name: 'ChangeAction',
  description: 'Art der Änderung: what happens to a record when the set is published.',
  valuesConfig: {
    UPDATE: { description: 'Neue Fassung: it gets a new edition, or its first.' },
    WITHDRAW: { description: 'Zurückziehen: it ends, with an explanation for everybody.' },
    REPLACE: { description: 'Ersetzen oder zusammenführen: it ends, and its successor takes its place.' },
    REMOVE: { description: 'Entfernen: it ends without a word.' },
  },
});

export enum DifferenceKind {
  ADDED = 'ADDED',
  REMOVED = 'REMOVED',
  CHANGED = 'CHANGED',
}
registerEnumType(DifferenceKind, {
  name: 'DifferenceKind',
  description: 'Art des Unterschieds: what became of a field.',
  valuesConfig: {
    ADDED: { description: 'Hinzugefügt: was not there before.' },
    REMOVED: { description: 'Entfernt: is not there any more.' },
    CHANGED: { description: 'Geändert: says something else.' },
  },
});

export enum WordKind {
  SAME = 'SAME',
  ADDED = 'ADDED',
  REMOVED = 'REMOVED',
}
registerEnumType(WordKind, {
  name: 'WordKind',
  description: 'Art eines Textstücks im Vergleich: whether words stayed, came or went.',
  valuesConfig: {
    SAME: { description: 'Gleich: in both wordings.' },
    ADDED: { description: 'Hinzugefügt: only in the later wording.' },
    REMOVED: { description: 'Entfernt: only in the earlier wording.' },
  },
});
