import type { TensorData } from '../onnx/fill-tensor.ts';
import { feedsOf, type LoadedModel, wantedOutputs } from '../onnx/run-tensors.ts';

/** A model with the rows it is timed on. */
export interface TimedModel {
  readonly model: LoadedModel;
  readonly rows: number;
  readonly tensors: readonly TensorData[];
}

/** How often. */
export interface TimePlan {
  readonly warmUp: number;
  readonly rounds: number;
}

/**
 * Milliseconds of every run of every model, one array a model, in the order of the runs: each round runs all of them, forwards and then
 * backwards by turns (A B, B A, …), so that a machine that gets slower does so for all alike. Runs before the first round do not count.
 */
export async function timeModels(
  subjects: readonly TimedModel[],
  { warmUp, rounds }: TimePlan,
  clock: () => number,
): Promise<readonly Float64Array<ArrayBuffer>[]> {
  const times = subjects.map(() => new Float64Array(rounds));
  const order = subjects.map((subject, place) => ({ subject, place }));
  const backwards = order.toReversed();
  for (let round = -warmUp; round < rounds; round += 1) {
    for (const { subject, place } of round % 2 === 0 ? order : backwards) {
      const took = await timeOnce(subject, clock);
      if (round >= 0) times[place]![round] = took;
    }
  }
  return times;
}

/** From values in memory to scores in memory, as a server would: the tensors are made anew. */
async function timeOnce({ model, rows, tensors }: TimedModel, clock: () => number): Promise<number> {
  const wanted = wantedOutputs(model.plan);
  const started = clock();
  await model.session.run(feedsOf(model, { rows, tensors }), wanted);
  return clock() - started;
}
