import { engineValue } from '../table/read-as.ts';
import type { Table } from '../table/table.ts';
import { referenceEdges } from './against-column.ts';
import { fixedEdges, type Measure, type MeasureKind, measuresOf } from './column-measures.ts';
import type { ScannedMeasure } from './counted-column.ts';
import { gridEdges } from './number-cells.ts';
import type { ColumnProfile } from './profile.ts';
import { type ColumnSampled, isWide } from './sample-columns.ts';
import { type ScanQuestion, scanMeasures } from './scan-measures.ts';

/** What the scan of everything says of a column. */
export interface ScannedColumn {
  readonly present: number;
  readonly measures: ReadonlyMap<MeasureKind, ScannedMeasure>;
}

/** Moments, cells and sketches of columns of many values, by name: in cells cut by the sample, and in the reference's. */
export async function scanColumns(
  table: Table,
  sampled: readonly ColumnSampled[],
  reference: ReadonlyMap<string, ColumnProfile>,
): Promise<ReadonlyMap<string, ScannedColumn>> {
  const asked = sampled.flatMap((own) => {
    const before = reference.get(own.column.name);
    return measuresOf(own.column).map((measure, place) => ask(own, measure, { isFirst: place === 0, before }));
  });
  const answers = await scanMeasures(
    table,
    asked.map(({ question }) => question),
  );
  const found = asked.map(({ measure, own }, index) => ({ measure, scanned: { own, answer: answers[index]! } }));
  return new Map(
    [...Map.groupBy(found, ({ measure }) => measure.column.name)].map(([name, all]) => [
      name,
      {
        present: all[0]!.scanned.answer.present,
        measures: new Map(all.map(({ measure, scanned }) => [measure.kind, scanned])),
      },
    ]),
  );
}

interface Asked {
  readonly measure: Measure;
  readonly own: readonly number[];
  readonly question: ScanQuestion;
}

interface Place {
  readonly isFirst: boolean;
  readonly before: ColumnProfile | undefined;
}

function ask(sampled: ColumnSampled, measure: Measure, { isFirst, before }: Place): Asked {
  const { kind, value } = measure;
  const present = engineValue(sampled.column);
  if (kind === 'presence' || kind === 'dimension')
    return { measure, own: [], question: { present, value, pivot: null, edges: [], hashed: null } };
  const own = fixedEdges(kind) ?? gridEdges(sampled.values);
  const theirs = referenceEdges(before, kind);
  const edges = theirs === undefined ? [own] : [own, theirs];
  const pivot = isFirst ? (sampled.values[sampled.values.length >> 1] ?? 0) : null;
  const hashed = isFirst && kind !== 'norm' ? hashedValue(sampled, measure) : null;
  return { measure, own, question: { present, value, pivot, edges, hashed } };
}

/** What a sketch takes for the value: the text, or the number as the double it is counted as where that tells all of them apart. */
function hashedValue(sampled: ColumnSampled, { value }: Measure): string {
  return hashedType(sampled) === 'DOUBLE' ? value : `CAST(${engineValue(sampled.column)} AS VARCHAR)`;
}

/** The engine's type that a column's values are hashed as. */
export function hashedType(sampled: ColumnSampled): 'DOUBLE' | 'VARCHAR' {
  const { kind } = sampled.column;
  return kind === 'string' || kind === 'boolean' || isWide(sampled) ? 'VARCHAR' : 'DOUBLE';
}
