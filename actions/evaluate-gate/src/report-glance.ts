import { count, counted, type Section } from '@plumbline/core';
import type { Judged } from '@plumbline/model';
import { verdictOf } from './judgement.ts';
import type { Outcome, RowFacts } from './outcome.ts';
import { powerSentence } from './power-sentence.ts';
import { sliceName } from './report-conditions.ts';
import { isOfFairness } from './report-doubts.ts';
import { sentenceOf } from './sentences.ts';

const NAMED_MAX = 5;
const FAIRNESS_MAX = 3;

/** What stands behind the table, a line each: rows fixed and broken, slices, power, guards, fairness. Null where there is nothing to say. */
export function glanceSection(outcome: Outcome): Section | null {
  const items = [
    ...flipsLine(outcome.rowFacts),
    ...slicesLine(outcome),
    ...powerSentence(outcome),
    ...guardsLine(outcome),
    ...outcome.judged
      .filter(isOfFairness)
      .slice(0, FAIRNESS_MAX)
      .map((each) => `Fairness: ${sentenceOf(each)}`),
  ];
  if (items.length === 0) return null;
  return { heading: 'Behind the verdict', collapsed: false, blocks: [{ kind: 'list', items }] };
}

function flipsLine(facts: RowFacts | null): readonly string[] {
  if (facts === null || facts.fixed === null || facts.broken === null) return [];
  const { fixed, broken } = facts;
  const net = fixed - broken;
  const sign = net > 0 ? '+' : net < 0 ? '−' : '';
  return [
    `Rows: ${count(fixed)} fixed, ${count(broken)} broken, net ${sign}${count(Math.abs(net))} of ${count(facts.rows)}`,
  ];
}

const WORDS: Readonly<Record<Judged['outcome'], string>> = {
  broken: 'harmed',
  undefined: 'not defined there',
  unproven: 'cannot tell',
  'no-baseline': 'not judged',
  holds: 'pass',
  proven: 'pass',
};

function slicesLine({ judged, rowFacts }: Outcome): readonly string[] {
  const slices = judged.filter(({ slice }) => slice !== null);
  const open = slices.filter(({ outcome }) => verdictOf(outcome) !== 'pass');
  const flagged = rowFacts?.explored?.flagged ?? 0;
  const weak = flagged === 0 ? '' : `; a search that decides nothing flagged ${counted(flagged, 'test')}`;
  if (slices.length === 0) return flagged === 0 ? [] : [`Slices: none is judged${weak}`];
  if (open.length === 0) return [`Slices: none of ${count(slices.length)} needs a look${weak}`];
  const worst = open.toSorted((a, b) => Number(isHarm(b)) - Number(isHarm(a))).slice(0, NAMED_MAX);
  const named = worst.map(
    (each) => `${sliceName(each.condition.scope, each.slice ?? '')} (${each.metric}, ${WORDS[each.outcome]})`,
  );
  const left = open.length - named.length;
  const more = left > 0 ? ` and ${count(left)} more` : '';
  const need = open.length === 1 ? 'needs' : 'need';
  return [`Slices: ${count(open.length)} of ${count(slices.length)} ${need} a look: ${named.join(', ')}${more}${weak}`];
}

function isHarm({ outcome }: Judged): boolean {
  return verdictOf(outcome) === 'fail';
}

function guardsLine({ judgement: { findings } }: Outcome): readonly string[] {
  const found = findings.filter(({ check }) => check.startsWith('guard.'));
  if (found.length === 0) return [];
  const named = found.map(({ check, verdict }) => {
    const name = check.slice('guard.'.length);
    return verdict === 'pass' ? name : `${name} (${verdict})`;
  });
  return [`Guards: ${named.join(', ')}`];
}
