import { type Json, PlumblineError } from '@plumbline/core';
import type { Table } from '../table/table.ts';
import { type AnsweredCheck, type AskOptions, answerChecks } from './answer-checks.ts';
import type { Check } from './check.ts';
import type { CheckResult } from './check-result.ts';
import { type CheckAnswer, judgeCheck } from './judge/judge-check.ts';
import type { JudgeContext } from './judge/judgement.ts';
import { mergeAnswer } from './merge/merge-answer.ts';

/**
 * What one or more shards say to the checks of a rule file: plain JSON without values of the data, to be stored, merged and judged later.
 * It belongs to the very checks it was asked for, in their order.
 */
export interface Answers {
  readonly shards: number;
  readonly answers: readonly CheckAnswer[];
}

/** Asks one shard all checks. Throws as `answerChecks`. */
export async function answersOf(
  table: Table,
  checks: readonly Check[],
  options: Omit<AskOptions, 'showValues'> = {},
): Promise<Answers> {
  return storedAnswers(await answerChecks(table, checks, { ...options, showValues: 0 }));
}

/** Answers as they may be stored: no value of the data stays. The smallest or largest text of a column is one, and is left out. */
export function storedAnswers(answered: readonly AnsweredCheck[]): Answers {
  return {
    shards: 1,
    answers: answered.map(({ rows: _rows, answer, ...rest }) => ({ ...rest, answer: withoutValues(answer) })),
  };
}

/** The answers of two sets of shards as one. What shards cannot tell together becomes unanswered. */
export function mergeAnswers(checks: readonly Check[], left: Answers, right: Answers): Answers {
  demandSameChecks(checks, left);
  demandSameChecks(checks, right);
  return {
    shards: left.shards + right.shards,
    answers: checks.map((check, index) => mergeAnswer(check, left.answers[index]!, right.answers[index]!)),
  };
}

/** The results of stored answers. A single shard is judged as the table it is. */
export function judgeAnswers(checks: readonly Check[], stored: Answers, context: JudgeContext): readonly CheckResult[] {
  demandSameChecks(checks, stored);
  return checks.map((check, index) => judgeCheck(check, stored.answers[index]!, context));
}

function withoutValues(answer: CheckAnswer['answer']): CheckAnswer['answer'] {
  if (answer.kind === 'metric' && answer.text !== undefined && answer.value !== null) {
    const problem = 'its smallest or largest text is a value of the data, which a profile does not hold';
    return { kind: 'none', reason: 'shards', problem };
  }
  if (answer.kind !== 'tally' && answer.kind !== 'modes') return answer;
  const { shown: _shown, ...rest } = answer;
  return rest;
}

function demandSameChecks(checks: readonly Check[], { answers }: Answers): void {
  if (checks.length === answers.length) return;
  const current: Json = answers.length;
  throw new PlumblineError(
    'DATA_MISMATCH',
    `Cannot judge stored answers: there must be one for each of ${checks.length} checks: current value is ${current}`,
    'make the profiles again with the rules they are judged by',
  );
}
