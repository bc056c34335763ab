/** The states of a change set. */
export const changeSetStatuses = ['DRAFT', 'SUBMITTED', 'APPROVED', 'SCHEDULED', 'PUBLISHED', 'WITHDRAWN'] as const;

export type ChangeSetStatus = (typeof changeSetStatuses)[number];

/** Steps of a change set. */
export type Step =
  | 'edit'
  | 'submit'
  | 'return'
  | 'approve'
  | 'publish'
  | 'schedule'
  | 'unschedule'
  | 'withdraw'
  | 'comment'
  | 'rollBack';

/** States from which a step is permitted. */
const from: Record<Step, readonly ChangeSetStatus[]> = {
  edit: ['DRAFT'],
  submit: ['DRAFT'],
  return: ['SUBMITTED', 'APPROVED'],
  // Approved again when somebody else has become an owner since.
  approve: ['SUBMITTED', 'APPROVED'],
  publish: ['APPROVED'],
  schedule: ['APPROVED'],
  unschedule: ['SCHEDULED'],
  withdraw: ['DRAFT', 'SUBMITTED', 'APPROVED'],
  comment: changeSetStatuses,
  rollBack: ['PUBLISHED'],
};

export const mayStep = (status: ChangeSetStatus, step: Step): boolean => from[step].includes(status);

/** Status at a moment: a scheduled set is published once its moment has come. */
export const statusAt = (status: ChangeSetStatus, publishAt: Date | null, moment: Date): ChangeSetStatus =>
  status === 'SCHEDULED' && publishAt && publishAt <= moment ? 'PUBLISHED' : status;
