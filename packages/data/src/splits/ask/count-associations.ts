import type { AssociationCells, FeatureAssociation } from '../association.ts';
import type { Split, SplitColumn } from '../split-columns.ts';
import { type CutColumn, cutCategories, cutNumbers, splitKind } from './sample-columns.ts';

const TOGETHER = 16;

/**
 * Counts how every feature goes with the label in either split: one scan of each for every sixteen features. Columns are cut by the training
 * data; rows without a label, and features that are text or nested, are left out.
 */
export async function countAssociations(
  split: Split,
  label: SplitColumn,
  task: 'classification' | 'regression',
): Promise<readonly FeatureAssociation[]> {
  const target = task === 'regression' ? (await cutNumbers(split, [label]))[0]! : await cutCategories(split, label);
  if (target === null) return [];
  const numeric = split.features.filter((column) => splitKind(column) === 'number');
  const cuts = new Map((await cutNumbers(split, numeric)).map((cut) => [cut.column.name, cut]));
  for (const column of split.features.filter((own) => splitKind(own) === 'category')) {
    const cut = await cutCategories(split, column);
    if (cut !== null) cuts.set(column.name, cut);
  }
  const features = split.features.flatMap(({ name }) => cuts.get(name) ?? []);
  const found: FeatureAssociation[] = [];
  for (let from = 0; from < features.length; from += TOGETHER) {
    const some = features.slice(from, from + TOGETHER);
    const train = await countCells(split, { features: some, target, side: 'train' });
    const other = await countCells(split, { features: some, target, side: 'other' });
    for (const [index, feature] of some.entries()) {
      const isOrdered = feature.isOrdered && target.isOrdered;
      const used = (cells: AssociationCells): AssociationCells =>
        isOrdered ? inOrder(cells, { feature, target }) : cells;
      found.push({ feature: feature.column.name, isOrdered, train: used(train[index]!), other: used(other[index]!) });
    }
  }
  return found;
}

/** Without missing values and categories that are not named. */
function inOrder(
  cells: AssociationCells,
  { feature, target }: { readonly feature: CutColumn; readonly target: CutColumn },
): AssociationCells {
  const named = cells.slice(1, feature.hasRest ? -1 : undefined);
  return named.map((counts) => (target.hasRest ? counts.slice(0, -1) : counts));
}

interface CellQuestion {
  readonly features: readonly CutColumn[];
  readonly target: CutColumn;
  readonly side: 'train' | 'other';
}

async function countCells(
  split: Split,
  { features, target, side }: CellQuestion,
): Promise<readonly AssociationCells[]> {
  const table = split[side];
  const cutOf = ({ column, cut }: CutColumn): string => cut(side === 'train' ? column.trainValue : column.otherValue);
  const cuts = features.map((feature, index) => `${cutOf(feature)} AS v${index}`).join(', ');
  const parts = features.map((feature, index) => `${feature.part(`v${index}`)} AS f${index}`).join(', ');
  const sets = features.map((_, index) => `(y, f${index})`).join(', ');
  const names = features.map((_, index) => `f${index}`).join(', ');
  // Names of ours stand only where no name of the data does.
  const found = await table.connection.runAndReadAll(
    `SELECT y, count(*)::DOUBLE, ${names} FROM (
      SELECT ${target.part('w')} AS y, ${parts} FROM (SELECT ${cutOf(target)} AS w, ${cuts} FROM ${table.relation})
    ) WHERE y > 0 GROUP BY GROUPING SETS (${sets})`,
  );
  const cells = features.map(({ parts }) =>
    Array.from({ length: parts + 1 }, () => new Array<number>(target.parts).fill(0)),
  );
  for (const [y, count, ...own] of found.getRows()) {
    const feature = own.findIndex((part) => part !== null);
    const row = cells[feature]?.[Number(own[feature])];
    if (row !== undefined) row[Number(y) - 1] = Number(count);
  }
  return cells;
}
