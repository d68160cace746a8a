import { PlumblineError } from '@plumbline/core';
import { type ModelScores, type OnnxModel, openModel } from '@plumbline/model';
import { loadOnnxRuntime } from '@plumbline/native';
import {
  type Exchange,
  type Features,
  forBoth,
  LANES,
  type LaneName,
  type NumberedExchange,
  type Outcome,
  type Pair,
  placeOf,
  predictionsOf,
  readFeatures,
} from '@plumbline/traffic';
import type { Comparison } from './comparison.ts';
import { featureTable } from './feature-table.ts';

/** Scores one exchange with both models; a share of them twice. Release when done. */
export interface PairScorer {
  readonly score: (numbered: NumberedExchange) => Promise<Pair>;
  readonly release: () => Promise<void>;
}

/** Opens both models. `first` tells the width of a nameless matrix. Errors: those of `openModel` and of the engine. */
export async function pairScorer(
  { inputs, context, models, random }: Comparison,
  first: Exchange,
): Promise<PairScorer> {
  const ort = await loadOnnxRuntime(context.engines);
  const features = readFeatures(first.request.body);
  const open = async (lane: LaneName): Promise<OnnxModel> => {
    const path = models[lane]?.path ?? '';
    const what = `the ${lane} model`;
    const names = matrixNames(features);
    try {
      return await openModel(ort, path, { what });
    } catch (thrown) {
      // A matrix whose columns have no names anywhere is fed by position, as the server would feed it.
      const isNameless = thrown instanceof PlumblineError && thrown.code === 'MODEL_MISMATCH' && names !== null;
      if (!isNameless) throw thrown;
      return openModel(ort, path, { what, features: names });
    }
  };
  const opened = { baseline: await open('baseline'), candidate: await open('candidate') };
  return {
    score: async (numbered) => {
      const ask = async (): Promise<Pair['outcomes']> => ({
        baseline: await outcomeOf(opened.baseline, numbered.exchange),
        candidate: await outcomeOf(opened.candidate, numbered.exchange),
      });
      const outcomes = await ask();
      const isRepeated = random.next() < inputs.repeatShare;
      return { ...placeOf(numbered), outcomes, repeats: isRepeated ? await ask() : forBoth(() => null) };
    },
    release: async () => {
      for (const lane of LANES) await opened[lane].release();
    },
  };
}

function matrixNames(features: Features | null): readonly string[] | null {
  const [entry] = features?.columns ?? [];
  const row = entry?.[1][0];
  if (features?.columns.size !== 1 || entry === undefined || !Array.isArray(row)) return null;
  return row.map((_, place) => `${entry[0]}.${place}`);
}

/** What a model says of one request; a request it cannot take is an error named by its code. */
async function outcomeOf(model: OnnxModel, { request }: Exchange): Promise<Outcome> {
  const features = readFeatures(request.body);
  if (features === null) return { kind: 'error', status: 'no features' };
  try {
    const scores = await model.score(featureTable(features, model.features));
    const predictions = predictionsOf('model', rowsOf(scores));
    if (predictions === null) return { kind: 'error', status: 'no prediction' };
    return { kind: 'predicted', predictions, latencyMs: null, cached: false };
  } catch (thrown) {
    if (!(thrown instanceof PlumblineError)) throw thrown;
    return { kind: 'error', status: thrown.code };
  }
}

/** Labels where the model gives any, else its numbers; NaN is nothing, as in an answer over HTTP. */
function rowsOf({ rows, labels, values }: ModelScores) {
  if (labels !== null) return labels;
  const at = (column: Float64Array, row: number): number | null => {
    const value = column[row] ?? Number.NaN;
    return Number.isNaN(value) ? null : value;
  };
  return Array.from({ length: rows }, (_, row) => {
    const all = values.map((column) => at(column, row));
    return all.length === 1 ? (all[0] ?? null) : all;
  });
}
