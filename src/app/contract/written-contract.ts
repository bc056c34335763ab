import { readFileSync } from 'node:fs';

export const publicContractFile = new URL('../../../schema/public.graphql', import.meta.url);

let written: string | undefined;

/** The public contract as `npm run schema` wrote it; read once in a process. */
export const writtenContract = (): string => (written ??= readFileSync(publicContractFile, 'utf8'));
