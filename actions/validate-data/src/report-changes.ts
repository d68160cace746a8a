import { type Block, type Cell, code, count, counted, number, type Section } from '@plumbline/core';
import { changeWords, type Profile, type SchemaChange } from '@plumbline/data';
import type { Outcome } from './outcome.ts';
import type { SinceBase } from './since-base.ts';

const SHARE = { as: 'percent', digits: 2 } as const;
const SIGNED = { as: 'signed', digits: 4 } as const;
const MOVED_MAX = 20;
const ENDS_MAX = 5;

/** What changed against the base of the pull request, and how the columns differ from the reference's. */
export function changeSections({ drift, sinceBase, profile, inputs }: Outcome): readonly Section[] {
  const since = sinceBase === null || profile === null ? [] : [sinceSection(sinceBase, profile, inputs.showValues)];
  if (drift === null || drift.changes.length === 0) return since;
  const blocks = [changeList(drift.changes, inputs.showValues)];
  return [...since, { heading: `Columns against ${drift.referenceName}`, collapsed: false, blocks }];
}

function sinceSection({ name, before, changes }: SinceBase, after: Profile, showValues: boolean): Section {
  const more = after.rows - before.rows;
  const size = `${count(before.rows)} rows became ${count(after.rows)} (${more < 0 ? '−' : '+'}${count(Math.abs(more))}).`;
  const moved = missingMoves(before, after);
  const blocks: readonly Block[] = [
    { kind: 'paragraph', text: changes.length === 0 ? `${size} The columns are the same.` : size },
    ...(changes.length === 0 ? [] : [changeList(changes, showValues)]),
    ...(moved.length === 0
      ? []
      : [{ kind: 'table' as const, columns: ['Column', 'Missing before', 'Missing now', 'Change'], rows: moved }]),
  ];
  return { heading: `Since ${name}`, collapsed: false, blocks };
}

/** What the columns are comes first. Of ends that new rows pass, the farthest: some do in every other column, by chance alone. */
function changeList(changes: readonly SchemaChange[], showValues: boolean): Block {
  const passed = changes.flatMap((change) => (change.kind === 'wider-range' ? [change] : []));
  const ranked = [...passed].sort((a, b) => (b.beyondSd ?? 0) - (a.beyondSd ?? 0));
  const [told, left] = [ranked.slice(0, ENDS_MAX), ranked.slice(ENDS_MAX)];
  const shown = changes.filter((change) => change.kind !== 'wider-range' || told.includes(change));
  return {
    kind: 'list',
    items: [...shown.map((change) => changeWords(change, showValues)), ...(left.length === 0 ? [] : [restWords(left)])],
  };
}

function restWords(ends: readonly { readonly column: string; readonly beyondSd: number | null }[]): string {
  const columns = new Set(ends.map(({ column }) => column)).size;
  const most = Number((ends[0]?.beyondSd ?? 0).toPrecision(2));
  return `${counted(columns, 'more column')} ${columns === 1 ? 'has' : 'have'} values beyond the reference's ends, by at most ${most} of its standard deviations`;
}

/** Columns whose share of missing values changed, the largest change first. */
function missingMoves(before: Profile, after: Profile): readonly (readonly Cell[])[] {
  const then = new Map(before.columns.map((column) => [column.name, column]));
  const share = ({ rows }: Profile, { nulls, nans }: Profile['columns'][number]): number =>
    rows === 0 ? 0 : (nulls + nans) / rows;
  return after.columns
    .flatMap((column) => {
      const old = then.get(column.name);
      const now = share(after, column);
      return old === undefined ? [] : [{ name: column.name, now, was: share(before, old) }];
    })
    .filter(({ now, was }) => now !== was)
    .sort((a, b) => Math.abs(b.now - b.was) - Math.abs(a.now - a.was))
    .slice(0, MOVED_MAX)
    .map(({ name, now, was }) => [code(name), number(was, SHARE), number(now, SHARE), number(now - was, SIGNED)]);
}

/** How the rule files could be changed so that this data passes: people decide whether data or rule is wrong. */
export function fixSections({ fixes }: Outcome): readonly Section[] {
  if (fixes.length === 0) return [];
  const blocks = fixes.flatMap(({ path, changes, diff }): readonly Block[] => [
    { kind: 'paragraph', text: `If the data is right and the rules are not, ${path} could say:` },
    { kind: 'list', items: changes },
    ...(diff === '' ? [] : [{ kind: 'code' as const, text: diff }]),
  ]);
  return [{ heading: 'Suggested change of the rules', collapsed: true, blocks }];
}
