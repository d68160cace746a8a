import type { Bounds } from '../checks/bounds.ts';
import type { Metric } from '../checks/demand.ts';
import { columnOfPath } from './feature-path.ts';
import type { Container } from './features.ts';
import { messageIn, numberIn } from './message-fields.ts';
import { ask, type Owner, type Question, type Scope, type TfdvCheck } from './tfdv-check.ts';
import type { TypedMessage } from './typed-message.ts';

/** How many rows there are, and how many against the reference, which is both the previous span and the previous version. */
export function datasetChecks(scope: Scope, schema: TypedMessage): readonly TfdvCheck[] {
  const constraints = messageIn(schema, 'dataset_constraints')?.value;
  if (constraints === undefined) return [];
  const owner: Owner = { scope, path: null, kind: 'dataset' };
  return [
    ...comparator(owner, constraints, { name: 'num_examples_drift_comparator', control: 'previous span' }),
    ...comparator(owner, constraints, { name: 'num_examples_version_comparator', control: 'previous version' }),
    ...rows(owner, constraints, { name: 'min_examples_count', end: 'min', type: 'DATASET_LOW_NUM_EXAMPLES' }),
    ...rows(owner, constraints, { name: 'max_examples_count', end: 'max', type: 'DATASET_HIGH_NUM_EXAMPLES' }),
  ];
}

function comparator(
  owner: Owner,
  constraints: TypedMessage,
  { name, control }: { readonly name: string; readonly control: string },
): readonly TfdvCheck[] {
  const message = messageIn(constraints, name)?.value;
  if (message === undefined) return [];
  const ends = [
    { end: 'max', type: 'COMPARATOR_HIGH_NUM_EXAMPLES', word: 'High' },
    { end: 'min', type: 'COMPARATOR_LOW_NUM_EXAMPLES', word: 'Low' },
  ] as const;
  return ends.flatMap(({ end, type, word }) => {
    const threshold = numberIn(message, `${end}_fraction_threshold`);
    if (threshold === undefined) return [];
    const short = `${word} num examples in current dataset versus the ${control}.`;
    const question = { rule: `${name}.${end}_fraction_threshold`, at: threshold.at, type, short };
    return [metric(owner, question, { metric: { of: 'rows-ratio' }, bounds: { [end]: threshold.value } })];
  });
}

function rows(
  owner: Owner,
  constraints: TypedMessage,
  { name, end, type }: Pick<Question, 'type'> & { readonly name: string; readonly end: 'min' | 'max' },
): readonly TfdvCheck[] {
  const limit = numberIn(constraints, name);
  if (limit === undefined) return [];
  const bounds = { [end]: limit.value };
  return [metric(owner, { rule: name, at: limit.at, type }, { metric: { of: 'rows' }, bounds })];
}

function metric(
  owner: Owner,
  question: Pick<Question, 'rule' | 'at' | 'type' | 'short'>,
  asked: { readonly metric: Metric; readonly bounds: Bounds },
): TfdvCheck {
  return ask(owner, { ...question, demand: { kind: 'metric', ...asked } });
}

/** No column, and no field of a STRUCT, that the schema does not name. One check for each place: its anomalies are told apart by name. */
export function newColumnChecks(scope: Scope, { path, names, at }: Container): TfdvCheck {
  const outermost = path.length === 0;
  const owner: Owner = { scope, path: outermost ? null : path, kind: outermost ? 'dataset' : 'column' };
  return ask(owner, {
    rule: outermost ? 'columns' : 'struct_domain',
    at,
    type: 'SCHEMA_NEW_COLUMN',
    demand: { kind: 'columns', names, mode: 'no-others', ...(outermost ? {} : { inside: columnOfPath(path) }) },
    whenAbsent: 'skip',
  });
}
