import type { Condition } from '@plumbline/model';

const SIGNS = { '>': '>', '>=': '≥', '<': '<', '<=': '≤' } as const;

/** What a condition asks for, short enough for a cell: `better`, `worse by less than 0.01`, `≥ 0.8`. */
export function requiredOf(condition: Condition): string {
  if (condition.kind === 'bound') {
    const by = condition.tolerance === null ? '' : ` ± ${decimal(condition.tolerance)}`;
    return `${SIGNS[condition.operator]} ${decimal(condition.threshold)}${by}`;
  }
  const { verb, margin } = condition;
  const size = margin.relative ? `${decimal(margin.value * 100)} % of production` : decimal(margin.value);
  if (verb === 'better') return margin.value === 0 ? 'better' : `better by more than ${size}`;
  if (verb === 'not-worse') return margin.value === 0 ? 'not worse' : `worse by less than ${size}`;
  return margin.value === 0 ? 'not shown worse' : `not shown worse by over ${size}`;
}

/** A number as it was written, without the dust of binary fractions. */
function decimal(value: number): string {
  return String(Number(value.toPrecision(12))).replace(/^-/, '−');
}
