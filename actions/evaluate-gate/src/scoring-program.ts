import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ScoringProgram } from '@plumbline/model';
import type { OnnxEngine } from '@plumbline/native';

/** Bundled it lies beside the bundles of the actions, in sources beside this file. */
const BUNDLED = { module: '../scorer/index.js', root: '..' };
const SOURCES = { module: 'scorer.ts', root: '../../..' };

/** The program of the child process that runs models with this engine. */
export function scoringProgram(engine: OnnxEngine): ScoringProgram {
  const here = import.meta.dirname;
  const place = import.meta.filename.endsWith('.ts') ? SOURCES : BUNDLED;
  return {
    module: pathToFileURL(join(here, place.module)).href,
    readable: [join(here, place.root), engine.folder],
    engine: { ...engine },
    native: engine.runtime === 'native',
  };
}
