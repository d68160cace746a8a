import { type Block, code, number, type Section, type Table, text, VERDICTS, verdictCell } from '@plumbline/core';
import type { Judged, SufficientStatistics } from '@plumbline/model';
import type { Outcome } from './outcome.ts';
import { sentenceOf } from './sentences.ts';

const GROUPS_SHOWN_MAX = 30;
const SHARE = { as: 'percent', digits: 1 } as const;
const ROWS = { as: 'decimal', digits: 0 } as const;

/** What guards found, worst first. Unfolded where one of them weighs on the verdict. */
export function guardsSection({ judgement: { findings } }: Outcome): Section | null {
  const found = findings.filter(({ check }) => check.startsWith('guard.'));
  if (found.length === 0) return null;
  const rows = found
    .toSorted((a, b) => VERDICTS.indexOf(b.verdict) - VERDICTS.indexOf(a.verdict))
    .map(({ check, verdict, detail }) => [code(check.slice('guard.'.length)), verdictCell(verdict), text(detail)]);
  return {
    heading: `Guards (${found.length})`,
    collapsed: found.every(({ verdict }) => verdict === 'pass'),
    blocks: [{ kind: 'table', columns: ['Guard', 'Verdict', 'What was seen'], rows }],
  };
}

/** Does the condition speak of fairness between groups? */
export function isOfFairness({ condition }: Judged): boolean {
  const named = condition.kind === 'bound' ? condition.terms : [condition];
  return named.some(({ fairness }) => fairness !== undefined);
}

/** Conditions on fairness with the groups behind them, where one was asked for. */
export function fairnessSection({ judged }: Outcome): Section | null {
  const found = judged.filter(isOfFairness);
  if (found.length === 0) return null;
  return {
    heading: `Fairness between groups (${found.length})`,
    collapsed: true,
    blocks: found.flatMap((each): readonly Block[] => [
      { kind: 'paragraph', text: sentenceOf(each) },
      ...groupsTables(each.statistics),
    ]),
  };
}

/** The share of each group, lowest first. */
function groupsTables(statistics: SufficientStatistics): readonly Table[] {
  if (statistics.kind !== 'bound' || statistics.value.kind !== 'groups') return [];
  const { names, rates } = statistics.value;
  return rates.map(({ rate, successes, trials }) => ({
    kind: 'table',
    columns: ['Group', rate.replaceAll('_', ' '), 'Rows that count'],
    rows: names
      .map((name, place) => ({ name, rows: trials[place] ?? 0, share: (successes[place] ?? 0) / (trials[place] ?? 0) }))
      .toSorted((a, b) => (Number.isNaN(a.share) ? 1 : Number.isNaN(b.share) ? -1 : a.share - b.share))
      .slice(0, GROUPS_SHOWN_MAX)
      .map(({ name, rows, share }) => [
        code(name),
        number(Number.isFinite(share) ? share : null, SHARE),
        number(rows, ROWS),
      ]),
  }));
}
