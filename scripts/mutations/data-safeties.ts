import type { Safety } from './safety.ts';

const DATA = 'test/packages/data';
const FAIL_CLOSED = 'test/fail-closed/fail-closed.test.ts';

/** Data, their rules, drift, and training. */
export const dataSafeties: readonly Safety[] = [
  {
    name: 'a column name cannot end its quotes',
    file: 'packages/data/src/engine/sql.ts',
    find: `.replaceAll('"', '""')`,
    replace: '',
    tests: [`${DATA}/engine/sql.prop.test.ts`],
  },
  {
    name: 'a value cannot end its quotes',
    file: 'packages/data/src/engine/sql.ts',
    find: `.replaceAll("'", "''")`,
    replace: '',
    tests: [`${DATA}/engine/sql.prop.test.ts`],
  },
  {
    name: 'SQL reads nothing beside its temporary files',
    file: 'packages/data/src/engine/database.ts',
    find: 'temp_directory: spill',
    replace: 'temp_directory: options.temp',
    tests: [`${DATA}/table/open-data.test.ts`],
    only: 'is locked to its files',
  },
  {
    name: 'data without rows show nothing',
    file: 'actions/validate-data/src/findings.ts',
    find: 'if (table.rows > 0 || rules.some(',
    replace: 'if (table.rows >= 0 || rules.some(',
    tests: [FAIL_CLOSED],
    only: 'the data have a header and no rows',
  },
  {
    name: 'a column that must be there is looked for',
    file: 'packages/data/src/checks/check-rules.ts',
    find: "if (columns.has(name)) return { check, verdict: 'pass'",
    replace: "if (name !== '') return { check, verdict: 'pass'",
    tests: [`${DATA}/checks/check-rules.test.ts`],
  },
  {
    name: 'drift is stable only where it is proven to be',
    file: 'packages/data/src/drift/judge-drift.ts',
    find: "upper <= hypothesis.tolerance ? 'stable'",
    replace: "bounds.distance <= hypothesis.tolerance ? 'stable'",
    tests: [`${DATA}/drift/judge-drift.test.ts`, `${DATA}/drift/judge-drift.prop.test.ts`],
  },
  {
    name: 'drift is judged by its lower bound, not by its estimate',
    file: 'packages/stats/src/benjamini-hochberg.ts',
    find: 'rejections > 0 && p <= threshold',
    replace: 'rejections > 0 && p <= q',
    tests: ['test/packages/stats/benjamini-hochberg.test.ts', 'test/packages/stats/benjamini-hochberg.oracle.test.ts'],
  },
  {
    name: 'fewer than 50 rows a side tell nothing of drift',
    file: 'packages/data/src/drift/judge-drift.ts',
    find: 'Math.min(n, m) >= DRIFT_ROWS_MIN',
    replace: 'Math.min(n, m) >= 1',
    tests: [`${DATA}/drift/judge-drift.test.ts`, `${DATA}/drift/judge-drift.prop.test.ts`],
  },
  {
    name: 'a profile whose counts contradict one another decides nothing',
    file: 'packages/data/src/profile/profile-file.ts',
    find: 'if (problem !== null) {',
    replace: "if (problem === '') {",
    tests: [`${DATA}/profile/profile-file.test.ts`],
  },
  {
    name: 'a metric that is not a number fails a training',
    file: 'actions/train-model/src/judge.ts',
    find: 'const finite = Number.isFinite(value);',
    replace: 'const finite = true;',
    tests: ['test/actions/train-model/judge.prop.test.ts'],
  },
  {
    name: 'a model of an earlier run is not taken for a new one',
    file: 'actions/train-model/src/product.ts',
    find: 'stamp.now !== null && stamp.now !== stamp.before',
    replace: 'stamp.now !== null',
    tests: ['test/actions/train-model/run.test.ts'],
  },
  {
    name: 'a command that was killed has not succeeded',
    file: 'packages/boundary/src/run-command.ts',
    find: 'if (end.exitCode === 0 && end.ended === null) return;',
    replace: 'if (end.exitCode !== 1) return;',
    tests: ['test/packages/boundary/run-command.test.ts'],
  },
  {
    name: 'half of a packed file does not pass for the whole',
    file: 'packages/data/src/source/load-source.ts',
    find: "await demandWhole(source, options.what ?? 'the data');",
    replace: '',
    tests: [`${DATA}/source/demand-whole.test.ts`],
  },
  {
    name: 'too few rows to judge drift are a warning, not a pass',
    file: 'actions/validate-data/src/findings.ts',
    find: "components.some(({ tooFewRows }) => tooFewRows) ? 'warn' : 'pass'",
    replace: "'pass'",
    tests: ['test/actions/validate-data/run.test.ts'],
  },
  {
    name: 'values of the data stay on the runner unless asked for',
    file: 'packages/data/src/checks/check-rules.ts',
    find: 'options.showValues ? await withExamples',
    replace: 'options !== null ? await withExamples',
    tests: [`${DATA}/checks/check-rules.test.ts`],
  },
  {
    name: 'a record of training that came with the change vouches for nothing',
    file: 'actions/train-model/src/stores.ts',
    find: 'if (!tracked) return store.read();',
    replace: 'if (git !== undefined) return store.read();',
    tests: ['test/actions/train-model/run.test.ts'],
  },
  {
    name: 'a secret that is let through does not reach the report',
    file: 'actions/train-model/src/command.ts',
    find: "text.replaceAll(secret, '***')",
    replace: 'text',
    tests: ['test/actions/train-model/run.test.ts'],
  },
];
