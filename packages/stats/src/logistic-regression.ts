/** Rows of a sparse matrix: row r holds `values[i]` in column `columns[i]` for starts[r] ≤ i < starts[r + 1]. */
export interface SparseRows {
  /** One more than there are rows. */
  readonly starts: Uint32Array;
  readonly columns: Uint32Array;
  readonly values: Float64Array;
  /** Columns there are; every column number is below. */
  readonly width: number;
}

/** How much each row counts as a positive and as a negative; ≥ 0. A row may be both. */
export interface BinomialWeights {
  readonly positive: Float64Array;
  readonly negative: Float64Array;
}

/** log-odds = intercept + weights·x. */
export interface LogisticModel {
  readonly intercept: number;
  readonly weights: Float64Array;
  readonly converged: boolean;
}

const NEWTON_STEPS_MAX = 50;
const SOLVER_STEPS_MAX = 200;
const HALVINGS_MAX = 30;
const ENOUGH_OF_SLOPE = 1e-4;
const ROUNDING = 1e-13;
const GRADIENT_TOLERANCE = 1e-8;

/** How hard weights are held back, and how near the minimum is near enough. */
export interface LogisticOptions {
  /** > 0; sklearn's 1/C. */
  readonly penalty: number;
  /** Size of the gradient, as a share of its size at zero; 1e-8 unless told. */
  readonly tolerance?: number;
}

/**
 * L2-regularised logistic regression: minimises Σ positive·ln(1 + e^−s) + negative·ln(1 + e^s) + ½·penalty·‖weights‖²,
 * the intercept left free. Newton's method, each step solved by conjugate gradients; deterministic. `penalty` > 0 and
 * both classes have weight: then the minimum is one and finite. `converged` is false where 50 steps did not bring the
 * gradient down to the tolerance.
 * Oracle: sklearn.linear_model.LogisticRegression(C=1/penalty), with sample_weight.
 * Reference: Lin, Weng and Keerthi, "Trust region Newton method for logistic regression", JMLR 9, 2008 (here with a
 * line search).
 */
export function logisticRegression(
  rows: SparseRows,
  counts: BinomialWeights,
  { penalty, tolerance = GRADIENT_TOLERANCE }: LogisticOptions,
): LogisticModel {
  const size = rows.width + 1;
  const problem = { rows, counts, penalty };
  let at = new Float64Array(size);
  let state = evaluate(problem, at);
  const enough = tolerance * norm(state.gradient);
  for (let step = 0; step < NEWTON_STEPS_MAX && norm(state.gradient) > enough; step += 1) {
    const next = searchLine(problem, { at, state });
    if (next === null) break;
    at = next.at;
    state = next.state;
  }
  return {
    intercept: at[rows.width] ?? 0,
    weights: at.slice(0, rows.width),
    converged: norm(state.gradient) <= enough,
  };
}

/** Log-odds of each row. */
export function logOdds(rows: SparseRows, { weights, intercept }: LogisticModel): Float64Array {
  const found = new Float64Array(rows.starts.length - 1);
  for (let row = 0; row < found.length; row += 1) {
    let sum = intercept;
    for (let i = rows.starts[row]!; i < rows.starts[row + 1]!; i += 1)
      sum += rows.values[i]! * weights[rows.columns[i]!]!;
    found[row] = sum;
  }
  return found;
}

interface Problem {
  readonly rows: SparseRows;
  readonly counts: BinomialWeights;
  readonly penalty: number;
}

interface State {
  readonly loss: number;
  readonly gradient: Float64Array;
  /** Second derivative of each row's loss by its log-odds. */
  readonly curvature: Float64Array;
}

interface Point {
  readonly at: Float64Array<ArrayBuffer>;
  readonly state: State;
}

/** The Newton step, halved until it lowers the loss; null where rounding is all that is left. */
function searchLine(problem: Problem, { at, state }: Point): Point | null {
  const direction = solveNewton(problem, state);
  const slope = dot(direction, state.gradient);
  let length = 1;
  for (let halving = 0; halving <= HALVINGS_MAX; halving += 1) {
    const next = moved(at, direction, length);
    const found = evaluate(problem, next);
    if (found.loss <= state.loss + ENOUGH_OF_SLOPE * length * slope) return { at: next, state: found };
    // Near the minimum the loss no longer tells one step from the next, while its slope still does.
    const isLevel = found.loss <= state.loss + ROUNDING * Math.abs(state.loss);
    if (isLevel && norm(found.gradient) < norm(state.gradient)) return { at: next, state: found };
    length /= 2;
  }
  return null;
}

function evaluate({ rows, counts, penalty }: Problem, at: Float64Array): State {
  const scores = logOdds(rows, { weights: at, intercept: at[rows.width]!, converged: false });
  const curvature = new Float64Array(scores.length);
  const slopes = new Float64Array(scores.length);
  let loss = 0;
  for (const [row, score] of scores.entries()) {
    const positive = counts.positive[row]!;
    const negative = counts.negative[row]!;
    const tail = Math.log1p(Math.exp(-Math.abs(score)));
    loss += positive * (tail + Math.max(0, -score)) + negative * (tail + Math.max(0, score));
    const odds = Math.exp(-Math.abs(score));
    const chance = score >= 0 ? 1 / (1 + odds) : odds / (1 + odds);
    slopes[row] = (positive + negative) * chance - positive;
    curvature[row] = ((positive + negative) * odds) / (1 + odds) ** 2;
  }
  const gradient = transposed(rows, slopes);
  for (let column = 0; column < rows.width; column += 1) {
    loss += 0.5 * penalty * at[column]! ** 2;
    gradient[column] = gradient[column]! + penalty * at[column]!;
  }
  return { loss, gradient, curvature };
}

/** Xᵀ·slopes, the intercept's column of ones last. */
function transposed(rows: SparseRows, slopes: Float64Array): Float64Array {
  const found = new Float64Array(rows.width + 1);
  for (let row = 0; row < slopes.length; row += 1) {
    const slope = slopes[row]!;
    found[rows.width] = found[rows.width]! + slope;
    for (let i = rows.starts[row]!; i < rows.starts[row + 1]!; i += 1) {
      const column = rows.columns[i]!;
      found[column] = found[column]! + slope * rows.values[i]!;
    }
  }
  return found;
}

/** The Newton direction −H⁻¹·gradient, to a tenth of the gradient at first and ever finer towards the minimum. */
function solveNewton({ rows, penalty }: Problem, { gradient, curvature }: State): Float64Array {
  const direction = new Float64Array(gradient.length);
  const residual = gradient.map((value) => -value);
  const search = Float64Array.from(residual);
  let squared = dot(residual, residual);
  const enough = squared * Math.min(0.1, Math.sqrt(squared)) ** 2;
  for (let step = 0; step < SOLVER_STEPS_MAX && squared > enough; step += 1) {
    const bent = timesHessian(rows, curvature, search);
    for (let column = 0; column < rows.width; column += 1) bent[column] = bent[column]! + penalty * search[column]!;
    const length = squared / dot(search, bent);
    if (!Number.isFinite(length)) break;
    for (let i = 0; i < direction.length; i += 1) {
      direction[i] = direction[i]! + length * search[i]!;
      residual[i] = residual[i]! - length * bent[i]!;
    }
    const next = dot(residual, residual);
    for (let i = 0; i < search.length; i += 1) search[i] = residual[i]! + (next / squared) * search[i]!;
    squared = next;
  }
  return direction;
}

function timesHessian(rows: SparseRows, curvature: Float64Array, vector: Float64Array): Float64Array {
  const products = logOdds(rows, { weights: vector, intercept: vector[rows.width]!, converged: false });
  for (let row = 0; row < products.length; row += 1) products[row] = products[row]! * curvature[row]!;
  return transposed(rows, products);
}

function moved(from: Float64Array, direction: Float64Array, length: number): Float64Array<ArrayBuffer> {
  return Float64Array.from(from, (value, i) => value + length * direction[i]!);
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i += 1) sum += a[i]! * b[i]!;
  return sum;
}

function norm(vector: Float64Array): number {
  return Math.sqrt(dot(vector, vector));
}
