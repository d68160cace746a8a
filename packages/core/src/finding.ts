import type { JsonObject } from './json.ts';
import type { Verdict } from './verdict.ts';
import type { Where } from './where.ts';

/** The outcome of one check. `detail` is one sentence in plain text; renderers escape it. */
export interface Finding {
  /** A stable machine name, e.g. `column.age.range` or `auc: better`. */
  readonly check: string;
  readonly verdict: Verdict;
  readonly detail: string;
  /** The numbers behind the sentence, at full precision. */
  readonly evidence?: JsonObject;
  /** Where the rule stands. */
  readonly where?: Where;
  /** Where in the data the first breach stands. */
  readonly seenAt?: Where;
}
