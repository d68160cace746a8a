import { PlumblineError } from '@plumbline/core';
import type { TableValues } from '../tables/columns.ts';
import { demandColumns } from './bind-features.ts';
import { featureFor, fillTensor } from './fill-tensor.ts';
import { applyLink } from './link.ts';
import type { ModelPlan } from './model-plan.ts';
import type { RowSource } from './row-source.ts';
import type { ModelRunner, RawScores, TensorBatch } from './run-tensors.ts';

/** What a model says of each row. Scores may be NaN or infinite: that is for the judge to find. */
export interface ModelScores {
  readonly rows: number;
  readonly labels: readonly string[] | null;
  /** One column for a value or the probability of the positive class; else one a class. */
  readonly values: readonly Float64Array[];
  /** Order of the classes in `values`, where it is known. */
  readonly classes: readonly string[] | null;
}

/** A model to be fed: its engine, and how it is called in errors. */
export interface ScoredModel {
  readonly what: string;
  readonly runner: ModelRunner;
}

const BATCH_ROWS = 16_384;
/** A batch of wide rows has fewer of them. */
const BATCH_VALUES = 2 ** 21;
/** Batches under way: one is computed while the next is read. */
const AHEAD = 2;

/**
 * Scores every row of a source with each model, reading it once. The models run side by side; at most two batches of each are under way.
 * Throws `MODEL_MISMATCH` (columns, kinds, number of scores), `DATA_INVALID` (values that do not fit), and what the engines throw.
 */
export async function scoreRows(models: readonly ScoredModel[], source: RowSource): Promise<readonly ModelScores[]> {
  for (const { runner, what } of models) demandColumns(runner.plan.inputs, source.names, what);
  const names = [...new Set(models.flatMap(({ runner }) => featuresOf(runner.plan)))];
  const size = Math.max(1, Math.min(BATCH_ROWS, Math.floor(BATCH_VALUES / Math.max(1, names.length))));
  const kept = models.map(({ what }) => keeper(source.rows, what));
  const waiting: Promise<unknown>[] = [];
  let start = 0;
  try {
    for await (const table of source.batches(names, size)) {
      const place = { start, rows: table.rows };
      const round = models.map(async ({ runner }, model) =>
        kept[model]!.put(await runner.run(tensorsOf(runner.plan, table)), place),
      );
      const all = Promise.all(round);
      // It may fail while the next batch is read; whoever waits for it is told.
      all.catch(() => undefined);
      waiting.push(all);
      start += table.rows;
      if (waiting.length >= AHEAD) await waiting.shift();
    }
    await Promise.all(waiting);
  } finally {
    await Promise.allSettled(waiting);
  }
  return models.map(({ runner: { plan }, what }, place) =>
    linked(kept[place]!.whole(), { plan, what, rows: source.rows }),
  );
}

/** Every column that a model takes. */
export function featuresOf({ inputs }: ModelPlan): readonly string[] {
  return inputs.flatMap(({ columns }) => columns);
}

/** The rows of a table as tensors; filled up with the last row to a multiple of the number the model takes at once. */
export function tensorsOf(plan: ModelPlan, table: TableValues): TensorBatch {
  const size = plan.batchRows ?? 1;
  const rows = Math.ceil(table.rows / size) * size;
  const tensors = plan.inputs.map(({ slot, columns }) =>
    fillTensor({
      kind: slot.kind,
      columns: columns.flatMap((name) => {
        const column = table.columns.get(name);
        return column === undefined ? [] : [featureFor(name, column, slot.kind)];
      }),
      start: 0,
      end: table.rows,
      size: rows,
    }),
  );
  return { rows, tensors };
}

interface Place {
  readonly start: number;
  readonly rows: number;
}

interface Keeper {
  readonly put: (scores: RawScores, place: Place) => void;
  readonly whole: () => RawScores;
}

/** Puts answers where their rows are, in whatever order they come; those of rows that only filled a batch up are dropped. */
function keeper(rows: number, what: string): Keeper {
  let labels: string[] | null = null;
  let values: readonly Float64Array[] | null = null;
  return {
    put: (scores, { start, rows: count }) => {
      values ??= scores.values.map(() => new Float64Array(rows));
      if (values.length !== scores.values.length) throw unsteady(what);
      for (const [place, column] of scores.values.entries()) values[place]!.set(column.subarray(0, count), start);
      if (scores.labels === null) return;
      labels ??= new Array<string>(rows).fill('');
      for (let row = 0; row < count; row += 1) labels[start + row] = scores.labels[row]!;
    },
    whole: () => ({ labels, values: values ?? [] }),
  };
}

function linked(
  { labels, values }: RawScores,
  { plan, what, rows }: { readonly plan: ModelPlan; readonly what: string; readonly rows: number },
): ModelScores {
  const { classes } = plan;
  const scores = applyLink(values, plan.link, what);
  if (classes !== null && scores.length > 1 && scores.length !== classes.length) {
    throw new PlumblineError(
      'MODEL_MISMATCH',
      `Cannot use ${what}: it must give one score a class: it names ${classes.length} classes and gives ${scores.length} scores`,
      'correct the classes, or the export of the model',
    );
  }
  return { rows, labels, values: scores, classes: scores.length > 1 ? classes : null };
}

function unsteady(what: string): PlumblineError {
  return new PlumblineError(
    'MODEL_UNSUPPORTED',
    `Cannot use ${what}: it must give the same number of scores for every row: it does not`,
    'export the model so that the shape of its output does not depend on the data',
  );
}
