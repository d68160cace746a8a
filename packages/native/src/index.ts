/**
 * The native engines, DuckDB and ONNX Runtime: found, verified against pinned digests, installed where they are absent,
 * and loaded at run time. They are never part of a bundle: this package is the only way to them.
 */
export type { EngineSettings } from './engine-settings.ts';
export { loadDuckdb, loadOnnxRuntime } from './load-engine.ts';
export { findOnnxEngine, loadOnnxEngine, type OnnxChoice, type OnnxEngine } from './onnx-engine.ts';
export { currentPlatform, type Platform } from './platform.ts';
