import {
  probability,
  signalNames,
  sureFrom,
  type Coefficients,
  type Signal,
} from '../../../src/answers/search/ranking/confidence.rules.js';
import { coefficients } from '../../../src/answers/search/ranking/coefficients.js';
import type { Row } from './samples.js';

const rounds = 600;
const pace = 0.5;
/** How strongly coefficients are drawn to what they are now. */
const inertia = 0.002;

/** Logistic regression by gradient descent, beginning with the coefficients of now. */
export function fitConfidence(rows: readonly Row[]): Coefficients {
  const fitted = { ...coefficients } as Record<Signal, number>;
  const total = rows.reduce((sum, { weight }) => sum + weight, 0);
  for (let round = 0; round < rounds; round++) {
    const slope = Object.fromEntries(signalNames.map((name) => [name, 0])) as Record<Signal, number>;
    for (const { values, isRight, weight } of rows) {
      const off = (probability(values, fitted) - (isRight ? 1 : 0)) * weight;
      for (const name of signalNames) slope[name] += off * values[name];
    }
    for (const name of signalNames)
      fitted[name] -= pace * (slope[name] / total + inertia * (fitted[name] - coefficients[name]));
  }
  return Object.fromEntries(signalNames.map((name) => [name, Number(fitted[name].toFixed(2))])) as Record<
    Signal,
    number
  >;
}

export interface ConfidenceFigures {
  /** Mean of -ln of the probability of what is so. */
  logLoss: number;
  /** Of what has an answer: the first is right and told as sure. */
  sureAt1: number;
  /** Of what has none: nothing is told as sure. */
  silent: number;
}

export function confidenceFigures(rows: readonly Row[], tried: Coefficients): ConfidenceFigures {
  let loss = 0;
  let [answerable, sure, negatives, silent] = [0, 0, 0, 0];
  for (const { values, isRight, hasAnswer, confidence } of rows) {
    const told = probability(values, tried);
    loss -= Math.log(Math.max(1e-9, isRight ? told : 1 - told));
    const isSure = confidence(tried) >= sureFrom;
    if (hasAnswer) answerable++;
    else negatives++;
    if (hasAnswer && isRight && isSure) sure++;
    if (!hasAnswer && !isSure) silent++;
  }
  return { logLoss: loss / rows.length, sureAt1: sure / answerable, silent: silent / negatives };
}
