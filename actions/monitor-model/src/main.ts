import type { Host } from '@plumbline/core';
import { type Course, perform } from '@plumbline/frame';
import { type Inputs, readInputs } from './inputs.ts';
import type { Outcome } from './outcome.ts';
import { section } from './section.ts';

/** Compares a window of production with what the model was made for, and sets off what an alert is to set off. */
export const course: Course<Inputs, Outcome> = {
  action: 'monitor-model',
  title: 'Model monitoring',
  section,
  inputs: readInputs,
  load: async () => {
    const [{ run }, { act }, { report }, { outputs }] = await Promise.all([
      import('./run.ts'),
      import('./act.ts'),
      import('./report.ts'),
      import('./outputs.ts'),
    ]);
    return { run, act, report, outputs };
  },
};

export const main = (host: Host): Promise<void> => perform(course, host);
