import { isDeepStrictEqual } from 'node:util';
import { askForFacts } from './ask.js';
import { variablesOf, type MeasuredServer } from './measured-server.js';
import type { OperationName } from './operations.js';

const samples = 40;

const shown = (facts: unknown): string => JSON.stringify(facts).slice(0, 1_000);

async function checkOperation(servers: readonly MeasuredServer[], name: OperationName): Promise<void> {
  const compared = servers.filter(({ target: { questions } }) => questions[name] && !questions[name].isOwnJudgement);
  const [reference, ...others] = compared;
  if (!reference) return;
  const count = Math.min(samples, variablesOf(reference, name).length);
  for (let at = 0; at < count; at += 1) {
    const expected = await askForFacts(reference, name, variablesOf(reference, name)[at]!);
    for (const server of others) {
      const found = await askForFacts(server, name, variablesOf(server, name)[at]!);
      if (isDeepStrictEqual(found, expected)) continue;
      const question = JSON.stringify(variablesOf(server, name)[at]);
      throw new Error(
        `Nothing is measured, because the answers to ${name} ${question} differ.\n${reference.target.name}: ${shown(expected)}\n${server.target.name}: ${shown(found)}`,
      );
    }
  }
}

/** Measuring means nothing when the targets do not say the same: a difference is an error, unless it is a judgement. */
export async function checkAnswers(servers: readonly MeasuredServer[], names: readonly OperationName[]): Promise<void> {
  for (const name of names) await checkOperation(servers, name);
}
