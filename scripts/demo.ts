// The main job, on real data: a first model, broken data, a regression, a better model, drift, and the way back. Every step is
// the CLI a user would type; the demo fails where the story does not hold.
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { checkChain } from './demo/chain.ts';
import { betterModel, brokenData, drift, firstModel, regression } from './demo/chapters.ts';
import { writeReport } from './demo/report.ts';
import { openStage } from './demo/stage.ts';

const root = join(import.meta.dirname, '..');
const example = join(root, 'examples/flights');
const work = join(example, 'work');
const started = performance.now();

rmSync(work, { recursive: true, force: true });
mkdirSync(work, { recursive: true });
const stage = openStage({ root, example, work });

stage.script('The flights of 2001, cut into months', 'src/prepare.mjs');
for (const chapter of [firstModel, brokenData, regression, betterModel, drift]) await chapter(stage);
const links = await checkChain(stage);
const path = await writeReport(stage);

console.log(
  `\n${stage.comments()} comments, ${links} evidence files whose digests chain, ${((performance.now() - started) / 1000).toFixed(0)} s`,
);
console.log(`Report: ${path}\nComments and evidence in full: ${join(work, 'reports')}`);
