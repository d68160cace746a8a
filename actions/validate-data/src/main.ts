import { prepareDigests } from '@plumbline/boundary';
import type { Host } from '@plumbline/core';
import { type Course, perform } from '@plumbline/frame';
import { type Inputs, readInputs } from './inputs.ts';
import type { Outcome } from './outcome.ts';
import { section } from './section.ts';

/** The course of validate-data. */
export const course: Course<Inputs, Outcome> = {
  action: 'validate-data',
  title: 'Data validation',
  section,
  inputs: readInputs,
  load: async () => {
    // Of the data and of the engine, while this is loaded.
    prepareDigests();
    const [{ run }, { report }, { outputs }] = await Promise.all([
      import('./run.ts'),
      import('./report.ts'),
      import('./outputs.ts'),
    ]);
    return { run, report, outputs };
  },
};

/** Judges data by its rules and against a reference. */
export const main = (host: Host): Promise<void> => perform(course, host);
