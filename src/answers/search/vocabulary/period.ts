/** From when until when something is in force, in milliseconds. */
export interface Period {
  from: number;
  until: number;
}

export const isDuring = ({ from, until }: Period, moment: number): boolean => from <= moment && moment < until;
