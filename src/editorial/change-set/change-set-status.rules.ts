/** The states of a change set. */
export const changeSetStatuses = ['DRAFT', 'SUBMITTED', 'APPROVED', 'SCHEDULED', 'PUBLISHED', 'WITHDRAWN'] as const;

export type ChangeSetStatus = (typeof changeSetStatuses)[number];

/** What is done to a change set. */
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

/** From which states a step may be taken. */
const from: Record<Step, readonly ChangeSetStatus[]> = {
  edit: ['DRAFT'],
  submit: ['DRAFT'],
  return: ['SUBMITTED', 'APPROVED'],
  approve: ['SUBMITTED'],
  publish: ['APPROVED'],
  schedule: ['APPROVED'],
  unschedule: ['SCHEDULED'],
  withdraw: ['DRAFT', 'SUBMITTED', 'APPROVED'],
  comment: changeSetStatuses,
  rollBack: ['PUBLISHED'],
};

export const mayStep = (status: ChangeSetStatus, step: Step): boolean => from[step].includes(status);

/** What a set is called at a moment: a scheduled one is published once its time has come, without anybody doing anything. */
export const statusAt = (status: ChangeSetStatus, publishAt: Date | null, moment: Date): ChangeSetStatus =>
  status === 'SCHEDULED' && publishAt && publishAt <= moment ? 'PUBLISHED' : status;
