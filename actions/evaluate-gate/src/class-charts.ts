import type { Chart } from '@plumbline/core';
import { type Answers, confusionCounts, type EvaluationSample } from '@plumbline/model';

const CLASSES_SHOWN_MAX = 20;

interface Named {
  readonly name: string;
  readonly answers: Answers;
}

/** Recall, precision and F1 of each class, side by side; where there are many classes, those whose F1 moved most. */
export function classCharts(sample: EvaluationSample, sides: readonly Named[]): readonly Chart[] {
  const values = sides.flatMap(({ name, answers }) => {
    const counts = confusionCounts(sample, answers);
    return counts === null ? [] : [{ name, classes: perClass(counts) }];
  });
  if (values.length < sides.length) return [];
  const moved = (index: number): number => {
    const [own, other] = values.map(({ classes }) => classes[index]?.f1 ?? 0);
    return Math.abs((own ?? 0) - (other ?? own ?? 0));
  };
  const all = [...sample.classes.keys()];
  const shown = all
    .toSorted((a, b) => moved(b) - moved(a))
    .slice(0, CLASSES_SHOWN_MAX)
    .sort((a, b) => a - b);
  const cut = shown.length < all.length ? ` (the ${shown.length} of ${all.length} classes that moved most)` : '';
  return (['f1', 'recall', 'precision'] as const).map((what) => ({
    kind: 'chart',
    shape: 'bars',
    title: `${TITLES[what]} by class${cut}`,
    xTitle: 'class',
    yTitle: TITLES[what],
    x: shown.map((index) => sample.classes[index] ?? ''),
    series: values.map(({ name, classes }) => ({ name, values: shown.map((index) => classes[index]?.[what] ?? null) })),
  }));
}

const TITLES = { f1: 'F1', recall: 'Recall', precision: 'Precision' } as const;

interface ClassValues {
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number | null;
}

function perClass(counts: readonly (readonly number[])[]): readonly ClassValues[] {
  return counts.map((line, index) => {
    const hits = line[index] ?? 0;
    const truth = line.reduce((sum, rows) => sum + rows, 0);
    const answered = counts.reduce((sum, other) => sum + (other[index] ?? 0), 0);
    const share = (of: number, all: number): number | null => (all > 0 ? of / all : null);
    return { precision: share(hits, answered), recall: share(hits, truth), f1: share(2 * hits, truth + answered) };
  });
}
