import type { Assurance, Bound, Comparison, Condition, Term } from './condition.ts';

/** What a condition asks for, in words. */
export function describeCondition(condition: Condition): string {
  const where = condition.scope.kind === 'slice' ? `in each slice of ${condition.scope.selector.text}: ` : '';
  const words = condition.kind === 'comparison' ? comparisonWords(condition) : boundWords(condition);
  const settings = condition.assurance === undefined ? '' : `; ${assuranceWords(condition.assurance)}`;
  return `${where}${words}${settings}`;
}

const VERB_WORDS: Readonly<Record<Comparison['verb'], (margin: string) => string>> = {
  better: (margin) => (margin === '0' ? 'is proven to be better' : `is proven to be better by more than ${margin}`),
  'not-worse': (margin) => `is proven to be worse by less than ${margin}`,
  'no-harm': (margin) => `is not shown to be worse by more than ${margin}`,
};

function comparisonWords({ metric, verb, margin }: Comparison): string {
  const size = margin.relative
    ? `${Number((margin.value * 100).toPrecision(6))} % of the baseline's value`
    : String(margin.value);
  return `${metric ?? 'the primary metric'} ${VERB_WORDS[verb](size)}`;
}

const OPERATOR_WORDS = { '>': 'above', '>=': 'at least', '<': 'below', '<=': 'at most' } as const;

function boundWords({ terms, operator, threshold, tolerance, disagreementBelow }: Bound): string {
  const sum = terms.map((term, place) => termWords(term, place === 0)).join(' ');
  const precise = tolerance === null ? '' : ` by more than ${tolerance}, and known to within ${tolerance}`;
  const given = disagreementBelow === undefined ? '' : `, given a disagreement below ${disagreementBelow}`;
  return `${sum} is proven to be ${OPERATOR_WORDS[operator]} ${threshold}${precise}${given}`;
}

function termWords({ coefficient, model, metric, correct }: Term, isFirst: boolean): string {
  const sign = coefficient < 0 ? '−' : isFirst ? '' : '+';
  const size = Math.abs(coefficient) === 1 ? '' : `${Math.abs(coefficient)} × `;
  const own = correct === true ? 'share of right answers' : metric;
  const name = model === 'both' ? 'the share of rows predicted differently' : `the ${model}'s ${own}`;
  return `${sign}${sign === '' || isFirst ? '' : ' '}${size}${name}`;
}

function assuranceWords({ reliability, mode, adaptivity, steps }: Assurance): string {
  const sure =
    reliability === null
      ? 'as sure as the gate'
      : `wrong at most ${Number((1 - reliability).toPrecision(4))} of the time`;
  const over = steps === null ? '' : ` over ${steps} models`;
  const learnt = {
    none: '',
    'first-change': ', a new test set after the first promotion',
    full: ', whatever is learnt between them',
  };
  const kept = mode === 'fp-free' ? '' : ', holding where it cannot be told';
  return `${sure}${over}${learnt[adaptivity]}${kept}`;
}
