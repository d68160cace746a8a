/**
 * The shadow page of the calibration: what the checks of `judgeShadow` are worth, by simulation with fixed seeds. Answers and latencies
 * are drawn, counted as in production and judged by the same functions. `node bench/calibration/shadow.ts [--full | --repetitions=<n>]`:
 * the quick mode takes a minute or two and prints its Monte-Carlo band. Exits 1 where a claim is refuted by its band.
 */
import { sha256Of } from '@plumbline/boundary';
import type { Verdict } from '@plumbline/core';
import { normalQuantile, type Random, seededRandom, wilsonInterval } from '@plumbline/stats';
import { judgeShadow, type ShadowCounts, type ShadowPolicy, type Timings } from '@plumbline/traffic';

const FULL = process.argv.includes('--full');
const GIVEN = Number(process.argv.find((word) => word.startsWith('--repetitions='))?.split('=')[1] ?? 0);
const COUNT_REPETITIONS = GIVEN || (FULL ? 10_000 : 2_000);
const LATENCY_REPETITIONS = GIVEN || (FULL ? 10_000 : 25);
const SEED = 'shadow calibration 20240601';

const POLICY: ShadowPolicy = {
  maxDisagreement: 0.01,
  maxErrorRate: 0.01,
  minCoverage: 0.95,
  latencyMargins: [],
  confidence: 0.95,
  replicates: 2000,
};
const LATENCY: Partial<ShadowPolicy> = {
  latencyMargins: [
    { name: 'p50', probability: 0.5, margin: 0.1 },
    { name: 'p95', probability: 0.95, margin: 0.15 },
  ],
};

/** Shares of verdicts over the repetitions of one cell. */
type Rates = Readonly<Record<Verdict, number>>;

/** What must hold of a cell: a share, its least or largest value, and the verdicts it counts. */
interface Claim {
  readonly of: readonly Verdict[];
  readonly atLeast?: number;
  readonly atMost?: number;
}

interface Cell {
  readonly name: string;
  readonly repetitions: number;
  readonly judge: (random: Random, seed: string) => Verdict;
  readonly claim?: Claim;
}

const normal = (random: Random): number => normalQuantile(random.next() || Number.MIN_VALUE);

/** How latencies are drawn: log-normal of this spread, shared load with an autocorrelation, and what the candidate does. */
interface LatencyLaw {
  readonly pairs: number;
  readonly spread: number;
  /** Share of the variance of log-latency that is load both lanes feel, an AR(1) series. */
  readonly load?: number;
  readonly correlation?: number;
  readonly slower: (latency: number, draw: number) => number;
}

function drawTimings({ pairs, spread, load = 0, correlation = 0, slower }: LatencyLaw, random: Random): Timings {
  const baseline = new Float64Array(pairs);
  const candidate = new Float64Array(pairs);
  const own = spread * Math.sqrt(1 - load);
  let state = normal(random);
  for (let pair = 0; pair < pairs; pair += 1) {
    state = correlation * state + Math.sqrt(1 - correlation * correlation) * normal(random);
    const shared = spread * Math.sqrt(load) * state;
    const draw = normal(random);
    baseline[pair] = 10 * Math.exp(shared + own * normal(random));
    candidate[pair] = slower(10 * Math.exp(shared + own * draw), draw);
  }
  return { baseline, candidate };
}

const NO_TIMINGS: Timings = { baseline: new Float64Array(0), candidate: new Float64Array(0) };
const READ = { valid: 1, malformed: 0 };
const sum = (value: number, count: number) => ({ sum: value, count, effective: count });

function countsOf(pairs: number, between: number, within: { sum: number; count: number } | null): ShadowCounts {
  return {
    requests: pairs,
    answered: pairs,
    compared: pairs,
    contractBroken: 0,
    between: sum(between, pairs),
    within: within === null ? null : sum(within.sum, within.count),
    noiseFrom: within === null ? 'none' : 'both',
    errors: { baseline: sum(0, pairs), candidate: sum(0, pairs) },
    interrupted: false,
  };
}

function verdictOn(
  check: RegExp,
  statistics: Parameters<typeof judgeShadow>[0],
  policy: Partial<ShadowPolicy>,
  seed: string,
): Verdict {
  const { checks } = judgeShadow(statistics, { ...POLICY, ...policy }, seed);
  const verdicts = checks.filter(({ finding }) => check.test(finding.check)).map(({ finding }) => finding.verdict);
  if (verdicts.includes('fail')) return 'fail';
  return verdicts.every((verdict) => verdict === 'pass') ? 'pass' : 'inconclusive';
}

function latencyCell(name: string, law: LatencyLaw, claim?: Claim): Cell {
  return {
    name,
    repetitions: LATENCY_REPETITIONS,
    ...(claim === undefined ? {} : { claim }),
    judge: (random, seed) =>
      verdictOn(
        /^latency/,
        { counts: countsOf(law.pairs, 0, null), timings: drawTimings(law, random), lines: READ, latenessMs: 0 },
        LATENCY,
        seed,
      ),
  };
}

/** Two-label answers: each ask of a lane gives the odd label with its noise; a share of requests is changed by the candidate. */
interface AnswerLaw {
  readonly pairs: number;
  /** P(two answers of the same lane differ). */
  readonly noise: number;
  readonly flipped: number;
  readonly repeatShare: number;
}

function answerCell(name: string, law: AnswerLaw, maxDisagreement: number, claim?: Claim): Cell {
  // P(differ) = 2·odd·(1 − odd).
  const odd = (1 - Math.sqrt(1 - 2 * law.noise)) / 2;
  const judge = (random: Random, seed: string): Verdict => {
    const ask = (): number => (random.next() < odd ? 1 : 0);
    let between = 0;
    const within = { sum: 0, count: 0 };
    for (let pair = 0; pair < law.pairs; pair += 1) {
      const turned = random.next() < law.flipped ? 1 : 0;
      const [baseline, candidate] = [ask(), ask()];
      between += baseline === (candidate ^ turned) ? 0 : 1;
      if (random.next() >= law.repeatShare) continue;
      within.count += 1;
      within.sum += (Number(ask() !== baseline) + Number(ask() !== candidate)) / 2;
    }
    const counts = countsOf(law.pairs, between, within.count === 0 ? null : within);
    return verdictOn(
      /^disagreement$/,
      { counts, timings: NO_TIMINGS, lines: READ, latenessMs: 0 },
      { maxDisagreement },
      seed,
    );
  };
  return { name, repetitions: COUNT_REPETITIONS, judge, ...(claim === undefined ? {} : { claim }) };
}

const same = (latency: number): number => latency;
const times = (factor: number) => (latency: number) => latency * factor;
/** The slowest tenth alone is slower, p50 is not. */
const tail = (factor: number) => (latency: number, draw: number) => (draw > 1.2816 ? latency * factor : latency);
const PASSES: readonly Verdict[] = ['pass'];
const FAILS: readonly Verdict[] = ['fail'];

function cells(): readonly Cell[] {
  const aa = { of: PASSES, atLeast: 0.95 };
  const never = { of: PASSES, atMost: 0.01 };
  return [
    ...[0.1, 0.3, 0.5].map((spread) =>
      latencyCell(`A/A, 5,000 pairs, log SD ${spread}`, { pairs: 5000, spread, slower: same }, aa),
    ),
    latencyCell('A/A, 5,000 pairs, log SD 0.8', { pairs: 5000, spread: 0.8, slower: same }),
    latencyCell('A/A, 5,000 pairs, log SD 0.5, half of it shared load, AR 0.9', {
      pairs: 5000,
      spread: 0.5,
      load: 0.5,
      correlation: 0.9,
      slower: same,
    }),
    latencyCell('A/A, 1,000 pairs, log SD 0.5', { pairs: 1000, spread: 0.5, slower: same }),
    latencyCell(
      '+20 % everywhere, log SD 0.5: proven',
      { pairs: 5000, spread: 0.5, slower: times(1.2) },
      { of: FAILS, atLeast: 0.9 },
    ),
    latencyCell('+20 % everywhere, log SD 0.5: passes', { pairs: 5000, spread: 0.5, slower: times(1.2) }, never),
    latencyCell(
      '+20 % in the slowest tenth, log SD 0.5: passes',
      { pairs: 5000, spread: 0.5, slower: tail(1.2) },
      never,
    ),
    latencyCell(
      '+20 % in the slowest tenth, log SD 0.2: proven',
      { pairs: 5000, spread: 0.2, slower: tail(1.2) },
      { of: FAILS, atLeast: 0.9 },
    ),
    latencyCell(
      'exactly at the p50 margin, log SD 0.5: passes',
      { pairs: 2000, spread: 0.5, slower: times(1.1) },
      { of: PASSES, atMost: 0.05 },
    ),
    latencyCell(
      'exactly at the p50 margin, half shared load, AR 0.9: passes',
      { pairs: 2000, spread: 0.5, load: 0.5, correlation: 0.9, slower: times(1.1) },
      { of: PASSES, atMost: 0.05 },
    ),
    answerCell(
      'nothing over 1 % noise, 3,000 pairs, all repeated',
      { pairs: 3000, noise: 0.01, flipped: 0, repeatShare: 1 },
      0.01,
      aa,
    ),
    answerCell(
      'nothing over 1 % noise, 3,000 pairs, 5 % repeated',
      { pairs: 3000, noise: 0.01, flipped: 0, repeatShare: 0.05 },
      0.01,
    ),
    answerCell(
      'nothing over no noise, 400 pairs, 5 % repeated',
      { pairs: 400, noise: 0, flipped: 0, repeatShare: 0.05 },
      0.01,
      aa,
    ),
    answerCell(
      '1 % flips over 1 % noise, 3,000 pairs, all repeated: found',
      { pairs: 3000, noise: 0.01, flipped: 0.01, repeatShare: 1 },
      0,
      {
        of: FAILS,
        atLeast: 0.9,
      },
    ),
    answerCell(
      '1 % flips over 1 % noise, 3,000 pairs, 5 % repeated: found',
      { pairs: 3000, noise: 0.01, flipped: 0.01, repeatShare: 0.05 },
      0,
    ),
    answerCell(
      'nothing over 1 % noise, limit 0, all repeated: falsely found',
      { pairs: 3000, noise: 0.01, flipped: 0, repeatShare: 1 },
      0,
      {
        of: FAILS,
        atMost: 0.05,
      },
    ),
    answerCell(
      'nothing over 10 % noise, limit 0, 5 % repeated: falsely found',
      { pairs: 3000, noise: 0.1, flipped: 0, repeatShare: 0.05 },
      0,
      {
        of: FAILS,
        atMost: 0.05,
      },
    ),
    answerCell(
      'flips exactly at the limit, no noise: passes',
      { pairs: 3000, noise: 0, flipped: 0.01, repeatShare: 0.05 },
      0.01,
      {
        of: PASSES,
        atMost: 0.05,
      },
    ),
    answerCell(
      '3 % flips over no noise, 3,000 pairs, 5 % repeated: passes',
      { pairs: 3000, noise: 0, flipped: 0.03, repeatShare: 0.05 },
      0.01,
      {
        of: PASSES,
        atMost: 0.01,
      },
    ),
  ];
}

function ratesOf({ name, repetitions, judge }: Cell): Rates {
  const random = seededRandom(sha256Of(`${SEED} ${name}`));
  const rates: Record<Verdict, number> = { pass: 0, warn: 0, inconclusive: 0, fail: 0 };
  for (let repetition = 0; repetition < repetitions; repetition += 1) {
    rates[judge(random, sha256Of(`${SEED} ${name} ${repetition}`))] += 1 / repetitions;
  }
  return rates;
}

/** Refuted when the whole Monte-Carlo band (three standard errors) lies on the wrong side. */
function standing(claim: Claim, rates: Rates, repetitions: number): { readonly text: string; readonly holds: boolean } {
  const share = claim.of.reduce((total, verdict) => total + rates[verdict], 0);
  const band = wilsonInterval(Math.round(share * repetitions), repetitions, 0.9973);
  const holds = claim.atLeast === undefined ? band.lower <= (claim.atMost ?? 1) : band.upper >= claim.atLeast;
  const bound = claim.atLeast === undefined ? `at most ${claim.atMost}` : `at least ${claim.atLeast}`;
  return {
    text: `${claim.of.join(', ')} ${bound}: band ${band.lower.toFixed(3)} to ${band.upper.toFixed(3)}${holds ? '' : ' REFUTED'}`,
    holds,
  };
}

let refuted = 0;
console.log(`| cell | repetitions | pass | inconclusive | fail | claim |\n| :- | -: | -: | -: | -: | :- |`);
for (const cell of cells()) {
  const rates = ratesOf(cell);
  const claim = cell.claim === undefined ? { text: '', holds: true } : standing(cell.claim, rates, cell.repetitions);
  if (!claim.holds) refuted += 1;
  const shares = [rates.pass, rates.inconclusive, rates.fail].map((share) => share.toFixed(3)).join(' | ');
  console.log(`| ${cell.name} | ${cell.repetitions} | ${shares} | ${claim.text} |`);
}
process.exitCode = refuted > 0 ? 1 : 0;
