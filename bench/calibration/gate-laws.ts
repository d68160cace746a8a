// The laws that the gate's calibration draws samples from. Each states the true difference of its metric exactly, so that "equal", "a loss of
// exactly the margin" and "a gain" are facts and not estimates.
import type { Answers, EvaluationSample } from '@plumbline/model';
import { drawBinomial, normalCdf, quickNormalQuantile, type Random } from '@plumbline/stats';

/** Candidate and baseline exchangeable row by row; the candidate worse, or better, by a known amount. */
export type Scenario = 'equal' | 'loss' | 'gain';
export type MetricName = 'accuracy' | 'f1' | 'auc' | 'log_loss' | 'mae';
export type Paired = EvaluationSample & { readonly baseline: Answers };

/** How many rows, and how many of them are positive (null: there are no classes). */
export interface Size {
  readonly rows: number;
  readonly positives: number | null;
}

/** A law of samples of one size. */
export interface Law {
  readonly draw: (random: Random) => Paired;
  /** True value of the candidate − that of the baseline, above 0 where the candidate is better. */
  readonly difference: number;
}

/** The law of a metric's samples. */
export function lawOf(metric: MetricName, scenario: Scenario, size: Size): Law {
  if (metric === 'mae') return errorLaw(scenario, size);
  if (metric === 'auc') return rankLaw(scenario, size);
  return metric === 'log_loss' ? probabilityLaw(scenario, size) : cellLaw(metric, scenario, size);
}

function gauss(random: Random): number {
  return quickNormalQuantile((random.next() * 9_007_199_254_740_991 + 0.5) / 9_007_199_254_740_992);
}

/** Positives first. Made at the first draw: the page asks for true differences alone. */
function labelsOf({ rows, positives }: Size): () => Int32Array {
  let label: Int32Array | null = null;
  return () => {
    label ??= new Int32Array(rows).fill(1, 0, positives ?? 0);
    return label;
  };
}

const NOTHING = { predicted: null, score: null, probabilities: null } as const;

function sampleOf(parts: Pick<Paired, 'task' | 'rows' | 'candidate' | 'baseline'> & Partial<Paired>): Paired {
  return { classes: [], label: null, target: null, weights: null, clusters: null, ...parts };
}

// ---- right and wrong answers: accuracy and F1 ----

const RECALL = 0.7;
const LEAN = { equal: 0, loss: -0.5, gain: 0.5 } as const;

/** Within a class: both right, only the candidate, only the baseline, neither. */
type ClassLaw = readonly [number, number, number, number];

/** One model alone is right in a share `alone` of the rows, which `lean` moves from one model to the other. */
function classLaw(right: number, alone: number, lean: number): ClassLaw {
  const [ours, theirs] = [alone * (1 + lean), alone * (1 - lean)];
  return [right - alone, ours, theirs, 1 - right - alone];
}

function cellLaw(metric: 'accuracy' | 'f1', scenario: Scenario, { rows, positives }: Size): Law {
  const share = (positives ?? 0) / rows;
  const wrong = Math.min(0.1, share);
  const lean = LEAN[scenario];
  const ofPositives = classLaw(RECALL, 0.1, lean);
  const ofNegatives = classLaw(1 - wrong, wrong / 2, lean);
  const rates = (own: 1 | 2) => ({
    recall: ofPositives[0] + ofPositives[own],
    specificity: ofNegatives[0] + ofNegatives[own],
  });
  const value = ({ recall, specificity }: ReturnType<typeof rates>): number => {
    if (metric === 'accuracy') return share * recall + (1 - share) * specificity;
    const hits = share * recall;
    return (2 * hits) / (hits + (1 - share) * (1 - specificity) + share);
  };
  const labels = labelsOf({ rows, positives });
  return {
    difference: value(rates(1)) - value(rates(2)),
    draw: (random) => {
      const label = labels();
      const candidate = label.map((truth) => 1 - truth);
      const baseline = label.map((truth) => 1 - truth);
      let from = 0;
      for (const [count, law] of [
        [positives ?? 0, ofPositives],
        [rows - (positives ?? 0), ofNegatives],
      ] as const) {
        // Rows of a class differ by their cell alone, so that they may lie in the order of the cells.
        const ends = cellEnds(count, law, random).map((end) => from + end);
        const truth = label[from] ?? 0;
        candidate.fill(truth, from, ends[1]);
        baseline.fill(truth, from, ends[0]);
        baseline.fill(truth, ends[1], ends[2]);
        from += count;
      }
      const side = (predicted: Int32Array): Answers => ({ ...NOTHING, predicted });
      return sampleOf({
        task: 'binary',
        rows,
        classes: ['0', '1'],
        label,
        candidate: side(candidate),
        baseline: side(baseline),
      });
    },
  };
}

/** Where the cells of one multinomial draw end. */
function cellEnds(count: number, law: ClassLaw, random: Random): readonly number[] {
  let end = 0;
  let rest = 1;
  return law.map((share) => {
    end += drawBinomial(count - end, Math.min(1, Math.max(0, share / rest)), random);
    rest -= share;
    return end;
  });
}

// ---- scores: AUC and log loss ----

const OWN_NOISE = 0.6;
const LIFT = { equal: 1.2, loss: 1, gain: 1.4 } as const;

/** What both models see, plus noise of their own; the candidate separates the classes less or more. */
function rankLaw(scenario: Scenario, size: Size): Law {
  const labels = labelsOf(size);
  const auc = (lift: number): number => normalCdf(lift / Math.sqrt(2 * (1 + OWN_NOISE ** 2)));
  const [ours, theirs] = [LIFT[scenario], LIFT.equal];
  return {
    difference: auc(ours) - auc(theirs),
    draw: (random) => {
      const label = labels();
      const shared = Float64Array.from(label, () => gauss(random));
      const side = (lift: number): Answers => ({
        ...NOTHING,
        score: shared.map((value, row) => value + lift * label[row]! + OWN_NOISE * gauss(random)),
      });
      const [candidate, baseline] = [side(ours), side(theirs)];
      return sampleOf({ task: 'binary', rows: size.rows, classes: ['0', '1'], label, candidate, baseline });
    },
  };
}

const APART = 0.8;
const NOISE = { equal: OWN_NOISE, loss: 0.9, gain: 0.3 } as const;

/** Probabilities that are calibrated for the baseline's noise; the candidate has more or less noise of its own. */
function probabilityLaw(scenario: Scenario, size: Size): Law {
  const labels = labelsOf(size);
  const share = (size.positives ?? 0) / size.rows;
  const offset = Math.log(share / (1 - share));
  const slope = (2 * APART) / (1 + OWN_NOISE ** 2);
  const [ours, theirs] = [NOISE[scenario], NOISE.equal];
  const loss = (noise: number): number => {
    const spread = Math.sqrt(1 + noise ** 2);
    const ofClass = (truth: number): number =>
      expectation((z) => {
        const logit = offset + slope * (APART * (2 * truth - 1) + spread * z);
        return Math.log1p(Math.exp(truth === 1 ? -logit : logit));
      });
    return share * ofClass(1) + (1 - share) * ofClass(0);
  };
  return {
    difference: loss(theirs) - loss(ours),
    draw: (random) => {
      const label = labels();
      const shared = Float64Array.from(label, (truth) => APART * (2 * truth - 1) + gauss(random));
      const side = (noise: number): Answers => ({
        ...NOTHING,
        score: shared.map((value) => 1 / (1 + Math.exp(-(offset + slope * (value + noise * gauss(random)))))),
      });
      const [candidate, baseline] = [side(ours), side(theirs)];
      return sampleOf({ task: 'binary', rows: size.rows, classes: ['0', '1'], label, candidate, baseline });
    },
  };
}

const REACH = 10;
const STEPS = 4_000;

/** E f(Z) of a standard normal Z by Simpson's rule over ±10: error below 1e-12 for the smooth functions here. */
function expectation(f: (z: number) => number): number {
  const step = (2 * REACH) / STEPS;
  let sum = 0;
  for (let at = 0; at <= STEPS; at += 1) {
    const z = -REACH + at * step;
    const weight = at === 0 || at === STEPS ? 1 : at % 2 === 1 ? 4 : 2;
    sum += weight * f(z) * Math.exp((-z * z) / 2);
  }
  return (sum * step) / 3 / Math.sqrt(2 * Math.PI);
}

// ---- errors: MAE ----

const TOGETHER = 0.7;
const SCALE = { equal: 1, loss: 1.05, gain: 0.95 } as const;

/** Errors e^Z − 1, skewed and long-tailed, that go together; the candidate's are scaled. */
function errorLaw(scenario: Scenario, { rows }: Size): Law {
  const apart = Math.sqrt(1 - TOGETHER ** 2);
  // E|e^Z − 1| = 2 E(e^Z − 1)⁺ − E(e^Z − 1).
  const mean = 2 * (Math.exp(0.5) * normalCdf(1) - 0.5) - (Math.exp(0.5) - 1);
  const [ours, theirs] = [SCALE[scenario], SCALE.equal];
  return {
    difference: (theirs - ours) * mean,
    draw: (random) => {
      const target = new Float64Array(rows);
      const shared = Float64Array.from(target, () => TOGETHER * gauss(random));
      const side = (scale: number): Answers => ({
        ...NOTHING,
        score: shared.map((value) => scale * (Math.exp(value + apart * gauss(random)) - 1)),
      });
      const [candidate, baseline] = [side(ours), side(theirs)];
      return sampleOf({ task: 'regression', rows, target, candidate, baseline });
    },
  };
}
