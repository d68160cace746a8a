import type { Host } from '@plumbline/core';
import { type Course, perform } from '@plumbline/frame';
import { type Inputs, readInputs } from './inputs.ts';
import type { Outcome } from './outcome.ts';
import { section } from './section.ts';

/** Trains a model when what it is made from has changed, and records what it was made from. */
export const course: Course<Inputs, Outcome> = {
  action: 'train-model',
  title: 'Training',
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
