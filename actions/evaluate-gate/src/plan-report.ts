import {
  type Block,
  code,
  count,
  type Labelled,
  number,
  type ReportBody,
  type Table,
  text,
  verdictCell,
} from '@plumbline/core';
import type { Outcome, PlanFacts } from './outcome.ts';

const ROWS = { as: 'integer' } as const;

/** How many rows each condition needs, as a report. */
export function planReport(plan: PlanFacts, { candidate, baseline, testData, alpha }: Outcome): ReportBody {
  return {
    compared: comparedWith(plan, { candidate, baseline, testData }),
    deciding: planTable(plan),
    sections: [
      ...alternatives(plan),
      {
        heading: 'How it was planned',
        collapsed: true,
        blocks: [
          {
            kind: 'list',
            items: [
              `Each condition may err ${(alpha * 100).toPrecision(3)} % of the time, one-sided, where its line says nothing else`,
              'Nothing was judged: no metric of either model was looked at, and nothing may be promoted on this',
              'A veto (no-harm) waits for no rows; everything else needs the rows above to be proven with the stated power',
            ],
          },
        ],
      },
    ],
  };
}

function comparedWith(
  { rows, differing }: PlanFacts,
  { candidate, baseline, testData }: Pick<Outcome, 'candidate' | 'baseline' | 'testData'>,
): readonly Labelled[] {
  return [
    ...(candidate.sha256 === '' ? [] : [{ label: 'candidate', text: candidate.name }]),
    ...(baseline === null ? [] : [{ label: 'baseline', text: baseline.name }]),
    ...(testData.length === 0 ? [] : [{ label: 'test data', text: testData.join(', ') }]),
    { label: 'rows', text: rows === null ? 'none given' : count(rows) },
    ...(differing === null ? [] : [{ label: 'predictions differ', text: `on ${count(differing)} rows` }]),
  ];
}

function planTable({ planned }: PlanFacts): Table {
  return {
    kind: 'table',
    columns: ['Condition', 'Rows needed', 'Labels needed', 'Rows at hand', 'Enough', 'Assumption'],
    rows: planned.map(({ condition, rows, labels, atHand, enough, assumption }) => [
      code(condition.text),
      number(rows, ROWS),
      number(labels, ROWS),
      number(atHand, ROWS),
      verdictCell(enough ? 'pass' : 'inconclusive'),
      text(assumption),
    ]),
  };
}

/** What other bounds would ask for. */
function alternatives({ planned }: PlanFacts): ReportBody['sections'] {
  const rows = planned.flatMap(({ condition, alternatives: found }) =>
    found.map(({ method, rows: needed }) => [code(condition.text), text(method), number(needed, ROWS)]),
  );
  const blocks: readonly Block[] = [{ kind: 'table', columns: ['Condition', 'Bound', 'Rows'], rows }];
  return rows.length === 0 ? [] : [{ heading: 'Rows by other bounds', collapsed: true, blocks }];
}
