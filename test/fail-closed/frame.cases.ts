import { join } from 'node:path';
import { requestEngine } from '../../packages/native/src/engine-request.ts';
import lock from '../../packages/native/src/engines.lock.json' with { type: 'json' };
import { currentPlatform } from '../../packages/native/src/platform.ts';
import { evidenceOf, evidenceText } from '../support/evidence.ts';
import type { FailClosedCase, Room } from './fail-closed-case.ts';

/** A data set that validate-data passes: what goes wrong here goes wrong before it is looked at. */
const sound = (room: Room, inputs: Readonly<Record<string, string>> = {}) => ({
  inputs: {
    data: room.write('data.csv', 'age,plan\n31,free\n44,pro\n'),
    schema: room.write('schema.yml', 'columns: { age: { type: integer } }\n'),
    ...inputs,
  },
});

/** Every file the data engine is pinned by, below `node_modules`. */
const pinnedFiles = (): readonly string[] =>
  requestEngine(lock, 'duckdb', currentPlatform()).packages.flatMap(({ name, files }) =>
    Object.keys(files).map((file) => `${name}/${file}`),
  );

/** As they are, the data hold what the rules say. */
export const soundData: FailClosedCase['arrange'] = (room) => sound(room);

/** What every action has in common; validate-data stands for all six. */
export const frameCases: readonly FailClosedCase[] = [
  {
    name: 'the configuration file is not YAML',
    action: 'validate-data',
    arrange: (room) => {
      room.write('plumbline.yml', 'data:\n  on-drift: fail\n  schema: [a, b\nregistry: {}\n');
      return sound(room);
    },
    verdict: 'error',
    code: 'CONFIG_SYNTAX',
    says: /plumbline\.yml" at line 4: it must be well-formed YAML/,
  },
  {
    name: 'the configuration file has a key twice',
    action: 'validate-data',
    arrange: (room) => {
      room.write('plumbline.yml', 'data:\n  on-drift: fail\n  on-drift: ignore\n');
      return sound(room);
    },
    verdict: 'error',
    code: 'CONFIG_SYNTAX',
    says: 'at line 3',
  },
  {
    name: 'the configuration file has an unknown key',
    action: 'validate-data',
    arrange: (room) => {
      room.write('plumbline.yml', 'data:\n  drift-tolerence: 0.1\n');
      return sound(room);
    },
    verdict: 'error',
    code: 'CONFIG_INVALID',
    says: '"data.drift-tolerence" is not a legal key: did you mean "drift-tolerance"?',
  },
  {
    name: 'the configuration file has an unknown section',
    action: 'validate-data',
    arrange: (room) => {
      room.write('plumbline.yml', 'evalation: {}\n');
      return sound(room);
    },
    verdict: 'error',
    code: 'CONFIG_INVALID',
    says: '"evalation" is not a legal key: did you mean "evaluation"?',
  },
  {
    name: 'the configuration file that is named is not there',
    action: 'validate-data',
    arrange: (room) => sound(room, { config: 'ci/plumbline.yml' }),
    verdict: 'error',
    code: 'CONFIG_UNREADABLE',
    says: 'ci/plumbline.yml" does not exist',
  },
  {
    name: 'the model named by "use" is not in the configuration file',
    action: 'validate-data',
    arrange: (room) => {
      room.write('plumbline.yml', 'models: { churn: { data: {} }, fraud: { data: {} } }\n');
      return sound(room, { use: 'chrun' });
    },
    verdict: 'error',
    code: 'CONFIG_INVALID',
    says: 'keys there are churn, fraud',
  },
  {
    name: 'an input is none of its legal words',
    action: 'validate-data',
    arrange: (room) => sound(room, { 'on-drift': 'fails' }),
    verdict: 'error',
    code: 'INPUT_INVALID',
    says: '"on-drift" must be one of ignore, warn, fail: current value is "fails": did you mean "fail"?',
  },
  {
    name: 'several inputs are wrong, and all are told at once',
    action: 'validate-data',
    arrange: (room) => sound(room, { enforce: 'yes', comment: 'sometimes', 'drift-tolerance': 'NaN' }),
    verdict: 'error',
    code: 'INPUT_INVALID',
    says: /"comment" must be one of.*"enforce" must be true or false.*"drift-tolerance" must be a number between 0 and 1/,
  },
  {
    name: 'the evidence glob matches nothing',
    action: 'validate-data',
    arrange: (room) => sound(room, { evidence: 'reports/*.evidence.json' }),
    verdict: 'error',
    code: 'DATA_MISSING',
    says: 'Cannot find "reports/*.evidence.json"',
  },
  {
    name: 'the evidence is not JSON',
    action: 'validate-data',
    arrange: (room) => sound(room, { evidence: room.write('gate.json', '{"schema": "plumbline.evid') }),
    verdict: 'error',
    code: 'EVIDENCE_INVALID',
    says: 'gate.json',
  },
  {
    name: 'the evidence was edited by hand',
    action: 'validate-data',
    arrange: (room) =>
      sound(room, {
        evidence: room.write('gate.json', evidenceText(evidenceOf({ verdict: 'fail' })).replace('"fail"', '"pass"')),
      }),
    verdict: 'error',
    code: 'EVIDENCE_INVALID',
    says: 'it was changed after it was written',
  },
  {
    name: 'the evidence claims a verdict that does not exist',
    action: 'validate-data',
    arrange: (room) => {
      const text = evidenceText(evidenceOf()).replace('"verdict":"pass"', '"verdict":"excellent"');
      return sound(room, { evidence: room.write('gate.json', text) });
    },
    verdict: 'error',
    code: 'EVIDENCE_INVALID',
    says: '"verdict" must be one of pass, warn, inconclusive, fail',
  },
  {
    name: 'the engine is not in the folder given',
    action: 'validate-data',
    arrange: (room) => sound(room, { 'engines-path': 'engines' }),
    verdict: 'error',
    code: 'ENGINE_MISSING',
    says: 'engines-path must hold node_modules/@duckdb/node-api',
  },
  {
    name: 'the engine in the folder given is not the pinned one',
    action: 'validate-data',
    arrange: (room) => {
      for (const file of pinnedFiles()) room.write(`engines/node_modules/${file}`, 'another content');
      return sound(room, { 'engines-path': 'engines' });
    },
    verdict: 'error',
    code: 'ENGINE_DIGEST',
    says: /node_modules\S+ must be as in the pinned package: current value is another content/,
  },
  {
    name: 'the report folder is a file',
    action: 'validate-data',
    arrange: (room) => sound(room, { 'report-dir': room.write('reports', '') }),
    verdict: 'error',
    code: 'INPUT_INVALID',
    says: 'report-dir',
  },
  {
    name: 'the head loosens the rules of the base',
    action: 'validate-data',
    arrange: (room) => {
      room.write('plumbline.yml', 'data: { on-drift: ignore, rules: { rows: { at-least: 1 } } }\n');
      const base = 'data: { on-drift: fail, rules: { rows: { at-least: 1000 } } }\n';
      return { ...sound(room, { 'policy-ref': 'main' }), refs: { 'main:plumbline.yml': base } };
    },
    verdict: 'fail',
    says: '1 failed',
  },
  {
    name: 'the policy cannot be read at the base',
    action: 'validate-data',
    arrange: (room) => ({
      ...sound(room, { 'policy-ref': 'main' }),
      refs: { 'main:plumbline.yml': 'data: [on-drift, fail]\n' },
    }),
    verdict: 'error',
    code: 'CONFIG_INVALID',
    says: 'main:plumbline.yml',
  },
  {
    name: 'the working directory is not there',
    action: 'validate-data',
    arrange: (room) => sound(room, { 'working-directory': join('services', 'absent') }),
    verdict: 'error',
    code: 'DATA_MISSING',
    says: 'Cannot find',
  },
  {
    name: 'nothing can be judged, and verdicts are not enforced',
    action: 'validate-data',
    arrange: () => ({ inputs: { data: 'absent.csv', enforce: 'false', 'on-inconclusive': 'pass' } }),
    verdict: 'error',
    code: 'DATA_MISSING',
    says: 'Cannot find "absent.csv"',
  },
  {
    name: 'the configuration file is larger than any that people write',
    action: 'validate-data',
    arrange: (room) => {
      room.write('plumbline.yml', `data: {}\n${'# filler\n'.repeat(300_000)}`);
      return sound(room);
    },
    verdict: 'error',
    code: 'LIMIT_SIZE',
    says: 'Cannot read the configuration file: it must be at most',
  },
];
