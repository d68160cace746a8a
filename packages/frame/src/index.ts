/**
 * The frame all six actions stand in: inputs, configuration and policy are read one way, evidence is written one way,
 * and every run takes the same course. An action hands in a `Course`; it holds no plumbing of its own.
 */
export { type CommonInputs, readCommonInputs } from './common-inputs.ts';
export { confinedPath, confinedPaths, registryPlace, writtenPath } from './confined-path.ts';
export type { ConfigSection, Context, Course, EngineSource, Judgement, Result, Work } from './course.ts';
export { readEvidence, readShelf, writeEvidence } from './evidence-file.ts';
export { fileSubjects } from './file-subjects.ts';
export { InputReader, type InputSources, type NumberReading, type Reading } from './input-reader.ts';
export { perform } from './perform.ts';
export { described, TEXT, TEXTS } from './section-schema.ts';
export { strictest, type Tighter } from './tighten.ts';
export { VERSION } from './version.ts';
