import type { Difference, Evidence, Host } from '@plumbline/core';
import { type Course, perform } from '@plumbline/frame';
import { type Inputs, readInputs } from './inputs.ts';
import type { Outcome } from './outcome.ts';
import { section } from './section.ts';

/** Decides whether a candidate may replace the baseline, by tests on the same rows. */
export const course: Course<Inputs, Outcome> = {
  action: 'evaluate-gate',
  title: 'Evaluation gate',
  section,
  inputs: readInputs,
  load: async () => {
    const [{ run }, { report }, { outputs }] = await Promise.all([
      import('./run.ts'),
      import('./report.ts'),
      import('./outputs.ts'),
    ]);
    return { run, report, outputs };
  },
};

export const main = (host: Host): Promise<void> => perform(course, host);

/** What comes out otherwise when the evidence is judged once more from its own statistics. */
export const reverify = async (evidence: Evidence): Promise<readonly Difference[]> =>
  (await import('@plumbline/model')).reverifyGate(evidence);
