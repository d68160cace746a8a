import type { Safety } from './safety.ts';

const TRAFFIC = 'test/packages/traffic';
const MONITOR = 'test/packages/monitor';

/** Shadow comparisons and production. */
export const trafficSafeties: readonly Safety[] = [
  {
    name: 'too little coverage is never a pass',
    file: 'packages/traffic/src/judge/judge-shadow.ts',
    find: 'counts.requests > 0 && coverage >= minCoverage',
    replace: 'coverage <= 1',
    tests: [`${TRAFFIC}/judge/judge-shadow.prop.test.ts`],
  },
  {
    name: 'silence is not an answer',
    file: 'packages/traffic/src/outcome.ts',
    find: "return outcome.kind === 'predicted' || outcome.kind === 'error';",
    replace: "return outcome.kind !== 'timeout';",
    tests: [`${TRAFFIC}/shadow-tally.test.ts`],
  },
  {
    name: 'an answer with an error status is no prediction',
    file: 'packages/traffic/src/outcome.ts',
    find: 'if (answer.status < 200 || answer.status > 299) return',
    replace: 'if (answer.status < 200) return',
    tests: ['test/actions/shadow-compare/run.test.ts', 'test/fail-closed/fail-closed.test.ts'],
    only: '500',
  },
  {
    name: 'an answer with status 5xx is never asked for again',
    file: 'packages/traffic/src/http/open-lane.ts',
    find: "return { kind: 'answered', status: answered.statusCode,",
    replace:
      "if (answered.statusCode > 499) await pool.request({ method: 'POST', path: basePath + request.path });\n        return { kind: 'answered', status: answered.statusCode,",
    tests: [`${TRAFFIC}/http/open-lane.test.ts`],
  },
  {
    name: 'a time-out is longer than any answer',
    file: 'packages/traffic/src/shadow-tally.ts',
    find: "if (outcome.kind === 'timeout') return Number.POSITIVE_INFINITY;",
    replace: "if (outcome.kind === 'timeout') return null;",
    tests: [`${TRAFFIC}/shadow-tally.test.ts`],
  },
  {
    name: 'a replay ended from outside is not complete',
    file: 'packages/traffic/src/judge/judge-shadow.ts',
    find: '...(counts.interrupted ? [interruption()] : []),',
    replace: '',
    tests: [`${TRAFFIC}/judge/judge-shadow.prop.test.ts`],
  },
  {
    name: 'a bound that is no number decides nothing',
    file: 'packages/traffic/src/judge/decision.ts',
    find: "if (upper <= limit) return 'pass';",
    replace: "if (!(upper > limit)) return 'pass';",
    tests: [`${TRAFFIC}/judge/decision.test.ts`],
  },
  {
    name: 'no lane leads to an address that hands out credentials',
    file: 'packages/traffic/src/http/lane-url.ts',
    find: 'if (isForbiddenAddress(host) || METADATA_HOSTS.includes(host)) {',
    replace: 'if (METADATA_HOSTS.includes(host)) {',
    tests: [`${TRAFFIC}/http/lane-url.test.ts`],
  },
  {
    name: 'no name leads to such an address either',
    file: 'packages/traffic/src/http/forbidden-address.ts',
    find: 'if (forbidden !== undefined) {',
    replace: 'if (host.length === 0) {',
    tests: [`${TRAFFIC}/http/forbidden-address.test.ts`, `${TRAFFIC}/http/open-lane.test.ts`],
  },
  {
    name: 'm of n raised windows are an alert',
    file: 'packages/monitor/src/alert-state.ts',
    find: 'if (raised.length < policy.raised) return',
    replace: 'if (raised.length <= policy.raised) return',
    tests: [`${MONITOR}/alert-state.prop.test.ts`],
  },
  {
    name: 'a window without data does not hide an alert',
    file: 'packages/monitor/src/alert-state.ts',
    find: "status: state.phase === 'alert' ? 'alert' : 'no-data'",
    replace: "status: 'no-data'",
    tests: [`${MONITOR}/alert-state.prop.test.ts`],
  },
  {
    name: 'a window with too few rows says nothing',
    file: 'packages/monitor/src/signal.ts',
    find: 'const tooFew = !(rows >= policy.minimumRows);',
    replace: 'const tooFew = false;',
    tests: [`${MONITOR}/signal.prop.test.ts`],
  },
  {
    name: 'a move that is not a number is the largest there is',
    file: 'packages/monitor/src/signal.ts',
    find: 'Number.isFinite(move.estimate) ? move.estimate : 1',
    replace: 'Number.isFinite(move.estimate) ? move.estimate : 0',
    tests: [`${MONITOR}/signal.prop.test.ts`],
  },
  {
    name: 'an incident sets an action off once',
    file: 'packages/monitor/src/due-actions.ts',
    find: 'if (last === undefined) return null;',
    replace: 'if (last !== null) return null;',
    tests: [`${MONITOR}/due-actions.test.ts`],
  },
  {
    name: 'a model version is rolled back from once',
    file: 'packages/monitor/src/due-actions.ts',
    find: "whyHeld(action === 'rollback' ? done : ofIncident, action, basis)",
    replace: 'whyHeld(ofIncident, action, basis)',
    tests: [`${MONITOR}/due-actions.test.ts`],
  },
  {
    name: 'only an earlier version shown to be better is gone back to',
    file: 'packages/monitor/src/compare-previous.ts',
    find: 'pValue: null, previousBetter: lower > 0 };\n}\n\nfunction quantities',
    replace: 'pValue: null, previousBetter: fixed > broken };\n}\n\nfunction quantities',
    tests: [`${MONITOR}/compare-previous.test.ts`],
  },
];
