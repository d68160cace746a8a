import type { TableValues } from '../tables/columns.ts';
import { type ModelOptions, planModel } from './model-plan.ts';
import type { OnnxRuntime } from './onnx-runtime.ts';
import { openSession } from './open-session.ts';
import { readModelFile } from './read-model-file.ts';
import { sourceOf } from './row-source.ts';
import { type LoadedModel, type ModelRunner, runTensors } from './run-tensors.ts';
import { featuresOf, type ModelScores, scoreRows } from './score-rows.ts';

/** An ONNX model, ready to score. Release it when done. */
export interface OnnxModel {
  /** Every column it takes. */
  readonly features: readonly string[];
  readonly classes: readonly string[] | null;
  score(table: TableValues): Promise<ModelScores>;
  release(): Promise<void>;
}

/**
 * Opens an untrusted ONNX file, or a folder with one, in this process: size, completeness and operators are checked before the engine sees it.
 * Throws `MODEL_MISSING`, `LIMIT_SIZE`, `MODEL_UNREADABLE`, `MODEL_UNSUPPORTED`, `MODEL_MISMATCH`.
 */
export async function openModel(ort: OnnxRuntime, path: string, options: ModelOptions = {}): Promise<OnnxModel> {
  const runner = localRunner(await loadModel(ort, path, options));
  const what = options.what ?? 'the model';
  return {
    features: featuresOf(runner.plan),
    classes: runner.plan.classes,
    score: async (table) => {
      const [scores] = await scoreRows([{ runner, what }], sourceOf(table));
      return scores!;
    },
    release: runner.release,
  };
}

/** Reads, checks and loads a model. */
export async function loadModel(ort: OnnxRuntime, path: string, options: ModelOptions): Promise<LoadedModel> {
  const what = options.what ?? 'the model';
  const file = await readModelFile(path, what, options.bytesMax);
  const { plan, bytes } = await planModel(file.bytes, options, file.readData);
  return { ort, session: await openSession(ort, bytes, what), plan, what };
}

/** A model in an engine of this process. */
export function localRunner(model: LoadedModel): ModelRunner {
  return { plan: model.plan, run: (batch) => runTensors(model, batch), release: () => model.session.release() };
}
