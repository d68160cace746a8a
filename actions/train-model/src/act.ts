import type { Context } from '@plumbline/frame';
import type { Inputs } from './inputs.ts';
import type { Outcome } from './outcome.ts';

/** Remembers a training that passed, then ends its run in the tracker: only a success may spare the next one. */
export async function act(outcome: Outcome, _inputs: Inputs, { host }: Context): Promise<Outcome> {
  const { training, store, record, judgement } = outcome;
  if (training === null) return outcome;
  const now = (): number => host.now().getTime();
  if (judgement.verdict !== 'pass') {
    await training.tracked.end('FAILED', now());
    return outcome;
  }
  try {
    await store.write(record);
  } catch (thrown) {
    // The first error is the one to tell.
    await training.tracked.end('FAILED', now()).catch(() => undefined);
    throw thrown;
  }
  await training.tracked.end('FINISHED', now());
  return outcome;
}
