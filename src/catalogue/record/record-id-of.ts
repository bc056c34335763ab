import { parseGlobalId } from '../../platform/graphql/global-id.js';

/** Record id of a global id of any type. */
export const idOfRecord = (globalId: string): string => parseGlobalId(globalId).id;
