import {
  type Block,
  type Cell,
  code,
  type Labelled,
  number,
  type ReportBody,
  type Section,
  type Table,
  text,
  verdictCell,
} from '@plumbline/core';
import { flattenParams } from '@plumbline/tracking';
import type { Outcome } from './outcome.ts';

/** Metrics beside those of the last training; then what it was made from. */
export function report(outcome: Outcome): ReportBody {
  const { decision, last, record } = outcome;
  return {
    compared: [
      { label: decision.train ? 'trained because' : 'not trained because', text: decision.reason },
      { label: 'model', text: `sha256:${record.model.sha256}` },
      ...(last === null || outcome.training === null ? [] : [{ label: 'last training', text: last.trainedAt }]),
      ...(record.runUrl === '' ? [] : [{ label: 'run', text: record.runUrl }]),
    ],
    deciding: metricsTable(outcome),
    sections: [...parameters(outcome), recordSection(outcome), ...tail(outcome)],
  };
}

const COUNT = { as: 'integer' } as const;
const METRIC = { as: 'decimal', digits: 6 } as const;
const DIFFERENCE = { as: 'signed', digits: 6 } as const;

function metricsTable({ metrics, last, training }: Outcome): Table | null {
  const names = Object.keys(metrics).sort();
  if (names.length === 0) return null;
  const before = training === null ? null : (last?.metrics ?? null);
  const row = (name: string): readonly Cell[] => {
    const value = metrics[name] ?? Number.NaN;
    const earlier = before !== null && Object.hasOwn(before, name) ? (before[name] ?? null) : null;
    const format = [value, earlier ?? 0].every(Number.isInteger) ? COUNT : METRIC;
    const shown = Number.isFinite(value) ? number(value, format) : text(String(value));
    const difference = earlier === null || !Number.isFinite(value) ? null : value - earlier;
    const compared =
      before === null
        ? []
        : [
            number(earlier, format),
            number(difference, { ...DIFFERENCE, digits: format === COUNT ? 0 : DIFFERENCE.digits }),
          ];
    return [verdictCell(Number.isFinite(value) ? 'pass' : 'fail'), code(name), shown, ...compared];
  };
  // What failed stands first.
  const failed = names.filter((name) => !Number.isFinite(metrics[name]));
  const order = [...failed, ...names.filter((name) => Number.isFinite(metrics[name]))];
  const columns = ['', 'metric', training === null ? 'recorded' : 'this training'];
  return {
    kind: 'table',
    columns: [...columns, ...(before === null ? [] : ['last training', 'difference'])],
    rows: order.map(row),
  };
}

function parameters({ inputs, last, training }: Outcome): readonly Section[] {
  const params = flattenParams(inputs.params);
  if (params.size === 0) return [];
  const before = training === null || last?.inputs == null ? null : flattenParams(last.inputs.params);
  const rows = [...params].map(([name, value]) => [
    code(name),
    text(value),
    ...(before === null ? [] : [text(before.get(name) ?? '')]),
  ]);
  const columns = ['parameter', 'value', ...(before === null ? [] : ['last training'])];
  return [{ heading: 'Parameters', collapsed: params.size > 10, blocks: [{ kind: 'table', columns, rows }] }];
}

function recordSection(outcome: Outcome): Section {
  const { inputs, fingerprint, source, training, machine, store } = outcome;
  const dirty = source.dirty === true ? ' with uncommitted changes' : '';
  const facts: readonly Labelled[] = [
    { label: 'fingerprint', text: fingerprint.sha256 },
    { label: 'kept in', text: store.place },
    { label: 'commit', text: source.commit === null ? 'not under git' : `${source.commit}${dirty}` },
    { label: 'seed', text: inputs.seed === outcome.seed ? outcome.seed : `${outcome.seed} (${inputs.seed})` },
    { label: 'data files', text: String(inputs.data.length) },
    { label: 'code files', text: String(inputs.code.length) },
    ...Object.entries(inputs.environment).map(([label, value]) => ({ label, text: value })),
    ...(training === null ? [] : [{ label: 'wall time', text: `${(training.wallTimeMs / 1000).toFixed(1)} s` }]),
    {
      label: 'machine',
      text: `${String(machine['cpu'])}, ${String(machine['cpuCount'])} cores, ${String(machine['osRelease'])}`,
    },
  ];
  const table: Block = {
    kind: 'table',
    columns: ['what', 'value'],
    rows: facts.map((fact) => [text(fact.label), text(fact.text)]),
  };
  return { heading: 'Record', collapsed: true, blocks: [table] };
}

function tail({ training }: Outcome): readonly Section[] {
  if (training === null || training.tail.length === 0) return [];
  return [
    {
      heading: 'Last lines of the output',
      collapsed: true,
      blocks: [{ kind: 'code', text: training.tail.join('\n') }],
    },
  ];
}
