import { type Finding, PlumblineError } from '@plumbline/core';
import type { CheckSeverity, SplitChecks, SplitsRules } from '../rules/splits-rules.ts';
import type { FilesRule } from '../rules/tables-rules.ts';
import type { Table } from '../table/table.ts';
import { countAssociations } from './ask/count-associations.ts';
import { countIdOverlap } from './ask/count-id-overlap.ts';
import { countNewLabels } from './ask/count-new-labels.ts';
import { countRepeats } from './ask/count-repeats.ts';
import { countTimeOverlap } from './ask/count-time-overlap.ts';
import { distinctUpTo, splitKind } from './ask/sample-columns.ts';
import { judgeAssociations } from './judge-associations.ts';
import { judgeDuplicates } from './judge-duplicates.ts';
import { judgeIdOverlap } from './judge-id-overlap.ts';
import { judgeLabelDrift, labelDrift } from './judge-label-drift.ts';
import { judgeNewLabels } from './judge-new-labels.ts';
import { judgeTimeOverlap } from './judge-time-overlap.ts';
import { type Split, type SplitColumn, splitOf } from './split-columns.ts';
import type { SplitTerms } from './split-terms.ts';

/** Splits that can be named beside the training data. */
const SPLITS = ['test', 'validation'] as const;

/** How findings are made. */
export interface SplitOptions {
  readonly showValues: boolean;
  /** At least 32 hex digits, from the digests of the data. */
  readonly seed: string;
}

/** The name under which a split is attached to the table (`TableOptions.others`). */
export function splitTableName(split: (typeof SPLITS)[number]): string {
  return `split_${split}`;
}

/** The tables that the rules of splits need, with their files: to be attached to the training data. */
export function splitTables(rules: SplitsRules): Readonly<Record<string, FilesRule>> {
  return Object.fromEntries(
    SPLITS.flatMap((split) => {
      const files = rules[split];
      return files === undefined ? [] : [[splitTableName(split), files] as const];
    }),
  );
}

/**
 * What each split shares with the training data and should not, and how its labels differ. Defaults, with their reasons: one shared id, and
 * one row from before the end of the training data, break the very claim that naming `id` or `time` makes (error, 0); rows
 * with equal features must be 1 % more than chance explains, since a single one changes no metric (error, 0.01); labels are warned of
 * (0.02 of rows, one new label), since a rare class may fall into one split; an association must have moved by 0.1, beyond doubt
 * (warning). Throws `DATA_COLUMN_MISSING`, `DATA_INVALID`, and `INVARIANT_BROKEN` where a split is not attached.
 */
export async function splitFindings(
  table: Table,
  rules: SplitsRules,
  options: SplitOptions,
): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  for (const name of SPLITS.filter((split) => rules[split] !== undefined)) {
    const other = table.others.get(splitTableName(name));
    if (other === undefined) throw notAttached(name);
    const split = splitOf(name, { train: table, other }, rules);
    findings.push(...(await findingsOf(split, { rules, ...options })));
  }
  return findings;
}

function notAttached(name: string): PlumblineError {
  return new PlumblineError(
    'INVARIANT_BROKEN',
    `Cannot judge the split "${name}": its table must be attached: it is not`,
    'report it',
  );
}

type Context = SplitOptions & { readonly rules: SplitsRules };

async function findingsOf(split: Split, context: Context): Promise<readonly Finding[]> {
  const { train, other, name } = split;
  if (train.rows === 0 || other.rows === 0) {
    const empty = train.rows === 0 ? 'training data' : `${name} split`;
    return [
      {
        check: `splits.${name}.rows`,
        verdict: 'inconclusive',
        detail: `The ${empty} has no rows: nothing can be shown`,
      },
    ];
  }
  const terms = termsOf(split, context);
  const { id, time, label } = split;
  const asked: (Finding | null)[] = [
    await judged(terms('duplicates'), split.features.length > 0, async (own) =>
      judgeDuplicates(await countRepeats(split, split.features), own),
    ),
    await judged(terms('id-overlap'), id.length > 0, async (own) => judgeIdOverlap(await countIdOverlap(split), own)),
    await judged(terms('time-overlap'), time !== null, async (own) =>
      judgeTimeOverlap(await countTimeOverlap(split, time!), own),
    ),
    ...(label === null ? [] : await labelFindings(split, label, { ...context, terms })),
  ];
  return asked.filter((finding) => finding !== null);
}

type Terms = (check: keyof SplitChecks) => SplitTerms | null;

async function judged(
  terms: SplitTerms | null,
  isAsked: boolean,
  judge: (terms: SplitTerms) => Promise<Finding>,
): Promise<Finding | null> {
  return terms === null || !isAsked ? null : judge(terms);
}

async function labelFindings(
  split: Split,
  label: SplitColumn,
  { rules, seed, terms }: Context & { readonly terms: Terms },
): Promise<readonly (Finding | null)[]> {
  const task = rules.task ?? (await taskOf(split, label));
  return [
    await judged(terms('label-drift'), true, async (own) =>
      judgeLabelDrift(await labelDrift(split, label, { limit: own.limit, seed }), own),
    ),
    await judged(terms('new-labels'), task === 'classification', async (own) =>
      judgeNewLabels(await countNewLabels(split, label), own),
    ),
    await judged(terms('correlation'), split.features.length > 0, async (own) =>
      judgeAssociations(await countAssociations(split, label, task), own, { seed }),
    ),
  ];
}

const CLASSES_MAX = 50;

async function taskOf(split: Split, label: SplitColumn): Promise<'classification' | 'regression'> {
  if (splitKind(label) !== 'number') return 'classification';
  if (label.train.kind !== 'integer' || label.other.kind !== 'integer') return 'regression';
  return (await distinctUpTo(split, label, CLASSES_MAX)) <= CLASSES_MAX ? 'classification' : 'regression';
}

const DEFAULTS: Readonly<Record<keyof SplitChecks, { readonly severity: CheckSeverity; readonly limit: number }>> = {
  duplicates: { severity: 'error', limit: 0.01 },
  'id-overlap': { severity: 'error', limit: 0 },
  'time-overlap': { severity: 'error', limit: 0 },
  'new-labels': { severity: 'warning', limit: 0 },
  'label-drift': { severity: 'warning', limit: 0.02 },
  correlation: { severity: 'warning', limit: 0.1 },
};

/** The terms of a check, or null where it is switched off. */
function termsOf({ name }: Split, { rules, showValues }: Context): Terms {
  return (check) => {
    const own = rules.checks?.[check] ?? {};
    const severity = own.severity ?? DEFAULTS[check].severity;
    const stated = 'tolerance' in own ? own.tolerance : 'at-most' in own ? own['at-most'] : undefined;
    return severity === 'off' ? null : { split: name, severity, limit: stated ?? DEFAULTS[check].limit, showValues };
  };
}
