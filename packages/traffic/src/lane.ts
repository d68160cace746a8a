import type { Answer } from './answer.ts';
import type { RecordedRequest } from './exchange.ts';

/** Told with every request. */
export interface SendOptions {
  /** From when the latency counts; the moment of sending unless told. */
  readonly sinceMs?: number;
  /** Aborts what is under way. */
  readonly signal: AbortSignal;
}

/** Somebody who answers requests. `send` never rejects because of the far side. */
export interface Lane {
  send(request: RecordedRequest, options: SendOptions): Promise<Answer>;
  close(): Promise<void>;
}
