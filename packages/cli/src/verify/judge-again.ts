import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { canonicalJson, isJsonObject, openEvidence, readFileBytes } from '@plumbline/boundary';
import { EVIDENCE_BYTES_MAX, type Evidence, type Json } from '@plumbline/core';
import { MAINS } from '../courses.ts';
import { type Terminal, terminalHost } from '../terminal-host.ts';
import { compareNumbers } from './compare-numbers.ts';
import { broken, type Line, told, untold } from './verified.ts';

/** Numbers made from files come out alike everywhere; what a model computes depends a little on the machine. */
const FROM_FILES = 1e-12;
const FROM_MODELS = 1e-6;

/** Inputs that would change something, or tell somebody. */
const QUIET: Readonly<Record<string, string>> = {
  comment: 'never',
  summary: 'false',
  annotations: 'false',
  'html-report': 'false',
  enforce: 'false',
};
/** A use that was paid is not paid again: the error that each condition may make is handed over as it was. */
const NOT_AGAIN = ['test-set-ledger', 'test-set-max-uses', 'alert-store', 'on-alert'];
/** What a run writes about its surroundings, and not about the data. */
const NOT_COMPARED = ['reuse', 'uses', 'limits'];

/** What a run again needs besides the evidence. */
export interface AgainFrame {
  readonly terminal: Terminal;
  /** Inputs that win over those of the evidence. */
  readonly inputs: Readonly<Record<string, string>>;
}

/** Runs the action once more on the data and models that the evidence names, and holds every number against the recorded one. */
export async function judgeAgain(evidence: Evidence, { terminal, inputs }: AgainFrame): Promise<Line> {
  const folder = await mkdtemp(join(tmpdir(), 'plumbline-again-'));
  try {
    const given = { ...inputsOf(evidence), ...inputs, ...QUIET, 'report-dir': folder };
    const host = terminalHost(
      { action: evidence.action, inputs: given, print: 'nothing', payload: '', outputs: '' },
      terminal,
    );
    await (await MAINS[evidence.action]())(host);
    const path = host.outputs['evidence-path'] ?? '';
    if (path === '') return untold('again: it could not be judged: see above');
    const bytes = await readFileBytes(path, {
      what: 'the new evidence',
      bytesMax: EVIDENCE_BYTES_MAX,
      code: 'EVIDENCE_INVALID',
    });
    return compared(evidence, await openEvidence(bytes, 'the new evidence'));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Every input the verdict hung on, as text. */
function inputsOf({ policy, subjects, statistics }: Evidence): Record<string, string> {
  const sides = subjects.filter(({ role }) => role === 'candidate' || role === 'baseline');
  const named = Object.fromEntries(sides.map(({ role, name }) => [role, name]));
  const applied = Object.entries(policy.applied).flatMap(([name, value]): [string, string][] =>
    NOT_AGAIN.includes(name) || isAbsent(value) ? [] : [[name, textOf(value)]],
  );
  const alpha = isJsonObject(statistics) && 'confidence' in policy.applied ? statistics['alpha'] : undefined;
  return {
    ...named,
    ...Object.fromEntries(applied),
    ...(typeof alpha === 'number' ? { confidence: String(1 - alpha) } : {}),
  };
}

const isAbsent = (value: Json): boolean =>
  value === null || value === '' || isJsonObject(value) || (Array.isArray(value) && value.length === 0);

function textOf(value: Json): string {
  return Array.isArray(value) ? value.map(String).join('\n') : String(value);
}

function compared(before: Evidence, now: Evidence): Line {
  const other = before.subjects.filter(
    ({ role, sha256 }) => !now.subjects.some((own) => own.role === role && own.sha256 === sha256),
  );
  if (other.length > 0)
    return untold(`again: other bytes than those judged: ${other.map(({ role }) => role).join(', ')}`);
  const isModel = before.subjects.some(
    ({ role, name }) => role !== 'test-data' && !/\.(csv|tsv|jsonl|ndjson|parquet|arrow|json)(\.\w+)?$/.test(name),
  );
  const tolerance = isModel ? FROM_MODELS : FROM_FILES;
  const off = compareNumbers(pruned(before.statistics), pruned(now.statistics), tolerance);
  const [first] = off;
  if (first !== undefined) {
    const numbers = `${canonicalJson(first.recorded)} recorded, ${canonicalJson(first.again)} now`;
    return broken(`again: ${off.length} numbers come out otherwise, the first at "${first.place}": ${numbers}`);
  }
  if (before.verdict === now.verdict && before.promote === now.promote) {
    return told(`again: judged from the data, every number agrees within ${tolerance}${besides(before)}`);
  }
  return untold(
    `again: every number agrees within ${tolerance}, and a threshold is nearer than that: ${now.verdict} now`,
  );
}

/** What a new run cannot repeat. */
function besides({ statistics }: Evidence): string {
  const conditions = isJsonObject(statistics) ? statistics['conditions'] : null;
  const isTimed = Array.isArray(conditions) && conditions.some(isMeasured);
  return isTimed ? '; latencies and memory, which differ from run to run, left out' : '';
}

/** What was measured of the machine comes out otherwise every time; what it adds up to does, too. */
const MEASURED = /\b(?:latency_p\d+_ms|peak_memory_mb)\b/;
const OF_ALL_CONDITIONS = ['rowsNeeded', 'jointPower'];

function isMeasured(condition: Json): boolean {
  return isJsonObject(condition) && MEASURED.test(String(condition['metric'] ?? ''));
}

/** As far as the data and the models decide it. */
function pruned(statistics: Json): Json {
  if (!isJsonObject(statistics)) return statistics;
  const { conditions } = statistics;
  const asked = Array.isArray(conditions) ? conditions : [];
  const left = asked.some(isMeasured) ? [...NOT_COMPARED, ...OF_ALL_CONDITIONS] : NOT_COMPARED;
  const kept = Object.entries(statistics).filter(([key]) => !left.includes(key));
  return { ...Object.fromEntries(kept), conditions: asked.filter((condition) => !isMeasured(condition)) };
}
