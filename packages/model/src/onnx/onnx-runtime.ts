/** The engine, handed in: this package never loads it. */
export type OnnxRuntime = typeof import('onnxruntime-node');
