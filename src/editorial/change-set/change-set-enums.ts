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
  description: 'Status eines Änderungspakets: status in the editorial process.',
  valuesConfig: {
    DRAFT: { description: 'Entwurf: its authors are writing it.' },
    SUBMITTED: { description: 'In Prüfung: waiting for approval by a second person.' },
    APPROVED: { description: 'Freigegeben: approved and ready to publish.' },
    SCHEDULED: { description: 'Geplant: in force from the scheduled moment on.' },
    PUBLISHED: { description: 'Veröffentlicht: in force now or earlier.' },
    WITHDRAWN: { description: 'Zurückgezogen: will not be published.' },
  },
});

export enum ChangeAction {
  UPDATE = 'UPDATE',
  RESTORE = 'RESTORE',
  WITHDRAW = 'WITHDRAW',
  REPLACE = 'REPLACE',
  REMOVE = 'REMOVE',
}
registerEnumType(ChangeAction, {
  name: 'ChangeAction',
  description: 'Art der Änderung: what happens to a record when the set is published.',
  valuesConfig: {
    UPDATE: { description: 'Neue Fassung: the record gets a new edition, or its first.' },
    RESTORE: { description: 'Wieder aufnehmen: a record that has ended is in force again, with its id and slug.' },
    WITHDRAW: { description: 'Zurückziehen: the record ends with a public explanation.' },
    REPLACE: { description: 'Ersetzen oder zusammenführen: the record ends and its successor replaces it.' },
    REMOVE: { description: 'Entfernen: the record ends without an explanation.' },
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
  description: 'Art eines Textstücks im Vergleich: whether words are equal, added or removed.',
  valuesConfig: {
    SAME: { description: 'Gleich: in both wordings.' },
    ADDED: { description: 'Hinzugefügt: only in the later wording.' },
    REMOVED: { description: 'Entfernt: only in the earlier wording.' },
  },
});
