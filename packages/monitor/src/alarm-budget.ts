import { binomialUpperTail } from '@plumbline/stats';
import type { AlertPolicy } from './alert-policy.ts';

/** How likely chance may raise what did not move, spent so that false incidents stay within the policy's figure. */
export interface AlarmBudget {
  /** α of one window, all hypotheses together. */
  readonly window: number;
  /** α of the reference, once per model version, all hypotheses together. */
  readonly reference: number;
  readonly hypotheses: number;
  /** α_w and α_r of one hypothesis (Bonferroni). */
  readonly windowEach: number;
  readonly referenceEach: number;
}

/** A window that is raised by chance more often than this tells nothing, whatever the figure allows. */
const WINDOW_ALPHA_MAX = 0.25;
const HALVINGS = 200;

/**
 * Splits `expectedFalseAlarms` a month in two equal parts. One pays for windows: α_w solves
 * W·α·P(Bin(n − 1, α) ≥ m − 1) = figure/2, which bounds the incidents begun by chance among W windows a month. The other pays for a
 * reference that is off by chance: it can begin at most ⌈W/(m + recovery windows)⌉ incidents a month. A model without hypotheses has none.
 * Proven by bench/calibration/monitor.ts.
 */
export function alarmBudget(policy: AlertPolicy, hypotheses: number): AlarmBudget {
  const half = policy.expectedFalseAlarms / 2;
  const incidentsMax = Math.ceil(policy.windowsPerMonth / (policy.raised + policy.recoveryWindows));
  const window = largestAlpha((alpha) => falseIncidents(policy, alpha) <= half);
  const reference = Math.min(WINDOW_ALPHA_MAX, half / incidentsMax);
  const share = Math.max(1, hypotheses);
  return { window, reference, hypotheses, windowEach: window / share, referenceEach: reference / share };
}

/** Upper bound of incidents begun by chance in a month, where each window is raised with probability `alpha`, independently. */
export function falseIncidents({ raised, of, windowsPerMonth }: AlertPolicy, alpha: number): number {
  return windowsPerMonth * alpha * binomialUpperTail(raised - 1, of - 1, alpha);
}

/** On a log scale: with one of one, the α wanted may be tiny. */
function largestAlpha(fits: (alpha: number) => boolean): number {
  if (fits(WINDOW_ALPHA_MAX)) return WINDOW_ALPHA_MAX;
  let low = Math.log(1e-12);
  let high = Math.log(WINDOW_ALPHA_MAX);
  for (let step = 0; step < HALVINGS && high - low > 1e-12; step += 1) {
    const middle = (low + high) / 2;
    if (fits(Math.exp(middle))) low = middle;
    else high = middle;
  }
  return Math.exp(low);
}
