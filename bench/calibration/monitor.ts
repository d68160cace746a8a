// Calibration of monitor-model: `npm run bench -- monitor [months]`. Windows are drawn as counts, judged and folded by the very functions the
// action uses; every month has a reference of its own. Fixed seed. Ends with exit code 1 where a claim does not hold.
import {
  type AlertPolicy,
  type CountedHypothesis,
  DEFAULT_ALERT_POLICY,
  driftMoves,
  foldWindows,
  INITIAL_STATE,
  judgeMoves,
  nextState,
  type Signal,
} from '@plumbline/monitor';
import {
  drawMultinomial,
  normalCdf,
  normalQuantile,
  type Random,
  seededRandom,
  wilsonInterval,
} from '@plumbline/stats';

const MONTHS = Number(process.argv[2] ?? 1000);
const ROWS = 5000;
const REFERENCE_ROWS = 20 * ROWS;
const SEED = '20240601'.repeat(8);
const CELLS = 64;

/** A column in truth: its kind, what the reference is drawn from, and what windows are drawn from. */
interface Truth {
  readonly measure: CountedHypothesis['measure'];
  readonly tolerance: number;
  readonly reference: readonly number[];
  readonly current: readonly number[];
}

const uniform = (cells: number): readonly number[] => Array.from({ length: cells }, () => 1 / cells);

/** The same cells with `mass` taken from the lower half and given to the upper half: KS distance and total variation are `mass`. */
function shifted(cells: readonly number[], mass: number): readonly number[] {
  const half = cells.length / 2;
  const lower = cells.slice(0, half).reduce((sum, share) => sum + share, 0);
  const upper = 1 - lower;
  return cells.map((share, cell) => (cell < half ? share * (1 - mass / lower) : share * (1 + mass / upper)));
}

/** Quantile cells of a standard normal under a shift by `shift` standard deviations. */
function normalCells(shift: number): readonly number[] {
  const edges = Array.from({ length: CELLS - 1 }, (_, cell) => normalCdf(normalQuantile((cell + 1) / CELLS) - shift));
  return Array.from({ length: CELLS }, (_, cell) => (edges[cell] ?? 1) - (edges[cell - 1] ?? 0));
}

/** Ten numeric columns, six categorical ones of which one is skewed, and a null share for each. */
function family(move: number, shareMove: number): readonly Truth[] {
  const skewed = Array.from({ length: 30 }, (_, cell) => (0.3 * 0.7 ** cell) / (1 - 0.7 ** 30));
  const truth = (measure: Truth['measure'], cells: readonly number[]): Truth => ({
    measure,
    tolerance: 0.05,
    reference: cells,
    current: shifted(cells, move),
  });
  const share: Truth = {
    measure: 'share',
    tolerance: 0.02,
    reference: [0.03, 0.97],
    current: [0.03 + shareMove, 0.97 - shareMove],
  };
  return [
    ...Array.from({ length: 10 }, () => truth('ks', uniform(CELLS))),
    ...[4, 8, 12, 20, 30].map((cells) => truth('total-variation', uniform(cells))),
    truth('total-variation', skewed),
    ...Array.from({ length: 16 }, () => share),
  ];
}

interface Design {
  readonly policy: AlertPolicy;
  /** Rows come in runs of this many equal ones. */
  readonly run?: number;
  readonly referenceRows?: number;
}

/** A reference, and a source of signals of windows judged against it. */
function watcher(
  truths: readonly Truth[],
  { policy, run = 1, referenceRows = REFERENCE_ROWS }: Design,
  random: Random,
) {
  const draw = (rows: number, cells: readonly number[]): readonly number[] =>
    Array.from(drawMultinomial(rows / run, cells, random), (count) => count * run);
  const references = truths.map((truth) => draw(referenceRows, truth.reference));
  return (moved: boolean): Signal => {
    const hypotheses = truths.map(
      (truth, index): CountedHypothesis => ({
        column: `c${index}`,
        component: truth.measure === 'share' ? 'null-share' : 'distribution',
        measure: truth.measure,
        tolerance: truth.tolerance,
        reference: references[index]!,
        current: draw(ROWS, moved ? truth.current : truth.reference),
      }),
    );
    const { moves } = driftMoves({ hypotheses, changed: [] });
    return judgeMoves(moves, { rows: ROWS, family: moves.length }, policy).signal;
  };
}

/** Incidents begun and windows raised in a month of windows. */
function month(
  truths: readonly Truth[],
  design: Design,
  random: Random,
): { readonly incidents: number; readonly raised: number } {
  const { policy } = design;
  const watch = watcher(truths, design, random);
  let state = INITIAL_STATE;
  let incidents = 0;
  let raised = 0;
  for (let window = 0; window < policy.windowsPerMonth; window += 1) {
    const signal = watch(true);
    const next = nextState(state, { id: `w${window}`, signal }, policy);
    if (signal === 'raised') raised += 1;
    if (next.incident !== null && state.incident === null) incidents += 1;
    state = next;
  }
  return { incidents, raised };
}

const failures: string[] = [];

function falseAlarms(name: string, truths: readonly Truth[], design: Design): void {
  const random = seededRandom(SEED);
  const figure = design.policy.expectedFalseAlarms;
  let incidents = 0;
  let raised = 0;
  let squares = 0;
  for (let at = 0; at < MONTHS; at += 1) {
    const seen = month(truths, design, random);
    incidents += seen.incidents;
    raised += seen.raised;
    squares += seen.incidents ** 2;
  }
  const mean = incidents / MONTHS;
  const error = Math.sqrt(Math.max(0, squares / MONTHS - mean * mean) / MONTHS);
  const share = raised / (MONTHS * design.policy.windowsPerMonth);
  console.log(`| ${name} | ${figure} | ${mean.toFixed(4)} ± ${error.toFixed(4)} | ${(100 * share).toFixed(2)} % |`);
  if (mean - 3 * error > figure) failures.push(name);
}

function detection(name: string, shift: number, design: Design): void {
  const random = seededRandom(SEED);
  const still = family(0, 0);
  const moved = [{ ...still[0]!, reference: normalCells(0), current: normalCells(shift) }, ...still.slice(1)];
  let found = 0;
  for (let repetition = 0; repetition < MONTHS; repetition += 1) {
    const watch = watcher(moved, design, random);
    const windows = Array.from({ length: 3 }, (_, window) => ({ id: `w${window}`, signal: watch(true) }));
    if (foldWindows(windows, design.policy).status === 'alert') found += 1;
  }
  const { lower } = wilsonInterval(found, MONTHS, 0.9);
  console.log(`| ${name} | ${((100 * found) / MONTHS).toFixed(1)} % | ${(100 * lower).toFixed(1)} % |`);
  if (shift >= 0.35 && found / MONTHS < 0.95) failures.push(name);
}

/** One window far off among windows that did not move. */
function glitch(design: Design): void {
  const random = seededRandom(SEED);
  let incidents = 0;
  for (let repetition = 0; repetition < MONTHS; repetition += 1) {
    const watch = watcher(family(0.4, 0.3), design, random);
    const windows = Array.from({ length: 8 }, (_, window) => ({ id: `w${window}`, signal: watch(window === 3) }));
    const alerts = windows.filter((_, at) => foldWindows(windows.slice(0, at + 1), design.policy).status === 'alert');
    incidents += alerts.length > 0 ? 1 : 0;
  }
  console.log(`\nGlitches of one window, all columns moved by 0.4: ${incidents} incidents in ${MONTHS} repetitions.`);
  if (incidents > 0) failures.push('glitch');
}

const policy = DEFAULT_ALERT_POLICY;
const single = { ...policy, raised: 1, of: 1, expectedFalseAlarms: 1 };
const atTolerance = family(0.05, 0.02);
const oneShare = atTolerance.slice(-1);

console.log(
  `Windows of ${ROWS} rows, 30 a month, ${MONTHS} months, 32 hypotheses unless said; reference of ${REFERENCE_ROWS} rows drawn anew each month.\n`,
);
console.log('| nothing moved beyond its tolerance | figure a month | false incidents a month ± SE | windows raised |');
console.log('|---|---|---|---|');
falseAlarms('D = 0, 3 of 4', family(0, 0), { policy });
falseAlarms('every D = τ, 3 of 4', atTolerance, { policy });
falseAlarms('every D = τ, 3 of 4, figure 1', atTolerance, { policy: { ...policy, expectedFalseAlarms: 1 } });
falseAlarms('every D = τ, 1 of 1, figure 1', atTolerance, { policy: single });
falseAlarms('one share, D = τ, 1 of 1, figure 1', oneShare, { policy: single });
falseAlarms('every D = τ, reference no larger than the window', atTolerance, { policy: single, referenceRows: ROWS });
falseAlarms('runs of 10 equal rows, D = τ, design-effect 10', atTolerance, {
  policy: { ...single, designEffect: 10 },
  run: 10,
});

console.log('\n| a shift of one column, alert by the third window | found | at least (95 %) |');
console.log('|---|---|---|');
for (const shift of [0.2, 0.25, 0.3, 0.35, 0.5]) detection(`${shift} σ`, shift, { policy });
glitch({ policy });

if (failures.length > 0) {
  console.error(`\nClaims that do not hold: ${failures.join(', ')}`);
  process.exitCode = 1;
}
