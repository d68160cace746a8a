import type { Host } from '@plumbline/core';
import { type Course, perform } from '@plumbline/frame';
import { type Inputs, readInputs } from './inputs.ts';
import type { Outcome } from './outcome.ts';
import { section } from './section.ts';

/** Compares a candidate with the baseline on recorded traffic. */
export const course: Course<Inputs, Outcome> = {
  action: 'shadow-compare',
  title: 'Shadow comparison',
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
