import { canonicalJson, isJsonObject, toJson } from '@plumbline/boundary';
import { atBest, type Difference, type Evidence, type Json, PlumblineError, type Verdict } from '@plumbline/core';
import type { Condition } from '../conditions/condition.ts';
import { parseCondition } from '../conditions/parse-condition.ts';
import { type GateStatistics, type Limit, readGateStatistics, recordAsked, recordCondition } from './gate-record.ts';
import { type Rejudged, rejudgeGate } from './rejudge-gate.ts';

/** Kinds of statistics that hold no verdict to be judged again: a plan judges nothing. */
const NOTHING_JUDGED = ['plan'];

/**
 * Judges a gate's evidence once more from its recorded statistics and tells everything that comes out otherwise than recorded; empty where the
 * verdict, `promote`, the decision and every number follow, bit for bit. Throws `EVIDENCE_INVALID` for statistics that cannot be read.
 */
export async function reverifyGate(evidence: Evidence): Promise<readonly Difference[]> {
  if (isJsonObject(evidence.statistics) && NOTHING_JUDGED.includes(String(evidence.statistics['kind']))) return [];
  const statistics = await readGateStatistics(evidence.statistics);
  const again = rejudgedOf(statistics);
  const settled = settle(again, statistics.limits, evidence);
  const recorded = isJsonObject(evidence.statistics) ? evidence.statistics : {};
  const judged = again.judged.filter(({ outcome }) => outcome !== 'no-baseline');
  const ownFindings = evidence.findings.filter(({ check }) => !check.startsWith(GUARD));
  return [
    difference('verdict', evidence.verdict, settled.verdict),
    difference('promote', evidence.promote ?? null, settled.promote),
    difference('decision', evidence.decision ?? null, settled.decision),
    difference('conditions', recorded['conditions'] ?? null, again.judged.map(recordAsked)),
    ...again.judged.map(({ condition }) => differenceOfWords(condition)),
    difference('primary', recorded['primary'] ?? null, again.primary === null ? null : recordAsked(again.primary)),
    difference(
      'findings',
      ownFindings.map(({ evidence: numbers }) => toJson(numbers ?? null)),
      judged.map(recordCondition),
    ),
  ].flatMap((found) => found ?? []);
}

const GUARD = 'guard.';

/** The condition that was judged must be the one that is written: what a clause has from the rest of its line is not in its own words. */
function differenceOfWords(judged: Condition): Difference | null {
  const text = judged.text.replace(/ \[best promoted: [0-9a-f]+\]$/, '');
  const own = (condition: Condition): Json => {
    const { assurance, ...rest } = condition;
    const line = { text, ...(rest.kind === 'bound' ? { disagreementBelow: null } : {}) };
    return toJson({
      ...rest,
      ...line,
      ...(assurance === undefined ? {} : { assurance: { ...assurance, clauses: 1 } }),
    });
  };
  return difference(`condition "${text}"`, own(judged), own(parseCondition(text)));
}

/** A statistic of a shape this version does not write ends in an error, not in a verdict. */
function rejudgedOf(statistics: GateStatistics): Rejudged {
  try {
    return rejudgeGate(statistics);
  } catch (cause) {
    throw new PlumblineError(
      'EVIDENCE_INVALID',
      'Cannot judge the evidence again: its statistics must be as evaluate-gate of this version writes them: they are not',
      'use the version that wrote the evidence',
      { cause },
    );
  }
}

/** What guards, limits and a policy that came with the change leave of the answer. */
function settle(again: Rejudged, limits: readonly Limit[], evidence: Evidence) {
  const guards = evidence.findings.filter(({ check }) => check.startsWith(GUARD)).map(({ verdict }) => verdict);
  const caps: readonly Verdict[] = [
    ...guards,
    ...limits.flatMap(({ verdict }) => verdict ?? []),
    ...(evidence.policy.source === 'introduced' ? (['warn'] as const) : []),
  ];
  const isStopped = guards.includes('fail') || limits.some(({ promote }) => promote === false);
  return {
    verdict: caps.reduce((worst, cap) => atBest(cap, worst), again.verdict),
    promote: again.promote && !isStopped,
    decision: again.decision,
  };
}

function difference(what: string, recorded: Json, again: Json): Difference | null {
  return canonicalJson(recorded) === canonicalJson(again) ? null : { what, recorded, again };
}
